// Runs the properties of the core with rising seeds. Usage: npm run fuzz -- [--minutes N]
// What does not hold is saved in test/fixtures/fuzz, a file for each property: its seed and the smallest value found.
import { build } from "esbuild";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { runInThisContext } from "node:vm";
import { minutesOf } from "./arguments.mjs";

const RUNS = 200;
const folder = fileURLToPath(new URL("../fixtures/fuzz/", import.meta.url));

/** @returns {Promise<typeof import("./properties.ts")>} */
async function load() {
  const built = await build({
    entryPoints: [fileURLToPath(new URL("properties.ts", import.meta.url))],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    logLevel: "error",
    logOverride: { "empty-import-meta": "silent" },
  });
  const module = { exports: {} };
  const text = built.outputFiles[0]?.text ?? "";
  runInThisContext(`(function (require, module, exports) {${text}\n})`)(
    createRequire(import.meta.url),
    module,
    module.exports,
  );
  return /** @type {typeof import("./properties.ts")} */ (module.exports);
}

try {
  const end = Date.now() + minutesOf(process.argv.slice(2)) * 60_000;
  const { PROPERTIES, broken } = await load();
  /** @type {Set<string>} */
  const found = new Set();
  let checks = 0;
  let seed = 1;
  for (; Date.now() < end; seed++) {
    for (const [at, property] of PROPERTIES.entries()) {
      if (found.has(property.name) || Date.now() >= end) continue;
      const failure = broken(property, seed, RUNS);
      checks += RUNS;
      if (!failure) continue;
      found.add(property.name);
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${folder}${at + 1}-${seed}.json`, `${JSON.stringify(failure, null, 2)}\n`);
      console.log(`Does not hold: ${property.name} (seed ${seed}): ${failure.error.slice(0, 300)}`);
    }
  }
  console.log(
    `${checks} checks of ${PROPERTIES.length} properties with ${seed - 1} seeds: ` +
      (found.size === 0 ? "all held." : `${found.size} do not hold; see test/fixtures/fuzz.`),
  );
  process.exitCode = found.size === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
