import type { InvertedIndex } from "./inverted-index.ts";
import type { Token, Vocabulary } from "./vocabulary.ts";
import type { Wording } from "./wording.ts";

/** The lessons among which a wording is looked for. */
export interface Collection {
  vocabulary: Vocabulary;
  index: InvertedIndex;
  /** How many lessons there are. */
  lessons: number;
}

// Chosen on labelled wordings to develop on, of two sets with different topics (`npm run lessons`).
/** What the worse covered side counts; the rest is the mean of both. */
const WORSE_SIDE = 0.2;
const FUNCTION_WEIGHT = 0.2;
const REASON_WEIGHT = 0.6;

/** A word of the query: its weight, and what covers it, two numbers each: a word and the percentage. */
interface Asked {
  weight: number;
  coveredBy: readonly number[];
}

/** Likeness to one wording, for ranking: what is rare in the collection says more (inverse document frequency). */
export class Ranking {
  private readonly asked: readonly Asked[];
  /** For each word how much of it the query covers, in percent. */
  private readonly covered = new Map<number, number>();
  private readonly rarities = new Map<number, number>();

  constructor(
    query: Wording,
    private readonly collection: Collection,
  ) {
    this.asked = query.tokens.map((token, at) => ({
      weight: this.weight(token, at < query.reasonAt),
      coveredBy: this.resembling(token.word),
    }));
  }

  /** The lessons that have something in common with the query, and how much: the weight of its words that they hold. */
  shared(): Map<number, number> {
    const shared = new Map<number, number>();
    for (const { weight, coveredBy } of this.asked) {
      for (let at = 0; at < coveredBy.length; at += 2) {
        const adds = (weight * (coveredBy[at + 1] ?? 0)) / 100;
        for (const lesson of this.collection.index.lessonsWith(coveredBy[at] ?? 0)) {
          shared.set(lesson, (shared.get(lesson) ?? 0) + adds);
        }
      }
    }
    return shared;
  }

  /** Likeness to another wording, 0 to 1: how much of either is covered by the other one, by rarity. */
  score(other: Wording): number {
    const held = new Set<number>();
    const theirs = new Coverage();
    other.tokens.forEach((token, at) => {
      held.add(token.word);
      theirs.add(this.weight(token, at < other.reasonAt), this.covered.get(token.word) ?? 0);
    });
    const ours = new Coverage();
    for (const { weight, coveredBy } of this.asked) {
      let covered = 0;
      for (let at = 0; at < coveredBy.length; at += 2)
        if (held.has(coveredBy[at] ?? 0)) covered += coveredBy[at + 1] ?? 0;
      ours.add(weight, covered);
    }
    const [one, two] = [ours.share, theirs.share];
    return WORSE_SIDE * Math.min(one, two) + ((1 - WORSE_SIDE) * (one + two)) / 2;
  }

  private weight({ word, isFunction }: Token, isDeed: boolean): number {
    return (isDeed ? 1 : REASON_WEIGHT) * (isFunction ? FUNCTION_WEIGHT : 1) * this.rarity(word);
  }

  /** How much a word says: little when many lessons hold it or what resembles it. */
  private rarity(word: number): number {
    let rarity = this.rarities.get(word);
    if (rarity === undefined) {
      const { vocabulary, index, lessons } = this.collection;
      const alike = vocabulary.similarTo(word);
      let holding = 0;
      for (let at = 0; at < alike.length; at += 3) {
        holding += (index.lessonsWith(alike[at] ?? 0).length * (alike[at + 1] ?? 0)) / 100;
      }
      rarity = Math.log(1 + (lessons + 1) / (holding + 1));
      this.rarities.set(word, rarity);
    }
    return rarity;
  }

  /** What covers a word of the query, as in `Asked`; notes how much of these the query covers. */
  private resembling(word: number): number[] {
    const alike = this.collection.vocabulary.similarTo(word);
    const coveredBy: number[] = [];
    for (let at = 0; at < alike.length; at += 3) {
      const other = alike[at] ?? 0;
      coveredBy.push(other, alike[at + 1] ?? 0);
      this.covered.set(other, (this.covered.get(other) ?? 0) + (alike[at + 2] ?? 0));
    }
    return coveredBy;
  }
}

/** How much of a wording is covered. */
class Coverage {
  private all = 0;
  private covered = 0;

  add(weight: number, percent: number): void {
    this.all += weight;
    this.covered += (weight * Math.min(100, percent)) / 100;
  }

  get share(): number {
    return this.all > 0 ? this.covered / this.all : 0;
  }
}
