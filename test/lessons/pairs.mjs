// Measures pairs of lessons that are labelled the same or different.
// Usage: npm run lessons:pairs --  [--check | --wrong] [FILE]
// Measures the half to develop on and says nothing of the other one; `--check` measures that one alone, `--wrong` lists
// the pairs of the half to develop on that come out wrong.
import { readFileSync } from "node:fs";
import { loadCore } from "./core.mjs";
import { RankingFigures } from "./figures.mjs";
import { isDevelop } from "./labelled.mjs";

const { LessonMatcher } = /** @type {typeof import("../../src/core/lessons/matching/lesson-matcher.ts")} */ (
  await loadCore("../../src/core/lessons/matching/lesson-matcher.ts")
);
const { normalise } = /** @type {typeof import("../../src/core/markdown/wording.ts")} */ (
  await loadCore("../../src/core/markdown/wording.ts")
);

/** @typedef {{ one: string, other: string, isSame: boolean, kind: string }} Pair */

/**
 * Reads lines such as `= a | b` (the same lesson) and `~ a | b` (two); `## …` names the kind of those below it.
 * @param {string} file
 * @returns {Pair[]}
 */
function readPairs(file) {
  /** @type {Pair[]} */
  const pairs = [];
  let kind = "";
  for (const line of file.split(/\r?\n/)) {
    if (line.startsWith("## ")) kind = line.slice(3);
    if (!/^[=~] /.test(line)) continue;
    const [one = "", other = ""] = line.slice(2).split(" | ");
    pairs.push({ one, other, isSame: line.startsWith("="), kind });
  }
  return pairs;
}

/** @param {readonly Pair[]} pairs @returns {(pair: Pair) => boolean} whether a pair is grouped where all are known */
function grouping(pairs) {
  const matcher = new LessonMatcher();
  for (const { one, other } of pairs) for (const text of [one, other]) matcher.add({ key: normalise(text), text });
  return ({ one, other }) => matcher.leaderOf(normalise(one)) === matcher.leaderOf(normalise(other));
}

/** @param {readonly Pair[]} asked @param {readonly Pair[]} among @returns {RankingFigures} */
function ranking(asked, among) {
  const matcher = new LessonMatcher();
  for (const { one, other } of among) for (const text of [one, other]) matcher.add({ key: normalise(text), text });
  const figures = new RankingFigures();
  for (const { one, other } of asked.filter(({ isSame }) => isSame)) {
    const itself = normalise(one);
    const keys = matcher.rank(one, matcher.size, (key) => key === itself).map(({ key }) => key);
    const at = keys.indexOf(normalise(other));
    figures.add(at < 0 ? Infinity : at + 1);
  }
  return figures;
}

const flags = new Set(process.argv.slice(2).filter((argument) => argument.startsWith("--")));
const file = process.argv.slice(2).find((argument) => !argument.startsWith("--"));
const all = readPairs(readFileSync(file ?? new URL("../fixtures/lessons-pairs.txt", import.meta.url), "utf8"));
const half = all.filter(({ one }) => isDevelop(one) !== flags.has("--check"));
const isGrouped = grouping(half);

/** @param {string} name @param {readonly Pair[]} pairs */
function report(name, pairs) {
  const same = pairs.filter(({ isSame }) => isSame);
  const grouped = pairs.filter(isGrouped);
  const right = grouped.filter(({ isSame }) => isSame);
  const precision = grouped.length === 0 ? 1 : right.length / grouped.length;
  const recall = same.length === 0 ? 1 : right.length / same.length;
  const figures = ranking(pairs, all);
  console.log(
    `${name.padEnd(64)} ${String(pairs.length).padStart(4)} pairs, ${String(grouped.length - right.length).padStart(3)} wrong` +
      (same.length === 0
        ? ""
        : ` · precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}` +
          ` · first three ${figures.shareWithin(3).toFixed(2)}, MRR ${figures.reciprocal.toFixed(2)}`),
  );
}

console.log(flags.has("--check") ? "half to check on" : "half to develop on");
for (const kind of new Set(half.map((pair) => pair.kind)))
  report(
    kind,
    half.filter((pair) => pair.kind === kind),
  );
report("all", half);
if (flags.has("--wrong"))
  for (const pair of half)
    if (isGrouped(pair) !== pair.isSame) console.log(`${pair.isSame ? "=" : "~"} ${pair.one} | ${pair.other}`);
