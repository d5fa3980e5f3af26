import { areOpposites, mayBeOneWord } from "../language/resembling.ts";
import { relatedTo, synonymsOf } from "../language/synonyms.ts";
import { SPOT } from "../language/directions.ts";
import { PERSON } from "../language/grammar.ts";
import type { Word } from "../language/word.ts";
import { runsOf, wordOf } from "../language/tokens.ts";

/** One run of letters, shared by all lessons that hold it. */
export interface Token extends Omit<Word, "stem" | "parts" | "led"> {
  /** Number of its word: that of all runs with the same stem. */
  readonly word: number;
  /** What it says behind a word that leads to it, and by which kinds of words. */
  led: Token | undefined;
  ledBy: number;
}

/**
 * The words of a text that are read: more than any lesson has. Each new word is compared with those that it shares parts
 * with, so a text of thousands of words that resemble one another would cost their square.
 */
export const MOST_WORDS = 200;

/** A word is there when this percentage of its parts is. */
export const PRESENT = 55;
/** Percent of a word that a synonym stands for; and a word that is often said in its place, so little that it is not there. */
const SYNONYM = 90;
const RELATED = 54;

/**
 * Numbers words as they come, and knows of each which others resemble it, so that comparing wordings is looking up
 * numbers. A word covers another one by the percentage of the other one's parts that it has too: `sun` and `screen`
 * together cover `sunscreen`. They resemble one another if one of both is there in the other, or by family.
 */
