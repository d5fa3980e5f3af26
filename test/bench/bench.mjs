// `npm run bench`: what the plugin costs, as one table. It prints figures and judges nothing.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { installDependencies } from "../tools/dependencies.mjs";
import { failing } from "../tools/failing.mjs";
import { changedRows, recordedRows } from "./against.mjs";

const USAGE = [
  "npm run bench         measures in vaults of 1,000 and 10,000 notes, and in Chromium if there is one",
  "  -- --large          and in one of 100,000 notes",
  "  -- --record         and writes the figures to test/bench/RESULTS.md",
  "  -- --against FILE   and says what has changed by more than the spread since the figures in FILE",
].join("\n");

/** @param {string[]} args */
function readArguments(args) {
  const at = args.indexOf("--against");
  const against = at < 0 ? null : (args[at + 1] ?? "");
  const rest = at < 0 ? args : args.filter((_arg, place) => place !== at && place !== at + 1);
  const wrong = rest.find((arg) => arg !== "--large" && arg !== "--record");
  if (wrong !== undefined) throw new Error(`What is ${wrong}?\n\n${USAGE}`);
  if (against === "") throw new Error(`--against needs a file.\n\n${USAGE}`);
  return { isLarge: args.includes("--large"), isRecorded: args.includes("--record"), against };
}

/** @param {string} file as it was given: from where the command was run, or in this folder */
async function readRecorded(file) {
  const places = [file, fileURLToPath(new URL(file, import.meta.url))];
  for (const place of places) {
    const text = await readFile(place, "utf8").catch(() => null);
    if (text !== null) return recordedRows(text);
  }
  throw new Error(`There is no file ${file}.`);
}

await failing(async () => {
  const { isLarge, isRecorded, against } = readArguments(process.argv.slice(2));
  // Read before anything is measured: it may be the very file that is written in the end.
  const before = against === null ? null : await readRecorded(against);
  await installDependencies();
  // Only now are there packages to import.
  const { measureAll } = await import("./measure-all.mjs");
  const { machine, record } = await import("./record.mjs");
  const { table } = await import("./table.mjs");
  const rows = await measureAll(isLarge ? [1_000, 10_000, 100_000] : [1_000, 10_000]);
  const figures = table(rows);
  console.log(`\n${machine()}\n\n${figures}`);
  if (before) {
    const changed = changedRows(rows, before);
    const said = changed.length === 0 ? "Nothing has changed by more than the spread." : changed.join("\n");
    console.log(`\nAgainst ${against}:\n${said}`);
  }
  if (isRecorded) await record(figures);
});
