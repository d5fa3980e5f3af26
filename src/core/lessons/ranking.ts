import type { LessonIndex } from "./lesson-index.ts";
import type { Token, Vocabulary } from "./vocabulary.ts";
import type { Wording } from "./wording.ts";

// Chosen on the half of the labelled wordings to develop on (`npm run lessons`).
/** What the worse covered side counts; the rest is the mean of both. */
const WORSE_SIDE = 0.2;
/** A word covered by less than this percentage has no counterpart. */
const COUNTERPART = 40;
const FUNCTION_WEIGHT = 0.2;
const REASON_WEIGHT = 0.6;

/** What the lessons of a vault look like to a ranking. */
export interface Known {
  vocabulary: Vocabulary;
  index: LessonIndex;
  /** How many lessons there are. */
  lessons: number;
}

/** Likeness to one wording, for ranking: what is rare in the collection says more (inverse document frequency). */
export class Ranking {
  /** For each word how much of it the query covers, in percent. */
  private readonly covered = new Map<number, number>();
  /** For each word of the query those that cover some of it: word and percentage. */
  private readonly covering: { weight: number; by: readonly number[] }[];
  private readonly rarities = new Map<number, number>();

  constructor(
    readonly query: Wording,
    private readonly known: Known,
  ) {
    this.covering = query.tokens.map((token, at) => ({
      weight: this.weight(token, at < query.reasonAt),
      by: this.resembling(token.word),
    }));
  }

  /** How much a word says: little when many lessons hold it or what resembles it. */
  private rarity(word: number): number {
    let rarity = this.rarities.get(word);
    if (rarity === undefined) {
      const { vocabulary, index, lessons } = this.known;
      const alike = vocabulary.alikeTo(word);
      let holding = 0;
      for (let at = 0; at < alike.length; at += 3) {
        holding += index.lessonsWith(alike[at] ?? 0).length * (alike[at + 1] ?? 0) / 100;
      }
      rarity = Math.log(1 + (lessons + 1) / (holding + 1));
      this.rarities.set(word, rarity);
    }
    return rarity;
  }

  private weight({ word, isFunction }: Token, isDeed: boolean): number {
    return (isDeed ? 1 : REASON_WEIGHT) * (isFunction ? FUNCTION_WEIGHT : 1) * this.rarity(word);
  }

  /** Words that cover a word of the query, two numbers each; notes how much it covers them. */
  private resembling(word: number): number[] {
    const alike = this.known.vocabulary.alikeTo(word);
    const by: number[] = [];
    for (let at = 0; at < alike.length; at += 3) {
      const other = alike[at] ?? 0;
      by.push(other, alike[at + 1] ?? 0);
      this.covered.set(other, Math.min(100, (this.covered.get(other) ?? 0) + (alike[at + 2] ?? 0)));
    }
    return by;
  }

  /** Which lessons have something in common with the query, and how much: the rarity of what they share. */
  shared(): Map<number, number> {
    const shared = new Map<number, number>();
    for (const { weight, by } of this.covering) {
      for (let at = 0; at < by.length; at += 2) {
        const adds = (weight * (by[at + 1] ?? 0)) / 100;
        for (const lesson of this.known.index.lessonsWith(by[at] ?? 0)) shared.set(lesson, (shared.get(lesson) ?? 0) + adds);
      }
    }
    return shared;
  }

  /** Likeness to another wording, 0 to 1: how much of each has a counterpart in the other, by rarity. */
  score(other: Wording): number {
    const held = new Set<number>();
    let all = 0;
    let there = 0;
    other.tokens.forEach((token, at) => {
      held.add(token.word);
      const weight = this.weight(token, at < other.reasonAt);
      const covered = this.covered.get(token.word) ?? 0;
      all += weight;
      if (covered >= COUNTERPART) there += (weight * covered) / 100;
    });
    const two = all > 0 ? there / all : 0;
    all = there = 0;
    for (const { weight, by } of this.covering) {
      let covered = 0;
      for (let at = 0; at < by.length; at += 2) if (held.has(by[at] ?? 0)) covered += by[at + 1] ?? 0;
      all += weight;
      if (covered >= COUNTERPART) there += (weight * Math.min(100, covered)) / 100;
    }
    const one = all > 0 ? there / all : 0;
    return WORSE_SIDE * Math.min(one, two) + ((1 - WORSE_SIDE) * (one + two)) / 2;
  }
}
