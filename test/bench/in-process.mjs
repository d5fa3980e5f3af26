// A part of the bench in a process of its own.
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * Runs a script beside this one, with `gc` at hand.
 * @template T
 * @param {string} script its name
 * @param {string[]} args
 * @returns {Promise<T>} what it sent
 * @throws {Error} when it ended without having sent anything
 */
export function inProcess(script, args) {
  const child = fork(fileURLToPath(new URL(script, import.meta.url)), args, { execArgv: ["--expose-gc"] });
  return new Promise((resolve, reject) => {
    child.on("message", (message) => resolve(/** @type {T} */ (message)));
    child.on("error", reject);
    child.on("exit", (code) => reject(new Error(`${script} ended with ${String(code)} and without figures.`)));
  });
}