export class Vocabulary {
  private readonly tokens = new Map<string, Token>();
  /** The runs of letters and the stems and parts of words, in the order in which they came. */
  private readonly runs: string[] = [];
  private readonly stems: string[] = [];
  private readonly parts: (readonly string[])[] = [];
  /** For each word how many parts it has, and whether it is a number. */
  private readonly sizes: number[] = [];
  private readonly numerals: boolean[] = [];
  private readonly people: boolean[] = [];
  /** For each word its last letter, if it may be the end of another word or have one: see `lastOf`. */
  private readonly lasts: number[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly byPart = new Map<string, number[]>();
  private readonly likes: number[][] = [];
  /** For each word how many parts it has in common with the newest one; 0 between times. */
  private readonly common: number[] = [];

  /** How many words there are; their numbers are below. */
  get size(): number {
    return this.stems.length;
  }

  /** Runs `use`, then removes the words it added: a query must not grow the vocabulary. */
  borrowing<Result>(use: () => Result): Result {
    const runs = this.runs.length;
    const words = this.size;
    try {
      return use();
    } finally {
      while (this.runs.length > runs) this.tokens.delete(this.runs.pop() ?? "");
      while (this.size > words) this.forgetLast();
    }
  }

  /** Whether a word is a number. */
  isNumber(word: number): boolean {
    return this.numerals[word] === true;
  }

  /** Whether a word names a person. */
  isPerson(word: number): boolean {
    return this.people[word] === true;
  }

  /**
   * The words that resemble one, itself first, three numbers each: the word, by what percentage it covers this one, and
   * by what percentage this one covers it.
   */
  similarTo(word: number): readonly number[] {
    return this.likes[word] ?? [];
  }

  /** The words of a text, in its order. */
  tokensOf(text: string): Token[] {
    const found: Token[] = [];
    let leads = 0;
    for (const run of runsOf(text)) {
      if (found.length === MOST_WORDS) break;
      const token = this.tokens.get(run) ?? this.newToken(run);
      found.push((token.ledBy & leads && token.led) || token);
      leads = token.leads;
    }
    return found;
  }

  private newToken(run: string): Token {
    const says = wordOf(run);
    const token = tokenOf(this.numberOf(says), says);
    if (says.led) {
      token.led = tokenOf(this.numberOf(says.led.word), says.led.word);
      token.ledBy = says.led.by;
    }
    this.tokens.set(run, token);
    this.runs.push(run);
    return token;
  }

  private numberOf(word: Word): number {
    return this.numbers.get(word.stem) ?? this.newWord(word);
  }

  private newWord({ stem, parts, grammar, direction }: Word): number {
    const { byPart, common } = this;
    const word = this.size;
    const found: number[] = [];
    for (const part of parts) {
      const others = byPart.get(part);
      if (others === undefined) {
        byPart.set(part, [word]);
        continue;
      }
      for (let at = 0; at < others.length; at += 1) {
        const other = others[at] ?? 0;
        const before = common[other] ?? 0;
        if (before === 0) found.push(other);
        common[other] = before + 1;
      }
      others.push(word);
    }
    this.numbers.set(stem, word);
    this.stems.push(stem);
    this.parts.push(parts);
    this.people.push((grammar & PERSON) !== 0 || (direction & SPOT) !== 0);
    this.sizes.push(parts.length);
    this.numerals.push(/^\p{N}/u.test(stem));
    this.lasts.push(lastOf(stem, word));
    common.push(0);
    this.likes.push([word, 100, 100]);
    this.linkAll(word, synonymsOf(stem), SYNONYM);
    this.linkAll(word, relatedTo(stem), RELATED);
    for (const other of found) this.compare(word, other);
    return word;
  }

  /** Links a word to those of some stems that are known and have no link yet. */
  private linkAll(word: number, stems: readonly string[], percent: number): void {
    if (stems.length === 0) return;
    const known = this.likes[word] ?? [];
    for (const stem of stems) {
      const other = this.numbers.get(stem);
      if (other === undefined || other === word || isAmong(other, known)) continue;
      this.common[other] = 0;
      this.link(word, other, percent, percent);
    }
  }

  private compare(word: number, other: number): void {
    const { sizes, common } = this;
    const parts = 100 * (common[other] ?? 0);
    common[other] = 0;
    const size = sizes[word] ?? 1;
    const otherSize = sizes[other] ?? 1;
    const mayEnd = this.lasts[word] === this.lasts[other];
    if (!mayEnd && parts < PRESENT * size && parts < PRESENT * otherSize) return;
    const covered = Math.max(parts / size, mayEnd ? this.endShare(word, other) : 0);
    const otherCovered = Math.max(parts / otherSize, mayEnd ? this.endShare(other, word) : 0);
    if (covered < PRESENT && otherCovered < PRESENT) return;
    const stem = this.stems[word] ?? "";
    const otherStem = this.stems[other] ?? "";
    if (areOpposites(stem, otherStem) || !mayBeOneWord(stem, otherStem))
      return this.link(word, other, RELATED, RELATED);
    // A percentage of 0 would say that they have nothing in common.
    this.link(word, other, Math.max(1, Math.round(covered)), Math.max(1, Math.round(otherCovered)));
  }

  /**
   * What percentage of a Korean word the end of another one, or the other one as its end, covers. Spaces are a matter
   * of taste in Korean (`쉬는 시간`, `쉬는시간`), and trigrams see too little of where a short word ends. By itself an
   * end does not make the whole be there: `아침식사` is more than `식사`.
   */
  private endShare(word: number, other: number): number {
    const stem = this.stems[word] ?? "";
    const otherStem = this.stems[other] ?? "";
    if (otherStem.length > stem.length) return otherStem.endsWith(stem) ? 100 : 0;
    return stem.endsWith(otherStem) ? Math.min(PRESENT - 1, (100 * otherStem.length) / stem.length) : 0;
  }

  private forgetLast(): void {
    for (const part of this.parts.pop() ?? []) this.byPart.get(part)?.pop();
    const links = this.likes.pop() ?? [];
    for (let at = 3; at < links.length; at += 3) {
      const other = this.likes[links[at] ?? 0];
      if (other) other.length -= 3;
    }
    this.common.pop();
    this.numbers.delete(this.stems.pop() ?? "");
    this.people.pop();
    this.sizes.pop();
    this.numerals.pop();
    this.lasts.pop();
  }

  private link(word: number, other: number, covered: number, otherCovered: number): void {
    this.likes[word]?.push(other, covered, otherCovered);
    this.likes[other]?.push(word, otherCovered, covered);
  }
}

const isAmong = (word: number, links: readonly number[]): boolean => {
  for (let at = 0; at < links.length; at += 3) if (links[at] === word) return true;
  return false;
};

/** Hangul letters, a consonant first: as many as make a syllable with a tail, of which a word may end in another. */
const SYLLABLES = /^[ㄱ-ㅎ].{2}/;
/** Of other words: the last letter of no word, and of no two the same. */
const lastOf = (stem: string, word: number): number =>
  SYLLABLES.test(stem) ? stem.charCodeAt(stem.length - 1) : -word;

const tokenOf = (
  word: number,
  { isFunction, isNegation, isConfession, isPast, isBlame, order, direction, grammar, leads }: Word,
): Token => ({
  word,
  isFunction,
  isNegation,
  isConfession,
  isPast,
  isBlame,
  order,
  direction,
  grammar,
  leads,
  led: undefined,
  ledBy: 0,
});
