// Runs another program and shows what it prints, marked line by line as somebody else's words.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { root } from "./paths.mjs";

/** No part of ours takes half of this; a program that hangs must not hang the run. */
const TIME_LIMIT_MS = 20 * 60_000;

const MARK = "  │ ";

/** @typedef {(line: string) => void} Print */

/** @type {Print} */
const onConsole = (line) => console.log(line);

/** @param {NodeJS.ReadableStream} stream @param {Print} print */
async function printMarked(stream, print) {
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) print(MARK + line);
}

/**
 * Runs a program at the root of the repository, without input. Its output is shown as it comes, each line behind a
 * mark, so that nothing it prints can be taken for our own last line.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, shell?: boolean, print?: Print }} [options] env: added to ours; print: takes
 *   each line, the console by default
 * @returns {Promise<number>} the exit code; 1 when it was killed, 127 when it could not be started
 */
export async function runProgram(command, args, { env = {}, shell = false, print = onConsole } = {}) {
  const colour = process.stdout.isTTY && !process.env["NO_COLOR"] ? { FORCE_COLOR: "1" } : {};
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...colour, ...env },
    shell,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: TIME_LIMIT_MS,
    killSignal: "SIGKILL",
  });
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.on("error", (error) => {
      print(`${MARK}${command} could not be started: ${error.message}`);
      resolve(127);
    });
    child.on("close", (code, signal) => {
      if (signal) print(`${MARK}${command} was ended by ${signal}`);
      resolve(code ?? 1);
    });
  });
  const [code] = await Promise.all([ended, printMarked(child.stdout, print), printMarked(child.stderr, print)]);
  return code;
}

/**
 * @param {string} script path of a JavaScript file, from the root
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, print?: Print }} [options] as of `runProgram`
 */
export const runNode = (script, args, options) => runProgram(process.execPath, [script, ...args], options);
