// Measures which lessons are taken for the same, on labelled wordings.
// Usage: node test/lessons/lessons.mjs [FILE]
// Without FILE: first the matcher's figures for the other labelled fixtures, then test/fixtures/lessons.txt, split into a
// half to develop on and a half to check on; the last line is of the latter. With FILE: all of it, unsplit.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { baselines, likenessAmong } from "./baselines.mjs";
import { loadCore } from "./core.mjs";
import { pairFigures, RankingFigures, thresholdFor } from "./figures.mjs";
import { isDevelop, readLabelled } from "./labelled.mjs";

/** @typedef {import("./labelled.mjs").Wording} Wording */

const PRECISION = 0.97;
const ALL = "all";

const { DEFAULT_SIMILARITY, LessonMatcher } =
  /** @type {typeof import("../../src/core/lessons/matching/lesson-matcher.ts")} */ (
    await loadCore("../../src/core/lessons/matching/lesson-matcher.ts")
  );
const { normalise } = /** @type {typeof import("../../src/core/markdown/wording.ts")} */ (
  await loadCore("../../src/core/markdown/wording.ts")
);

/** With other topics; the last one was written after the matcher was finished, and has mostly hard negatives. */
const OTHERS = ["lessons-developed-on.txt", "lessons-to-check-on.txt", "lessons-hard-negatives.txt"];

const given = process.argv[2];
if (given === undefined) {
  for (const name of OTHERS) {
    const file = fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
    const figures = execFileSync(process.execPath, [fileURLToPath(import.meta.url), file], { encoding: "utf8" });
    console.log(`${name}: ${figures.trim().split("\n").at(-1) ?? ""}`);
  }
}
const wordings = readWordings(given ?? fileURLToPath(new URL("../fixtures/lessons.txt", import.meta.url)));

/**
 * A way to be measured: all other wordings of the file for one, best first; and which of some wordings are put together.
 * @typedef {{
 *   name: string,
 *   rank: (at: number) => Iterable<number>,
 *   together: (half: Wording[]) => (one: number, other: number) => boolean,
 * }} Way
 */
/** @type {Way[]} */
const ways = [matcherWay(), ...baselines.map(baselineWay)];

console.log(`${wordings.length} wordings of ${new Set(wordings.map(({ lesson }) => lesson)).size} lessons.`);
console.log(
  "Ranking: for each wording that has another of its lesson, all other wordings of the file are ranked, of all\n" +
    "languages, those of lessons that resemble it among them; the place is that of the best other one of its lesson.\n" +
    "Grouped: pairs of wordings in one group, of the part measured alone; for the plain ways, pairs at their best\n" +
    `threshold with a precision of ${PRECISION}, chosen on the ${given ? "file itself" : "half to develop on"}. ` +
    `Threshold of the matcher: ${DEFAULT_SIMILARITY}.`,
);
if (given) measure("whole file", wordings);
else {
  measure(
    "half to develop on",
    wordings.filter(({ family }) => isDevelop(family)),
  );
  measure(
    "half to check on",
    wordings.filter(({ family }) => !isDevelop(family)),
  );
}

/**
 * The wordings of a labelled file. Without any, ends the run with a sentence.
 * @param {string} file
 */
function readWordings(file) {
  let problem = "has no wordings: one lesson per line, its wordings separated by “ | ”.";
  try {
    const found = readLabelled(readFileSync(file, "utf8"));
    if (found.length > 0) return found;
  } catch (error) {
    problem = `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
  console.error(`The file ${file} ${problem}`);
  process.exit(1);
}

/** @param {string} name @param {Wording[]} half */
function measure(name, half) {
  console.log(`\n${name}`);
  console.log("                                   wordings   first   first 3    MRR   precision  recall");
  let last = "";
  for (const [number, way] of ways.entries()) {
    const together = way.together(half);
    for (const language of [...new Set(half.map((wording) => wording.language)), ALL]) {
      const isMeasured = (/** @type {Wording} */ wording) => language === ALL || wording.language === language;
      const ranking = rankingFigures(way.rank, half.filter(isMeasured));
      const indices = half.flatMap((wording, at) => (isMeasured(wording) ? [at] : []));
      const pairs = pairFigures(half.filter(isMeasured), (one, other) =>
        together(indices[one] ?? 0, indices[other] ?? 0),
      );
      const places = [ranking.shareWithin(1), ranking.shareWithin(3), ranking.reciprocal];
      const figures = [...places, pairs.precision, pairs.recall];
      const [, firstThree, reciprocal, precision, recall] = figures.map((figure) => figure.toFixed(2));
      console.log(
        `${way.name.padEnd(22)} ${language.padEnd(10)} ${String(ranking.places.length).padStart(9)}` +
          figures.map((figure) => figure.toFixed(3).padStart(9)).join(""),
      );
      if (number === 0 && language === ALL) {
        last = `first three ${firstThree} · MRR ${reciprocal} · grouped: precision ${precision}, recall ${recall}`;
      }
    }
  }
  console.log(last);
}

/** @param {(at: number) => Iterable<number>} rank @param {Wording[]} asked */
function rankingFigures(rank, asked) {
  const figures = new RankingFigures();
  for (const wording of asked) {
    if (wordings.filter(({ lesson }) => lesson === wording.lesson).length < 2) continue;
    let place = 0;
    let found = Infinity;
    for (const other of rank(wordings.indexOf(wording))) {
      place += 1;
      if (wordings[other]?.lesson !== wording.lesson) continue;
      found = place;
      break;
    }
    figures.add(found);
  }
  return figures;
}

/** @returns {Way} */
function matcherWay() {
  const matcher = new LessonMatcher();
  wordings.forEach(({ text }, at) => matcher.add({ key: String(at), text }));
  return {
    name: "matcher",
    rank: (at) => {
      const ranked = matcher.rank(wordings[at]?.text ?? "", wordings.length, (key) => key === String(at));
      return ranked.map(({ key }) => Number(key));
    },
    together: (half) => {
      const grouping = new LessonMatcher();
      for (const { text } of half) grouping.add({ key: normalise(text), text });
      const groups = half.map(({ text }) => grouping.leaderOf(normalise(text)));
      return (one, other) => groups[one] === groups[other];
    },
  };
}

/** @param {import("./baselines.mjs").Baseline} baseline @returns {Way} */
function baselineWay(baseline) {
  const { name } = baseline;
  const like = likenessAmong(
    baseline,
    wordings.map(({ text }) => text),
  );
  const chosenOn = wordings.flatMap(({ family }, at) => (given || isDevelop(family) ? [at] : []));
  const threshold = thresholdFor(
    chosenOn.flatMap((one, at) =>
      chosenOn.slice(0, at).map((other) => ({
        score: like(one, other),
        isRight: wordings[one]?.lesson === wordings[other]?.lesson,
      })),
    ),
    PRECISION,
  );
  return {
    name,
    rank: (at) =>
      wordings
        .map((_, other) => ({ other, score: like(at, other) }))
        .filter(({ other }) => other !== at)
        .sort((one, other) => other.score - one.score)
        .map(({ other }) => other),
    together: (half) => {
      const indices = half.map((wording) => wordings.indexOf(wording));
      return (one, other) => like(indices[one] ?? 0, indices[other] ?? 0) >= threshold;
    },
  };
}
