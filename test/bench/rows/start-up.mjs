// What the app's own start waits for: main.js is evaluated, and `onload` runs.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { several } from "../figures.mjs";
import { inProcess } from "../in-process.mjs";
import { buildMain } from "../subject.mjs";
import { outputFolder } from "../../tools/paths.mjs";

const RUNS = 15;

/** @param {string} part @param {number} bytes @returns {import("../figures.mjs").Row} */
const sizeRow = (part, bytes) => ({ what: `main.js: ${part}`, notes: null, unit: "KB", values: [bytes / 1_000] });

/** @returns {Promise<import("../figures.mjs").Row[]>} */
export async function startUpRows() {
  const { source, parts } = await buildMain();
  const folder = join(outputFolder, "bench");
  await mkdir(folder, { recursive: true });
  const file = join(folder, "main.js");
  await writeFile(file, source);
  // An app starts once: each run is a process of its own, with code that has never run.
  /** @type {{ evaluating: number, onload: number, asked: number }[]} */
  const runs = await several(RUNS, () => inProcess("on-start.mjs", [file]));
  return [
    { what: "main.js, minified", notes: null, unit: "KB", values: [Buffer.byteLength(source) / 1_000] },
    ...parts.map(([part, bytes]) => sizeRow(part, bytes)),
    { what: "start-up: main.js evaluated", notes: null, unit: "ms", values: runs.map(({ evaluating }) => evaluating) },
    { what: "start-up: onload", notes: null, unit: "ms", aim: "3", values: runs.map(({ onload }) => onload) },
    {
      what: "start-up: questions to the vault",
      notes: null,
      unit: "",
      aim: "0",
      values: runs.map(({ asked }) => asked),
    },
  ];
}
