// The parts of a run: each is one question about the code, and answers with a count.
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { countVitest, lastLine, oneFailed, onePassed, sum } from "./count.mjs";
import { outputFolder } from "./paths.mjs";
import { runNode } from "./run-program.mjs";

/**
 * @typedef {import("./count.mjs").Count} Count
 * @typedef {import("./run-program.mjs").Print} Print
 * @typedef {{ name: string, run: (print: Print) => Promise<Count> }} Part
 */

/**
 * A part that passes or fails as a whole.
 * @param {string} name
 * @param {string} script a JavaScript file, from the root
 * @param {string[]} args
 * @returns {Part}
 */
const whole = (name, script, args) => ({
  name,
  run: async (print) => ((await runNode(script, args, { print })) === 0 ? onePassed : oneFailed),
});

/**
 * A part that counts its tests.
 * @param {string} name
 * @param {string} project of vitest.config.ts
 * @param {Record<string, string>} [env]
 * @returns {Part}
 */
function tests(name, project, env) {
  const report = join(outputFolder, "results", `${name.replaceAll(/\W+/g, "-")}.json`);
  return {
    name,
    run: async (print) => {
      // An old report must not stand in for a run that crashed.
      await rm(report, { force: true });
      await mkdir(join(outputFolder, "results"), { recursive: true });
      const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
      const args = ["run", "--project", project, ...reporters];
      const code = await runNode("node_modules/vitest/vitest.mjs", args, { env, print });
      const text = await readFile(report, "utf8").catch(() => "null");
      return countVitest(JSON.parse(text), code);
    },
  };
}

const eslint = "node_modules/eslint/bin/eslint.js";
const prettier = "node_modules/prettier/bin/prettier.cjs";
const dependencyCruiser = "node_modules/dependency-cruiser/bin/dependency-cruise.mjs";

/** @param {string} name of what is kept from one run to the next */
const cache = (name) => `test/.output/cache/${name}`;
// A file's lint may depend on another file's types, which the cache does not see: `npm test` lints everything anew.
const lintCache = ["--cache", "--cache-strategy", "content", "--cache-location", cache("eslint")];
const typesCache = ["--incremental", "--tsBuildInfoFile", cache("types.json")];
const formatCache = ["--cache", "--cache-strategy", "content", "--cache-location", cache("prettier")];

export const types = whole("types", "node_modules/typescript/bin/tsc", typesCache);
export const lint = whole("lint", eslint, [".", "--max-warnings", "0"]);
export const quickLint = whole("lint", eslint, [".", "--max-warnings", "0", ...lintCache]);
export const borders = whole("borders", dependencyCruiser, ["src", "--config", "dependency-cruiser.config.mjs"]);
export const unused = whole("unused code", "node_modules/knip/bin/knip.js", ["--no-progress"]);
export const format = whole("format", prettier, [".", "--check", "--log-level", "warn", ...formatCache]);
export const build = whole("build", "esbuild.config.mjs", []);
export const coreTests = tests("core tests", "core");
export const toolTests = tests("tests of the tools", "tools");
export const hostTests = tests("tests of the stand-in", "host");
export const pluginTests = tests("plugin tests from source", "plugin");
export const mainJsTests = tests("plugin tests on main.js", "plugin", { WEEKLY_RETRO_SUBJECT: "main.js" });
/** @param {string} chromium path of the browser */
export const browserTests = (chromium) => tests("browser tests", "browser", { CHROMIUM_PATH: chromium });

/**
 * A part that could not even begin.
 * @param {string} name
 * @param {string} why
 * @returns {Part}
 */
export const impossible = (name, why) => ({
  name,
  run: async (print) => {
    print(why);
    return oneFailed;
  },
});

/**
 * Runs every part, also after a failure, prints each one's count and at the very end the sum, and sets the exit code.
 * @param {Part[]} parts
 * @param {{ atOnce?: number }} [options] atOnce: how many parts run at a time. With more than one, the lines of a part
 *   are printed when it has ended, so that they stand together.
 */
export async function runParts(parts, { atOnce = 1 } = {}) {
  /** @type {Count[]} */
  const counts = [];
  const waiting = parts.values();
  const work = async () => {
    for (const part of waiting) {
      /** @type {string[]} */
      const lines = [];
      /** @type {Print} */
      const print = atOnce === 1 ? (line) => console.log(line) : (line) => lines.push(line);
      print(`\n── ${part.name}`);
      const count = await part.run(print).catch((error) => {
        print(`This part broke off: ${error instanceof Error ? error.stack : String(error)}`);
        return oneFailed;
      });
      print(`── ${part.name}: ${lastLine(count)}`);
      if (lines.length > 0) console.log(lines.join("\n"));
      counts.push(count);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const total = sum(counts);
  console.log(`\n${lastLine(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}
