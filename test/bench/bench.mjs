// `npm run bench`: what the plugin costs, as one table. It prints figures and judges nothing.
import { installDependencies } from "../tools/dependencies.mjs";
import { failing } from "../tools/failing.mjs";

const USAGE = [
  "npm run bench         measures in vaults of 1,000 and 10,000 notes, and in Chromium if there is one",
  "  -- --large          and in one of 100,000 notes",
  "  -- --record         and writes the figures to test/bench/RESULTS.md",
].join("\n");

/** @param {string[]} args */
function readArguments(args) {
  const wrong = args.find((arg) => arg !== "--large" && arg !== "--record");
  if (wrong !== undefined) throw new Error(`What is ${wrong}?\n\n${USAGE}`);
  return { isLarge: args.includes("--large"), isRecorded: args.includes("--record") };
}

await failing(async () => {
  const { isLarge, isRecorded } = readArguments(process.argv.slice(2));
  await installDependencies();
  // Only now are there packages to import.
  const { measureAll } = await import("./measure-all.mjs");
  const { machine, record } = await import("./record.mjs");
  const { table } = await import("./table.mjs");
  const figures = table(await measureAll(isLarge ? [1_000, 10_000, 100_000] : [1_000, 10_000]));
  console.log(`\n${machine()}\n\n${figures}`);
  if (isRecorded) await record(figures);
});
