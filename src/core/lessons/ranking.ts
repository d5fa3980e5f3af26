import type { Wording } from "./wording.ts";

/** How many lessons there are, and in how many a part occurs. */
export interface Frequencies {
  lessons: number;
  of(part: number): number;
}

// Chosen on the half of the labelled wordings to develop on (`npm run lessons`).
const PARTS_SHARE = 0.15;
/** What the worse covered side counts; the rest is the mean of both. */
const WORSE_SIDE = 0.2;
/** A word with fewer of its parts on the other side has no counterpart there. */
const COUNTERPART = 0.4;
/** What a word of the same family is worth. */
const FAMILY = 0.9;

/** Ranks lessons by likeness to one wording; what is rare in the collection says more (inverse document frequency). */
export class Ranking {
  readonly #query: Wording;
  readonly #rarity: (part: number) => number;
  readonly #queryParts: Set<number>;

  constructor(query: Wording, frequencies: Frequencies) {
    const known = new Map<number, number>();
    this.#query = query;
    this.#queryParts = new Set(query.allParts);
    this.#rarity = (part) => {
      const found = known.get(part);
      if (found !== undefined) return found;
      const rarity = Math.log(1 + (frequencies.lessons + 1) / (frequencies.of(part) + 1));
      known.set(part, rarity);
      return rarity;
    };
  }

  /** Likeness to another wording, 0 to 1: common parts by rarity, and how much of each has a counterpart in the other. */
  score(other: Wording): number {
    const otherParts = new Set(other.allParts);
    const one = this.#covered(this.#query, otherParts);
    const two = this.#covered(other, this.#queryParts);
    const covered = WORSE_SIDE * Math.min(one, two) + ((1 - WORSE_SIDE) * (one + two)) / 2;
    return PARTS_SHARE * this.#share(otherParts) + (1 - PARTS_SHARE) * covered;
  }

  #share(otherParts: ReadonlySet<number>): number {
    let common = 0;
    let all = 0;
    for (const part of this.#queryParts) {
      const rarity = this.#rarity(part);
      all += rarity;
      if (otherParts.has(part)) common += 2 * rarity;
    }
    for (const part of otherParts) all += this.#rarity(part);
    return all > 0 ? common / all : 0;
  }

  #covered(wording: Wording, parts: ReadonlySet<number>): number {
    let covered = 0;
    let all = 0;
    wording.words.forEach((word, at) => {
      let rarity = 0;
      let there = 0;
      for (const part of word.parts) {
        rarity += this.#rarity(part);
        if (parts.has(part)) there += 1;
      }
      const weight = ((wording.weights[at] ?? 0) * rarity) / word.parts.length;
      const share = there / word.parts.length;
      const counterpart = Math.max(share >= COUNTERPART ? share : 0, parts.has(word.family) ? FAMILY : 0);
      all += weight;
      covered += weight * counterpart;
    });
    return all > 0 ? covered / all : 0;
  }
}
