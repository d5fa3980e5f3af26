// The TypeScript core for scripts that plain Node runs (20 knows no TypeScript): bundled in memory.
import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import { runInThisContext } from "node:vm";

/**
 * Loads a module of `src`.
 * @template T
 * @param {string} path relative to this file
 * @returns {Promise<T>} its exports
 */
export async function loadCore(path) {
  const built = await build({
    entryPoints: [fileURLToPath(new URL(path, import.meta.url))],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "core",
    charset: "utf8",
    target: "es2021",
  });
  return runInThisContext(`(() => { ${built.outputFiles[0]?.text ?? ""}\nreturn core; })()`);
}
