import type { Wording } from "./wording.ts";

// Chosen on the half of the labelled wordings to develop on (`npm run lessons`).
const SUBSTITUTION = 0.27;
const ADDITION = 0.08;
const OPPOSITE = 0.5;
const OTHER_TURN = 0.05;
/** A word is there when half of its parts are. */
const PRESENT = 0.5;

/**
 * How alike other wordings are to one, for grouping them unasked: 0 to 1, the same both ways. The share of common parts
 * (Dice), less for a word in place of another (another object or action is another lesson), for more than one word
 * added, and for saying the opposite. Never more than the share of common parts, on which the search for candidates
 * relies.
 */
export class Likeness {
  private one: Wording | undefined;
  /** Parts of the one wording, and of the other while it is looked at: 1 for each that it has. */
  private readonly ones = new Marks();
  private readonly others = new Marks();

  /** The wording that others are compared with from now on. */
  startWith(one: Wording): void {
    if (this.one) this.ones.set(this.one.parts, 0);
    this.ones.set(one.parts, 1);
    this.one = one;
  }

  /** Likeness to another one; the share of common parts, if that is below `least`. */
  to(other: Wording, least = 0): number {
    const { one, ones, others } = this;
    if (!one || one === other) return 1;
    const share = (2 * ones.countOf(other.parts)) / (one.parts.length + other.parts.length);
    if (share < least || share === 0) return share;
    others.set(other.parts, 1);
    const missing = others.missingOf(one.deed);
    others.set(other.parts, 0);
    const added = ones.missingOf(other.deed);
    const less =
      SUBSTITUTION * Math.min(1, missing, added) +
      ADDITION * (Math.max(0, missing - 1) + Math.max(0, added - 1)) +
      turned(one.negations, other.negations);
    return Math.max(0, share - less);
  }
}

/** How alike two wordings are: see `Likeness`. */
export function likeness(one: Wording, other: Wording): number {
  const likenessToOne = new Likeness();
  likenessToOne.startWith(one);
  return likenessToOne.to(other);
}

/** Which small numbers are in a set. */
class Marks {
  private marks = new Uint8Array(4096);

  set(numbers: readonly number[], mark: 0 | 1): void {
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] ?? 0;
      if (number >= this.marks.length) this.grow(number);
      this.marks[number] = mark;
    }
  }

  countOf(numbers: readonly number[]): number {
    const { marks } = this;
    let count = 0;
    for (let at = 0; at < numbers.length; at += 1) count += marks[numbers[at] ?? 0] ?? 0;
    return count;
  }

  /** How many words are not in the set, each as far as it is missing; words as in `Wording.deed`. */
  missingOf(words: readonly number[]): number {
    const { marks } = this;
    let missing = 0;
    for (let at = 0; at < words.length; ) {
      const parts = words[at] ?? 0;
      const end = at + 1 + parts;
      let there = 0;
      for (at += 1; at < end; at += 1) there += marks[words[at] ?? 0] ?? 0;
      const share = there / parts;
      if (share < PRESENT) missing += 1 - share;
    }
    return missing;
  }

  private grow(number: number): void {
    const marks = new Uint8Array(number * 2);
    marks.set(this.marks);
    this.marks = marks;
  }
}

/** What it costs that only one of two is turned round, or one of them twice (`never … without`). */
function turned(one: number | undefined, other: number | undefined): number {
  if (one === undefined || other === undefined || one === other) return 0;
  return (one - other) % 2 === 0 ? OTHER_TURN : OPPOSITE;
}
