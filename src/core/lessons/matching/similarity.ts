import { areOppositeWays } from "../language/directions.ts";
import {
  areExchanged,
  areObjectsExchanged,
  areOwnersExchanged,
  areTurnedRound,
  areVerbsExchanged,
  isDenialExchanged,
} from "./exchanged.ts";
import { Links } from "./links.ts";
import { Side } from "./side.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { Wording } from "./wording.ts";

// Penalties, chosen on labelled wordings to develop on (`npm run lessons`).
/** Two deeds have no word in common. */
const DIFFERENCE = 0.65;
/** Each has a word that the other one lacks: one thing stands in place of another. */
const SUBSTITUTION = 0.4;
/** In addition, if one of both is negated twice (`never … without`). */
const DOUBLE_NEGATION = 0.1;
/** They have a single word in common, and one of them has more. */
const LONE_WORD = 0.2;
/** They vow different verbs, or one of them names a person or a condition, or goes on where the other one ends. */
const OTHER_DEED = 0.45;
/** Below this no threshold groups, so similarity is not worked out further. */
export const LEAST_SIMILARITY = 0.45;
const ROUNDING = 1e-6;

/** The least share of two similar deeds that is common to both: twice the common words by all words. */
export const leastShare = (threshold: number): number => Math.max(0, 1 - (1 - threshold) / DIFFERENCE);

/** How many of its words a deed has at least in common with whatever is similar to it by a threshold. */
export function leastCommon(words: number, threshold: number): number {
  const share = leastShare(threshold);
  const byShare = Math.ceil((words * share) / (2 - share) - ROUNDING);
  const isLoneEnough = words === 1 || DIFFERENCE * (1 - 2 / (words + 1)) + LONE_WORD <= 1 - threshold + ROUNDING;
  return Math.max(byShare, isLoneEnough ? 1 : 2);
}

/**
 * How similar two wordings are, for grouping them unasked: 0 to 1, symmetric. In doubt it is low, since wordings that
 * are not grouped are asked about, while a wrong group hides a lesson. It falls with what only one of the deeds says,
 * further when both say something of their own, when they vow different verbs, or when one is about a person, a
 * condition or an order that the other one does not mention. With another number, direction or order, with exchanged
 * roles (`work on holiday`, `a holiday at work`) or as the opposite they are not similar at all.
 */
export class Similarity {
  private readonly one: Side;
  private readonly other: Side;
  private readonly links = new Links();
  private first: Wording | undefined;
  /** What resembles the words of the first deed, four numbers each: see `startWith`. */
  private readonly resembling: number[] = [];
  /** For each word the index of its first entry in `resembling`, plus 1; 0: none. */
  private readonly entries: number[] = [];
  /** The words with entries. */
  private readonly entered: number[] = [];

  constructor(private readonly vocabulary: Vocabulary) {
    this.one = new Side(vocabulary);
    this.other = new Side(vocabulary);
  }

  /**
   * Sets the wording that others are compared with, by the vocabulary as it is now. An entry of `resembling` has the
   * index of a word of its deed, by what percentage each of both words is covered, and the next entry as in `entries`.
   */
  startWith(first: Wording): void {
    const { vocabulary, resembling, entries, entered } = this;
    for (const word of entered) entries[word] = 0;
    entered.length = resembling.length = 0;
    this.first = first;
    for (let at = 0; at < first.deed.length; at += 1) {
      const alike = vocabulary.similarTo(first.deed[at] ?? 0);
      for (let link = 0; link < alike.length; link += 3) {
        const word = alike[link] ?? 0;
        const next = entries[word] ?? 0;
        entries[word] = resembling.length + 1;
        entered.push(word);
        resembling.push(at, alike[link + 1] ?? 0, alike[link + 2] ?? 0, next);
      }
    }
  }

