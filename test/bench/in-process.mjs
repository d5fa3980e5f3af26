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
    /** @type {{ figures: unknown } | null} */
    let sent = null;
    child.on("message", (message) => (sent = { figures: message }));
    child.on("error", reject);
    // Not before it has ended: a vault that is being removed would be in the way of what is measured next.
    child.on("exit", (code) => {
      if (sent) resolve(/** @type {T} */ (sent.figures));
      else reject(new Error(`${script} ended with ${String(code)} and without figures.`));
    });
  });
}
