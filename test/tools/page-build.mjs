// The two builds behind the preview: the plugin as it is shipped, and the page that stands in for Obsidian.
import { context } from "esbuild";
import { buildOptions } from "../../esbuild.config.mjs";
import { inRoot } from "./paths.mjs";

/** @type {import("esbuild").BuildOptions} */
const pageOptions = {
  entryPoints: { page: inRoot("test", "preview", "page.ts"), app: inRoot("test", "preview", "app.css") },
  outdir: inRoot("test", ".output", "preview"),
  bundle: true,
  write: false,
  format: "iife",
  platform: "browser",
  target: "es2022",
  // The plugin's `require("obsidian")` and the page's own imports are the same stand-in.
  alias: { obsidian: inRoot("test", "host", "obsidian.ts") },
  define: { "process.env.NODE_ENV": '"development"' },
  sourcemap: "inline",
  logLevel: "warning",
};

/**
 * @typedef {object} PageBuild
 * @property {(name: "page.js" | "app.css") => Uint8Array | null} file null while the page does not build
 * @property {() => Promise<void>} close
 */

/**
 * Builds main.js (at the root) and the page (in memory).
 * @param {{ onRebuilt: (() => void) | null }} options onRebuilt: called after each later build; null builds just once
 * @returns {Promise<PageBuild>}
 * @throws when the first build fails and nothing watches for a better one
 */
export async function buildPage({ onRebuilt }) {
  /** @type {Map<string, Uint8Array>} */
  const files = new Map();
  let started = false;
  /** @type {import("esbuild").Plugin} */
  const rebuilt = {
    name: "rebuilt",
    setup(build) {
      build.onEnd((result) => {
        for (const file of result.outputFiles ?? []) files.set(file.path.split(/[/\\]/).at(-1) ?? "", file.contents);
        if (started && result.errors.length === 0) onRebuilt?.();
      });
    },
  };
  const contexts = [
    await context({ ...buildOptions, plugins: [rebuilt] }),
    await context({ ...pageOptions, plugins: [rebuilt] }),
  ];
  const builds = contexts.map((build) => build.rebuild());
  if (onRebuilt) {
    // esbuild has printed what is wrong; the watch goes on until it is right.
    await Promise.allSettled(builds);
    for (const build of contexts) await build.watch();
  } else await Promise.all(builds);
  started = true;
  return {
    file: (name) => files.get(name) ?? null,
    close: async () => {
      for (const build of contexts) await build.dispose();
    },
  };
}
