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

/** The part of the plugin that a file is bundled into: a room of the core, a floor, or a library. @param {string} file */
function partOf(file) {
  const [, library] = /node_modules\/([^/]+)\//.exec(file) ?? [];
  if (library !== undefined) return library;
  const [, floor = "", room = ""] = /src\/([^/]+)(?:\/([^/]+)\/)?/.exec(file) ?? [];
  return floor === "core" ? `core/${room}` : floor.replace(/\.tsx?$/, "");
}

/**
 * The source of main.js, and how many bytes of it come from each part, the largest first.
 * @returns {Promise<{ source: string, parts: [string, number][] }>}
 */
export async function buildMain() {
  const options = { ...buildOptions, entryPoints: [inRoot("src", "main.ts")], write: false, metafile: true };
  const { outputFiles, metafile } = await build(options);
  /** @type {Map<string, number>} */
  const parts = new Map();
  for (const { inputs } of Object.values(metafile?.outputs ?? {}))
    for (const [file, { bytesInOutput }] of Object.entries(inputs))
      parts.set(partOf(file), (parts.get(partOf(file)) ?? 0) + bytesInOutput);
  return { source: outputFiles?.[0]?.text ?? "", parts: [...parts].sort(([, one], [, other]) => other - one) };
}

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