  /** Similarity to another wording. */
  to(second: Wording): number {
    const { first, one, other } = this;
    if (!first || first === second) return 1;
    const turns = negationsBetween(first, second);
    const areOrdered = first.sentence.isOrdered && second.sentence.isOrdered;
    // Two wordings that both put things in order are compared by that order: check before guessing, never guess before checking.
    if (!areOrdered && (turns % 2 !== 0 || first.order * second.order < 0)) return 0;
    this.link(second.deed);
    if (this.links.length === 0) return 0;
    this.coverBoth(first, second);
    const common = Math.min(one.shared, other.shared);
    if (common === 0 || (one.lacksNumber && other.lacksNumber)) return 0;
    if (one.lacksContrast(first, second) || other.lacksContrast(second, first)) return 0;
    let penalty = DIFFERENCE * (1 - (2 * common) / (100 * (first.deed.length + second.deed.length)));
    if (one.missing > 0 && other.missing > 0) penalty += SUBSTITUTION + (turns > 0 ? DOUBLE_NEGATION : 0);
    const words = Math.min(first.deed.length - one.missing, second.deed.length - other.missing);
    if (words === 1 && one.missing + other.missing > 0) penalty += LONE_WORD;
    if (1 - penalty < LEAST_SIMILARITY) return Math.max(0, 1 - penalty);
    if (
      areOppositeWays(first.directions, second.directions) ||
      areExchanged(this.links, first.sentence, second.sentence)
    )
      return 0;
    if (this.isOtherDeed(first, second, areOrdered)) penalty += OTHER_DEED;
    return Math.max(0, 1 - penalty);
  }

  private link(otherDeed: readonly number[]): void {
    const { resembling, entries } = this;
    const { values } = this.links;
    let linked = 0;
    for (let otherAt = 0; otherAt < otherDeed.length; otherAt += 1) {
      for (let entry = entries[otherDeed[otherAt] ?? 0] ?? 0; entry > 0; entry = resembling[entry + 2] ?? 0) {
        values[linked] = resembling[entry - 1] ?? 0;
        values[linked + 1] = otherAt;
        values[linked + 2] = resembling[entry] ?? 0;
        values[linked + 3] = resembling[entry + 1] ?? 0;
        linked += 4;
      }
    }
    this.links.length = linked;
  }

  private coverBoth(first: Wording, second: Wording): void {
    const { one, other } = this;
    one.start(first.deed);
    other.start(second.deed);
    this.cover();
    // A word counts only if what covers it is there as a whole: `사` is not in `사진` though that begins with it.
    if (this.hasLoose()) {
      one.keepPresent();
      other.keepPresent();
      this.cover();
    }
    one.count();
    other.count();
  }

  /** Whether some word resembles one that is not there as a whole. */
  private hasLoose(): boolean {
    const { one, other } = this;
    const { values, length } = this.links;
    for (let link = 0; link < length; link += 4) {
      if (!one.has(values[link] ?? 0) || !other.has(values[link + 1] ?? 0)) return true;
    }
    return false;
  }

  /** Adds up how much of each word the words of the other side cover. */
  private cover(): void {
    const { one, other } = this;
    const { values, length } = this.links;
    for (let link = 0; link < length; link += 4) {
      if (values[link + 2] !== 100 || values[link + 3] !== 100) continue;
      one.settle(values[link] ?? 0);
      other.settle(values[link + 1] ?? 0);
    }
    for (let link = 0; link < length; link += 4) {
      const at = values[link] ?? 0;
      const otherAt = values[link + 1] ?? 0;
      if (!one.isOpen(at) || !other.isOpen(otherAt)) continue;
      one.add(at, values[link + 2] ?? 0);
      other.add(otherAt, values[link + 3] ?? 0);
    }
  }

  private isOtherDeed(first: Wording, second: Wording, areOrdered: boolean): boolean {
    const { links, one, other } = this;
    const sentences = [first.sentence, second.sentence] as const;
    if (first.sentence.isCausative !== second.sentence.isCausative) return true;
    if (one.lacksOwned(first) || other.lacksOwned(second) || areOwnersExchanged(links, ...sentences)) return true;
    if (one.lacksMeans(first) || other.lacksMeans(second)) return true;
    if (!areOrdered) {
      if (areTurnedRound(links, ...sentences) || areObjectsExchanged(links, ...sentences)) return true;
      if (isDenialExchanged(links, ...sentences)) return true;
      if (one.lacksVerb(first, second) || other.lacksVerb(second, first)) return true;
      if (one.hasHead(first) && other.hasHead(second) && areVerbsExchanged(links, ...sentences)) return true;
      if (one.lacksPart(first, second) || other.lacksPart(second, first)) return true;
    }
    if (one.lacksPerson || other.lacksPerson) return true;
    return (first.isThin && other.missing > 0) || (second.isThin && one.missing > 0);
  }
}

/** How many more negations one of two holds: an odd number makes it say the opposite. 0 if either is a confession. */
const negationsBetween = (one: Wording, other: Wording): number =>
  one.negations === undefined || other.negations === undefined ? 0 : Math.abs(one.negations - other.negations);
