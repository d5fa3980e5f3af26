// Prints what grouping and ranking 5,000 lessons costs, beside comparing each with each.
// Usage: node test/lessons/bench.mjs [NUMBER]
import { readFileSync } from "node:fs";
import { loadCore } from "./core.mjs";
import { syntheticLessons } from "./synthetic.mjs";

/** @typedef {typeof import("../../src/core/lessons/lesson-matcher.ts")} MatcherModule */
/** @typedef {typeof import("../../src/core/lessons/vocabulary.ts")} VocabularyModule */
/** @typedef {typeof import("../../src/core/lessons/wording.ts")} WordingModule */
/** @typedef {typeof import("../../src/core/lessons/likeness.ts")} LikenessModule */
const { LessonMatcher, groupLessons, DEFAULT_SIMILARITY } = /** @type {MatcherModule} */ (
  await loadCore("../../src/core/lessons/lesson-matcher.ts")
);
const { Vocabulary } = /** @type {VocabularyModule} */ (await loadCore("../../src/core/lessons/vocabulary.ts"));
const { wordingOf } = /** @type {WordingModule} */ (await loadCore("../../src/core/lessons/wording.ts"));
const { Likeness } = /** @type {LikenessModule} */ (await loadCore("../../src/core/lessons/likeness.ts"));

const COUNT = Number(process.argv[2] ?? 5000);
const ROUNDS = 5;

const fixture = readFileSync(new URL("../fixtures/lessons.txt", import.meta.url), "utf8");
const lessons = syntheticLessons(fixture, COUNT + 200);
const held = lessons.slice(0, COUNT);

/** @param {() => void} run @returns {number} milliseconds, the best of some */
function best(run) {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** @param {string} what @param {number} took */
const print = (what, took) => console.log(`${what.padEnd(52)} ${took.toFixed(took < 1 ? 3 : 1).padStart(9)} ms`);

const start = performance.now();
const groups = groupLessons(held);
print(`${COUNT} lessons grouped, features included, cold`, performance.now() - start);
print(`${COUNT} lessons grouped, features included`, best(() => groupLessons(held)));

let longest = 0;
const matcher = new LessonMatcher();
const slices = matcher.addAll(held);
for (let done = false; !done; ) {
  const began = performance.now();
  done = slices.next().done ?? true;
  longest = Math.max(longest, performance.now() - began);
}
print("the longest slice", longest);

const extra = lessons.slice(COUNT);
print(`one more lesson, of ${extra.length}`, (() => {
  const began = performance.now();
  for (const lesson of extra) matcher.add(lesson);
  return (performance.now() - began) / extra.length;
})());
print("one lesson fewer", (() => {
  const began = performance.now();
  for (const { key } of extra) matcher.remove(key);
  return (performance.now() - began) / extra.length;
})());
print("the first three for a text", best(() => extra.slice(0, 50).forEach(({ text }) => matcher.rank(text, 3))) / 50);

const vocabulary = new Vocabulary();
const wordings = held.map(({ text }) => wordingOf(text, vocabulary));
let alike = 0;
print("brute force over prebuilt features", (() => {
  const began = performance.now();
  const likeness = new Likeness(vocabulary);
  wordings.forEach((wording, at) => {
    likeness.startWith(wording);
    for (const other of wordings.slice(0, at)) if (likeness.to(other) >= DEFAULT_SIMILARITY) alike += 1;
  });
  return performance.now() - began;
})());
console.log(`${alike} pairs alike, ${new Set(groups.values()).size} groups`);
