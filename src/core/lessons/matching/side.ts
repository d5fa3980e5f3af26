import { DENIED, FIRST, MEANS, OWNED, OWNS, THEN } from "./roles.ts";
import { PRESENT, type Vocabulary } from "./vocabulary.ts";
import type { Wording } from "./wording.ts";

/** More than 100 percent: the word itself is there. */
const ITSELF = 101;

/** How much of one of two compared deeds is there in the other one. */
export class Side {
  /** How many of its words are there, in percent of a word. */
  shared = 0;
  /** How many of its words are not there, and whether a number or a person is among them. */
  missing = 0;
  lacksNumber = false;
  lacksPerson = false;
  private deed: readonly number[] = [];
  /** For each index how much of its word is covered, in percent; negative: ignored. */
  private readonly covered: number[] = [];

  constructor(private readonly vocabulary: Vocabulary) {}

  start(deed: readonly number[]): void {
    this.deed = deed;
    for (let at = 0; at < deed.length; at += 1) this.covered[at] = 0;
  }

  /** Notes that the word itself is there; it then covers no other word. */
  settle(at: number): void {
    if ((this.covered[at] ?? -1) >= 0) this.covered[at] = ITSELF;
  }

  isOpen(at: number): boolean {
    const covered = this.covered[at] ?? -1;
    return covered >= 0 && covered < ITSELF;
  }

  has(at: number): boolean {
    return (this.covered[at] ?? 0) >= PRESENT;
  }

  /** Whether the word that its wording vows is there; false if that is unknown. */
  hasHead({ sentence }: Wording): boolean {
    return sentence.headAt >= 0 && this.has(sentence.headAt);
  }

  /** Adds to how much of a word is covered. */
  add(at: number, percent: number): void {
    this.covered[at] = Math.min(100, (this.covered[at] ?? 0) + percent);
  }

  /** Starts again with the words that are there, ignoring the others. */
  keepPresent(): void {
    for (let at = 0; at < this.deed.length; at += 1) this.covered[at] = this.has(at) ? 0 : -1;
  }

  count(): void {
    this.shared = this.missing = 0;
    this.lacksNumber = this.lacksPerson = false;
    for (let at = 0; at < this.deed.length; at += 1) {
      const covered = this.covered[at] ?? 0;
      if (covered >= PRESENT) this.shared += Math.min(100, covered);
      else {
        const word = this.deed[at] ?? 0;
        this.missing += 1;
        this.lacksPerson ||= this.vocabulary.isPerson(word);
        this.lacksNumber ||= this.vocabulary.isNumber(word);
      }
    }
  }

  /** Whether its wording vows what the other one, which has a verb of its own, does not say. */
  lacksVerb({ sentence }: Wording, { sentence: other }: Wording): boolean {
    if (sentence.headAt < 0 || this.has(sentence.headAt)) return false;
    return !other.isVerbless || (sentence.isNeverImplied && other.isBare) || (sentence.isOmission && !other.isOrdered);
  }

  /** Whether the other one says whose something is, but not what: the dentist's bill, the dentist. */
  lacksOwned({ sentence }: Wording): boolean {
    for (let at = 1; at < sentence.roles.length; at += 1) {
      const isOwned = (sentence.roles[at] ?? 0) & OWNED && (sentence.roles[at - 1] ?? 0) & OWNS;
      if (isOwned && !this.has(at) && this.has(at - 1)) return true;
    }
    return false;
  }

  /** Whether its wording says with what, or with whom, and the other one does not. */
  lacksMeans({ sentence }: Wording): boolean {
    for (let at = 0; at < sentence.roles.length; at += 1) {
      if ((sentence.roles[at] ?? 0) & MEANS && !this.has(at)) return true;
    }
    return false;
  }

  /** Whether its wording vows something and denies only what the other one does not name: on Sunday, not on Monday. */
  lacksContrast({ sentence }: Wording, { sentence: other }: Wording): boolean {
    return sentence.isContrast && !other.isContrast && !this.hasAny(sentence.roles, DENIED);
  }

  /** Whether its wording puts two things in order, of which the other one knows only one: asking, then merging. */
  lacksPart({ sentence }: Wording, { sentence: other }: Wording): boolean {
    if (!sentence.isOrdered || other.isOrdered) return false;
    return !(this.hasAny(sentence.roles, FIRST) && this.hasAny(sentence.roles, THEN));
  }

  /** Whether any word with a role is there, or none has that role. */
  private hasAny(roles: readonly number[], role: number): boolean {
    let isNone = true;
    for (let at = 0; at < roles.length; at += 1) {
      if (((roles[at] ?? 0) & role) === 0) continue;
      if (this.has(at)) return true;
      isNone = false;
    }
    return isNone;
  }
}
