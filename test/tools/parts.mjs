// The parts of a run: each is one question about the code, and answers with a count.
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { countVitest, lastLine, oneFailed, onePassed, sum } from "./count.mjs";
import { outputFolder } from "./paths.mjs";
import { runNode } from "./run-program.mjs";

/**
 * @typedef {import("./count.mjs").Count} Count
 * @typedef {{ name: string, run: () => Promise<Count> }} Part
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
  run: async () => ((await runNode(script, args)) === 0 ? onePassed : oneFailed),
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
    run: async () => {
      // An old report must not stand in for a run that crashed.
      await rm(report, { force: true });
      await mkdir(join(outputFolder, "results"), { recursive: true });
      const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
      const code = await runNode("node_modules/vitest/vitest.mjs", ["run", "--project", project, ...reporters], env);
      const text = await readFile(report, "utf8").catch(() => "null");
      return countVitest(JSON.parse(text), code);
    },
  };
}

export const types = whole("types", "node_modules/typescript/bin/tsc", []);
export const lint = whole("lint", "node_modules/eslint/bin/eslint.js", [".", "--max-warnings", "0"]);
const dependencyCruiser = "node_modules/dependency-cruiser/bin/dependency-cruise.mjs";
export const borders = whole("borders", dependencyCruiser, ["src", "--config", "dependency-cruiser.config.mjs"]);
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
  run: async () => {
    console.log(why);
    return oneFailed;
  },
});

/**
 * Runs every part, also after a failure, prints each one's count and at the very end the sum, and sets the exit code.
 * @param {Part[]} parts
 */
export async function runParts(parts) {
  /** @type {Count[]} */
  const counts = [];
  for (const part of parts) {
    console.log(`\n── ${part.name}`);
    const count = await part.run().catch((error) => {
      console.log(`This part broke off: ${error instanceof Error ? error.stack : String(error)}`);
      return oneFailed;
    });
    console.log(`── ${part.name}: ${lastLine(count)}`);
    counts.push(count);
  }
  const total = sum(counts);
  console.log(`\n${lastLine(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}
