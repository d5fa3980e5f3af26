// What grouping and ranking lessons costs, beside comparing each with each: rows of `npm run bench`.
import { readFileSync } from "node:fs";
import { loadCore } from "./core.mjs";
import { syntheticLessons } from "./synthetic.mjs";

/** @typedef {typeof import("../../src/core/lessons/matching/lesson-matcher.ts")} MatcherModule */
/** @typedef {typeof import("../../src/core/lessons/matching/vocabulary.ts")} VocabularyModule */
/** @typedef {typeof import("../../src/core/lessons/matching/wording.ts")} WordingModule */
/** @typedef {typeof import("../../src/core/lessons/matching/similarity.ts")} SimilarityModule */
const { LessonMatcher, groupLessons } = /** @type {MatcherModule} */ (
  await loadCore("../../src/core/lessons/matching/lesson-matcher.ts")
);
const { Vocabulary } = /** @type {VocabularyModule} */ (
  await loadCore("../../src/core/lessons/matching/vocabulary.ts")
);
const { wordingOf } = /** @type {WordingModule} */ (await loadCore("../../src/core/lessons/matching/wording.ts"));
const { Similarity } = /** @type {SimilarityModule} */ (
  await loadCore("../../src/core/lessons/matching/similarity.ts")
);

const ROUNDS = 9;
const MORE = 200;

/** @param {() => void} run @returns {number} milliseconds */
function time(run) {
  const begun = performance.now();
  run();
  return performance.now() - begun;
}

/** @param {() => void} run @param {number} [parts] how many equal things are done @returns {number[]} milliseconds each */
const times = (run, parts = 1) => Array.from({ length: ROUNDS }, () => time(run) / parts);

/**
 * @param {number} count of lessons
 * @returns {import("../bench/figures.mjs").Row[]}
 */
export function groupingRows(count = 5_000) {
  const fixture = readFileSync(new URL("../fixtures/lessons.txt", import.meta.url), "utf8");
  const lessons = syntheticLessons(fixture, count + MORE);
  const held = lessons.slice(0, count);
  const extra = lessons.slice(count);

  const cold = time(() => groupLessons(held));
  const grouped = times(() => groupLessons(held));

  const matcher = new LessonMatcher();
  let longest = 0;
  const slices = matcher.addAll(held);
  for (let done = false; !done;)
    longest = Math.max(
      longest,
      time(() => (done = slices.next().done ?? true)),
    );

  const more = [];
  const fewer = [];
  for (let round = 0; round < ROUNDS; round++) {
    more.push(time(() => extra.forEach((lesson) => matcher.add(lesson))) / MORE);
    fewer.push(time(() => extra.forEach(({ key }) => matcher.remove(key))) / MORE);
  }
  const ranked = extra.slice(0, 50);
  const ranking = times(() => ranked.forEach(({ text }) => matcher.rank(text, 3)), ranked.length);

  const vocabulary = new Vocabulary();
  const wordings = held.map(({ text }) => wordingOf(text, vocabulary));
  const similarity = new Similarity(vocabulary);
  const eachWithEach = time(() =>
    wordings.forEach((wording, at) => {
      similarity.startWith(wording);
      for (const other of wordings.slice(0, at)) similarity.to(other);
    }),
  );

  const many = `${count.toLocaleString("en")} lessons`;
  /** @type {(what: string, values: number[], aim?: string) => import("../bench/figures.mjs").Row} */
  const row = (what, values, aim) => ({ what, notes: null, unit: "ms", values, ...(aim !== undefined && { aim }) });
  return [
    row(`${many} grouped, features included`, grouped, "150"),
    row(`${many} grouped, first of the process`, [cold]),
    row("longest slice of it", [longest], "8"),
    row("one more lesson", more, "0.2"),
    row("one lesson fewer", fewer),
    row("the first three for a text", ranking),
    row("for comparison: each with each, features known", [eachWithEach]),
  ];
}
