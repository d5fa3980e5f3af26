import { PRESENT, type Vocabulary } from "./vocabulary.ts";
import type { Wording } from "./wording.ts";

// Chosen on labelled wordings to develop on, of two sets with different topics (`npm run lessons`).
/** What it costs that two deeds have nothing in common. */
const DIFFERENCE = 0.65;
/** What it costs that each says something that the other one does not: one word stands in place of another. */
const SUBSTITUTION = 0.22;
/** What it costs in addition that one of the two is turned round twice (`never … without`). */
const OTHER_TURN = 0.1;
/** What it costs that they have a single word in common, and one of them more. */
const LONE_WORD = 0.1;
const ROUNDING = 1e-6;

/** The least share that two deeds have in common if they are alike by a threshold: twice the common words by all. */
export const leastShare = (threshold: number): number => Math.max(0, 1 - (1 - threshold) / DIFFERENCE);

/** How many words of a deed at least are there in whatever is alike to it by a threshold. */
export function leastCommon(words: number, threshold: number): number {
  const share = leastShare(threshold);
  const byShare = Math.ceil((words * share) / (2 - share) - ROUNDING);
  const isLoneEnough = words === 1 || DIFFERENCE * (1 - 2 / (words + 1)) + LONE_WORD <= 1 - threshold + ROUNDING;
  return Math.max(byShare, isLoneEnough ? 1 : 2);
}

/**
 * How alike two wordings are, for grouping them unasked: 0 to 1, the same both ways. It falls with what only one of
 * the deeds says, and further when both say something of their own, since another object or action is another lesson.
 * So is another number, after instead of before, and the opposite: they are not alike at all.
 */
export class Likeness {
  private readonly one: Side;
  private readonly other: Side;
  /** Pairs of words that resemble one another, four numbers each: both places, and by what percentage each is covered. */
  private readonly links: number[] = [];
  /** How many of these numbers count. */
  private linked = 0;
  private first: Wording | undefined;
  /** What resembles the words of the first deed, four numbers each: see `startWith`. */
  private readonly resembling: number[] = [];
  /** For each word where its numbers begin in `resembling`, from 1; 0: it resembles none. */
  private readonly entries: number[] = [];
  /** The words with entries. */
  private readonly entered: number[] = [];

  constructor(private readonly vocabulary: Vocabulary) {
    this.one = new Side(vocabulary);
    this.other = new Side(vocabulary);
  }

  /**
   * Takes the wording that others are compared with, with the vocabulary as it is now: of each word that resembles one
   * of its deed the place of that one, by what percentage each is covered, and where the next one that it resembles
   * stands in `resembling`, as in `entries`.
   */
  startWith(first: Wording): void {
    const { vocabulary, resembling, entries, entered } = this;
    for (const word of entered) entries[word] = 0;
    entered.length = resembling.length = 0;
    this.first = first;
    for (let at = 0; at < first.deed.length; at += 1) {
      const alike = vocabulary.alikeTo(first.deed[at] ?? 0);
      for (let link = 0; link < alike.length; link += 3) {
        const word = alike[link] ?? 0;
        const next = entries[word] ?? 0;
        entries[word] = resembling.length + 1;
        entered.push(word);
        resembling.push(at, alike[link + 1] ?? 0, alike[link + 2] ?? 0, next);
      }
    }
  }

