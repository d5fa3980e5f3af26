// Builds main.js at the root, as Obsidian loads it: one CommonJS file that asks the app for `obsidian`.
// Usage: node esbuild.config.mjs [--watch]. Others import `buildOptions` (the preview, the install into a vault).
import { context } from "esbuild";
import { fileURLToPath } from "node:url";

/** @param {string} path relative to this file */
const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** @type {import("esbuild").BuildOptions} */
export const buildOptions = {
  entryPoints: [at("src/main.ts")],
  outfile: at("main.js"),
  bundle: true,
  format: "cjs",
  platform: "browser",
  // iOS 15 is the oldest engine that Obsidian 1.13 runs on.
  target: ["es2021", "safari15"],
  external: ["obsidian", "electron", "@codemirror/*"],
  jsx: "automatic",
  jsxImportSource: "preact",
  minify: true,
  // Korean words as they are: escaped they would be twice as long.
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const build = await context(buildOptions);
  if (process.argv.includes("--watch")) await build.watch();
  else {
    await build.rebuild();
    await build.dispose();
  }
}
