import { familyOf } from "./word-families.ts";
import { deedAndReason, runsOf, wordOf, type Word } from "./words.ts";

/** A word whose parts are numbers. */
export interface NumberedWord extends Omit<Word, "parts" | "stem"> {
  parts: readonly number[];
  /** The number of its word family, as a part; -1: it is in none. */
  family: number;
}

/** What a wording is compared by. Parts are numbers of one `Vocabulary`, each once. */
export interface Wording {
  /** Words of the deed that say something (all words when none does): of each how many parts it has, then these. */
  deed: readonly number[];
  /** Parts of these words, descending. */
  parts: readonly number[];
  /** All its words. */
  words: readonly NumberedWord[];
  /** So many of them come before the reason. */
  reasonAt: number;
  /** Parts of all words, with their families, in no order. */
  allParts: readonly number[];
  /** How many negations the deed holds; unknown when it tells of what happened. */
  negations: number | undefined;
}

/** Numbers the parts of words as they come, so that comparing wordings is comparing numbers. */
export class Vocabulary {
  private readonly parts = new Map<string, number>();
  private readonly words = new Map<string, NumberedWord>();
  /** For each part the list that last took it in. */
  private readonly takenBy: number[] = [];
  private lists = 0;

  /** How many different parts there are; their numbers are below. */
  get size(): number {
    return this.parts.size;
  }

  /** What a text is compared by. */
  wording(text: string): Wording {
    const [deedText, reasonText] = deedAndReason(text);
    const words: NumberedWord[] = [];
    this.addWords(deedText, words);
    const reasonAt = words.length;
    const negations = negationsIn(words);
    const telling = words.filter(({ isFunction }) => !isFunction);
    if (reasonText) this.addWords(reasonText, words);
    const deedWords = telling.length > 0 ? telling : words;
    const parts = this.distinct(deedWords, false).sort((one, other) => other - one);
    return { deed: flat(deedWords), parts, words, reasonAt, allParts: this.distinct(words, true), negations };
  }

  private addWords(text: string, words: NumberedWord[]): void {
    for (const run of runsOf(text)) words.push(this.words.get(run) ?? this.newWord(run));
  }

  private newWord(run: string): NumberedWord {
    const { stem, parts, isFunction, isNegation, isConfession, isPast } = wordOf(run);
    const family = familyOf(stem);
    const word = {
      parts: parts.map((part) => this.number(part)),
      family: family < 0 ? -1 : this.number(`~${family}`),
      isFunction,
      isNegation,
      isConfession,
      isPast,
    };
    this.words.set(run, word);
    return word;
  }

  private number(part: string): number {
    let number = this.parts.get(part);
    if (number === undefined) {
      number = this.parts.size;
      this.parts.set(part, number);
      this.takenBy.push(0);
    }
    return number;
  }

  private distinct(words: readonly NumberedWord[], withFamilies: boolean): number[] {
    const { takenBy } = this;
    const list = (this.lists += 1);
    const distinct: number[] = [];
    for (const { parts, family } of words) {
      for (const part of parts) {
        if (takenBy[part] === list) continue;
        takenBy[part] = list;
        distinct.push(part);
      }
      if (!withFamilies || family < 0 || takenBy[family] === list) continue;
      takenBy[family] = list;
      distinct.push(family);
    }
    return distinct;
  }
}

/** Beside one another in memory words are compared several times as fast. */
function flat(words: readonly NumberedWord[]): number[] {
  const numbers: number[] = [];
  for (const { parts } of words) {
    numbers.push(parts.length);
    for (const part of parts) numbers.push(part);
  }
  return numbers;
}

function negationsIn(words: readonly NumberedWord[]): number | undefined {
  let negations = words[0]?.isPast ? NaN : 0;
  for (const { isNegation, isConfession } of words) negations += isConfession ? NaN : isNegation ? 1 : 0;
  return Number.isNaN(negations) ? undefined : negations;
}
