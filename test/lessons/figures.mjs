/** @typedef {import("./labelled.mjs").Wording} Wording */

/** Which place the best-ranked wording of the same lesson has, for each wording that has another. */
export class RankingFigures {
  places = /** @type {number[]} */ ([]);

  /** @param {number} place 1 is first; Infinity: it is not among them */
  add(place) {
    this.places.push(place);
  }

  /** @param {number} last */
  shareWithin(last) {
    return this.mean((place) => (place <= last ? 1 : 0));
  }

  get reciprocal() {
    return this.mean((place) => 1 / place);
  }

  /** @param {(place: number) => number} value */
  mean(value) {
    return this.places.reduce((sum, place) => sum + value(place), 0) / Math.max(1, this.places.length);
  }
}

/**
 * How many pairs of wordings belong together, are put together, and both.
 * @param {Wording[]} wordings
 * @param {(one: number, other: number) => boolean} areTogether
 */
export function pairFigures(wordings, areTogether) {
  let labelled = 0;
  let grouped = 0;
  let right = 0;
  wordings.forEach((one, at) => {
    for (let other = 0; other < at; other += 1) {
      const belong = one.lesson === wordings[other]?.lesson;
      const together = areTogether(at, other);
      if (belong) labelled += 1;
      if (together) grouped += 1;
      if (belong && together) right += 1;
    }
  });
  return { precision: grouped > 0 ? right / grouped : 1, recall: labelled > 0 ? right / labelled : 1 };
}

/**
 * The least threshold at which pairs are right with at least this precision.
 * @param {{ score: number, isRight: boolean }[]} pairs
 * @param {number} precision
 */
export function thresholdFor(pairs, precision) {
  const sorted = [...pairs].sort((one, other) => other.score - one.score);
  let right = 0;
  let threshold = Infinity;
  sorted.forEach(({ score, isRight }, at) => {
    if (isRight) right += 1;
    if (right / (at + 1) >= precision && sorted[at + 1]?.score !== score) threshold = score;
  });
  return threshold;
}
