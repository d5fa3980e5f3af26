// Builds the plugin with the options of the shipped build, and loads it on the twin.
import { build } from "esbuild";
import { buildOptions } from "../../esbuild.config.mjs";
import { inRoot } from "../tools/paths.mjs";
import { obsidian } from "./twin/obsidian.mjs";

/**
 * @param {string[]} entry path from the root
 * @returns {Promise<string>} the source, minified
 */
async function built(entry) {
  const result = await build({ ...buildOptions, entryPoints: [inRoot(...entry)], write: false });
  return result.outputFiles[0]?.text ?? "";
}

/** The source of main.js. */
export const buildMain = () => built(["src", "main.ts"]);

/** The same code with a way in. */
export const buildSubject = () => built(["test", "bench", "subject.ts"]);

/**
 * Evaluates a built source as the app does: a CommonJS module with a `require` that knows `obsidian`.
 * @param {string} source
 * @returns {any} its exports
 */
export function evaluate(source) {
  const module = { exports: {} };
  const run = new Function("module", "exports", "require", source);
  run(module, module.exports, () => obsidian);
  return module.exports;
}
