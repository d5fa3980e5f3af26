import type { NumberedWord, Wording } from "./wording.ts";

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
const FUNCTION_WEIGHT = 0.2;
const REASON_WEIGHT = 0.6;

/** Likeness to one wording, for ranking: what is rare in the collection says more (inverse document frequency). */
export class Ranking {
  private readonly queryParts: Set<number>;
  private readonly rarities = new Map<number, number>();

  constructor(
    readonly query: Wording,
    private readonly frequencies: Frequencies,
  ) {
    this.queryParts = new Set(query.allParts);
  }

  /** How much a part says: little when many lessons hold it. */
  rarity(part: number): number {
    let rarity = this.rarities.get(part);
    if (rarity === undefined) {
      rarity = Math.log(1 + (this.frequencies.lessons + 1) / (this.frequencies.of(part) + 1));
      this.rarities.set(part, rarity);
    }
    return rarity;
  }

  /** Likeness to another wording, 0 to 1: common parts by rarity, and how much of each has a counterpart there. */
  score(other: Wording): number {
    const otherParts = new Set(other.allParts);
    const one = this.covered(this.query, otherParts);
    const two = this.covered(other, this.queryParts);
    const covered = WORSE_SIDE * Math.min(one, two) + ((1 - WORSE_SIDE) * (one + two)) / 2;
    return PARTS_SHARE * this.commonParts(other.allParts) + (1 - PARTS_SHARE) * covered;
  }

  private commonParts(otherParts: readonly number[]): number {
    let common = 0;
    let all = 0;
    for (const part of this.queryParts) all += this.rarity(part);
    for (const part of otherParts) {
      const rarity = this.rarity(part);
      all += rarity;
      if (this.queryParts.has(part)) common += 2 * rarity;
    }
    return all > 0 ? common / all : 0;
  }

  private covered({ words, reasonAt }: Wording, parts: ReadonlySet<number>): number {
    let covered = 0;
    let all = 0;
    words.forEach((word, at) => {
      const place = at < reasonAt ? 1 : REASON_WEIGHT;
      const weight = place * (word.isFunction ? FUNCTION_WEIGHT : 1) * this.meanRarity(word);
      let there = 0;
      for (const part of word.parts) if (parts.has(part)) there += 1;
      const share = there / word.parts.length;
      all += weight;
      covered += weight * Math.max(share >= COUNTERPART ? share : 0, parts.has(word.family) ? FAMILY : 0);
    });
    return all > 0 ? covered / all : 0;
  }

  private meanRarity({ parts }: NumberedWord): number {
    let rarity = 0;
    for (const part of parts) rarity += this.rarity(part);
    return rarity / parts.length;
  }
}
