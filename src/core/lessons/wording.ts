import { signed, type Signed } from "./signature.ts";
import { familyOf } from "./word-families.ts";
import { deedAndReason, runsOf, wordOf, type Word } from "./words.ts";

/** A word whose parts are numbers. */
export interface NumberedWord extends Omit<Word, "parts" | "stem"> {
  parts: readonly number[];
  /** The number of its word family, as a part; -1: it is in none. */
  family: number;
}

/** What a wording is compared by. Its `parts`, those of the deed, are numbers of one `Vocabulary`, descending, each once. */
export interface Wording extends Signed {
  /** Words of the deed that say something; all of them when none does. */
  deed: readonly NumberedWord[];
  /** All its words, those of the reason last, and how much each says: 0 to 1. */
  words: readonly NumberedWord[];
  weights: readonly number[];
  /** Parts of all of them, with their families, in no order. */
  allParts: Int32Array;
  /** Whether it is turned round by an odd number of negations; unknown when it tells of a deed. */
  isNegative: boolean | undefined;
}

const FUNCTION_WEIGHT = 0.2;
const REASON_WEIGHT = 0.6;

/** Numbers the parts of words as they come, so that comparing wordings is comparing numbers. */
export class Vocabulary {
  readonly #parts = new Map<string, number>();
  readonly #words = new Map<string, NumberedWord>();

  /** How many different parts there are; their numbers are below. */
  get size(): number {
    return this.#parts.size;
  }

  /** What a text is compared by. */
  wording(text: string): Wording {
    const [deedText, reasonText] = deedAndReason(text);
    const deedWords = this.#wordsOf(deedText);
    const reasonWords = reasonText ? this.#wordsOf(reasonText) : [];
    const telling = deedWords.filter(({ isFunction }) => !isFunction);
    const words = reasonText ? [...deedWords, ...reasonWords] : deedWords;
    const deed = telling.length > 0 ? telling : words;
    return {
      ...signed(distinct(deed).sort().reverse()),
      deed,
      words,
      weights: words.map(
        ({ isFunction }, at) => (isFunction ? FUNCTION_WEIGHT : 1) * (at < deedWords.length ? 1 : REASON_WEIGHT),
      ),
      allParts: distinct(words, true),
      isNegative: isNegative(deedWords),
    };
  }

  #wordsOf(text: string): NumberedWord[] {
    return runsOf(text).map((run) => {
      const known = this.#words.get(run);
      if (known) return known;
      const word = wordOf(run);
      const family = familyOf(word.stem);
      const numbered = {
        ...word,
        parts: word.parts.map((part) => this.#number(part)),
        family: family < 0 ? -1 : this.#number(`~${family}`),
      };
      this.#words.set(run, numbered);
      return numbered;
    });
  }

  #number(part: string): number {
    const known = this.#parts.get(part);
    if (known !== undefined) return known;
    this.#parts.set(part, this.#parts.size);
    return this.#parts.size - 1;
  }
}

function distinct(words: readonly NumberedWord[], withFamilies = false): Int32Array {
  const parts = new Set<number>();
  for (const word of words) {
    for (const part of word.parts) parts.add(part);
    if (withFamilies && word.family >= 0) parts.add(word.family);
  }
  return Int32Array.from(parts);
}

function isNegative(words: readonly NumberedWord[]): boolean | undefined {
  if (words[0]?.isPast || words.some(({ isConfession }) => isConfession)) return undefined;
  return words.filter((word) => word.isNegation).length % 2 === 1;
}