  /** Likeness to another wording. */
  to(second: Wording): number {
    const { first } = this;
    if (!first || first === second) return 1;
    const turns = turnsBetween(first, second);
    if (turns % 2 !== 0 || first.order * second.order < 0) return 0;
    this.link(second.deed);
    if (this.linked === 0) return 0;
    const { one, other } = this;
    one.start(first.deed);
    other.start(second.deed);
    this.cover();
    // A word is there only if what covers it is there too: `사` is not in `사진` though that begins with it.
    if (this.hasLoose()) {
      one.keepPresent();
      other.keepPresent();
      this.cover();
    }
    one.count();
    other.count();
    const common = Math.min(one.shared, other.shared);
    if (common === 0 || (one.lacksNumber && other.lacksNumber)) return 0;
    let less = DIFFERENCE * (1 - (2 * common) / (100 * (first.deed.length + second.deed.length)));
    if (one.missing > 0 && other.missing > 0) less += SUBSTITUTION + (turns > 0 ? OTHER_TURN : 0);
    const words = Math.min(first.deed.length - one.missing, second.deed.length - other.missing);
    if (words === 1 && one.missing + other.missing > 0) less += LONE_WORD;
    return Math.max(0, 1 - less);
  }

  private link(otherDeed: readonly number[]): void {
    const { links, resembling, entries } = this;
    let linked = 0;
    for (let otherAt = 0; otherAt < otherDeed.length; otherAt += 1) {
      for (let entry = entries[otherDeed[otherAt] ?? 0] ?? 0; entry > 0; entry = resembling[entry + 2] ?? 0) {
        links[linked] = resembling[entry - 1] ?? 0;
        links[linked + 1] = otherAt;
        links[linked + 2] = resembling[entry] ?? 0;
        links[linked + 3] = resembling[entry + 1] ?? 0;
        linked += 4;
      }
    }
    this.linked = linked;
  }

  /** Whether some word resembles one that is not there as a whole. */
  private hasLoose(): boolean {
    const { links, one, other } = this;
    for (let link = 0; link < this.linked; link += 4) {
      if (!one.has(links[link] ?? 0) || !other.has(links[link + 1] ?? 0)) return true;
    }
    return false;
  }

  /** Adds up how much of each word is covered by those words of the other side that cover. */
  private cover(): void {
    const { links, one, other } = this;
    for (let link = 0; link < this.linked; link += 4) {
      const at = links[link] ?? 0;
      const otherAt = links[link + 1] ?? 0;
      if (!one.covers(at) || !other.covers(otherAt)) continue;
      one.add(at, links[link + 2] ?? 0);
      other.add(otherAt, links[link + 3] ?? 0);
    }
  }
}

/** How much of a deed is there in another one. */
class Side {
  /** How many of its words are there, in percent of a word; how many are not; whether a number is among these. */
  shared = 0;
  missing = 0;
  lacksNumber = false;
  private deed: readonly number[] = [];
  /** For each place how much of its word is covered, in percent; less than 0: it does not count. */
  private readonly covered: number[] = [];

  constructor(private readonly vocabulary: Vocabulary) {}

  start(deed: readonly number[]): void {
    this.deed = deed;
    for (let at = 0; at < deed.length; at += 1) this.covered[at] = 0;
  }

  covers(at: number): boolean {
    return (this.covered[at] ?? -1) >= 0;
  }

  has(at: number): boolean {
    return (this.covered[at] ?? 0) >= PRESENT;
  }

  add(at: number, percent: number): void {
    this.covered[at] = Math.min(100, (this.covered[at] ?? 0) + percent);
  }

  /** Starts anew with the words that are there. */
  keepPresent(): void {
    for (let at = 0; at < this.deed.length; at += 1) this.covered[at] = this.has(at) ? 0 : -1;
  }

  count(): void {
    this.shared = this.missing = 0;
    this.lacksNumber = false;
    for (let at = 0; at < this.deed.length; at += 1) {
      const covered = this.covered[at] ?? 0;
      if (covered >= PRESENT) this.shared += covered;
      else {
        this.missing += 1;
        this.lacksNumber ||= this.vocabulary.isNumber(this.deed[at] ?? 0);
      }
    }
  }
}

/** How many more negations one of two holds: an odd number makes it say the opposite. 0 if either tells of a deed. */
const turnsBetween = (one: Wording, other: Wording): number =>
  one.negations === undefined || other.negations === undefined ? 0 : Math.abs(one.negations - other.negations);
