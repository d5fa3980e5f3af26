/** One word of a wording, as far as it can be told from its letters alone. */
export interface Word {
  /** What is left without inflection: two runs of letters with the same stem are one word. */
  readonly stem: string;
  /** Its parts, by which it resembles other words: what stands for its beginning and three letters each. */
  readonly parts: readonly string[];
  /** Expresses that one vows, not what. */
  isFunction: boolean;
  isNegation: boolean;
  /** Shows that a wording is not a vow but tells of a deed that happened. */
  isConfession: boolean;
  /** Does so at the beginning of a wording. */
  isPast: boolean;
  /** Names a deed as one not to be done: `eating late` at the beginning, `먹는 것` at the end. */
  isBlame: boolean;
  /** Puts one thing before another (1) or after it (-1). */
  order: -1 | 0 | 1;
  /** Which direction it names (`over`, `under`): pairs of bits, one for each direction. */
  direction: number;
  /** Bits of `grammar.ts`. */
  grammar: number;
  /** What kind of word may lead to another one (`LEADS_…`); 0: it leads to none. */
  leads: number;
  /** What it says after a word of a kind that leads to it, if it then says something else. */
  led: Led | undefined;
}

/** What a word says behind another one. `by`: the kinds of words (`LEADS_…`). */
export interface Led {
  by: number;
  word: Word;
}

/** A Korean verb before another one: behind it `두지` says little (`켜 두지`). */
export const LEADS_VERB = 1;
/** An article: behind it `will` and `back` are nouns. */
export const LEADS_NOUN = 2;
/** A quantity: behind it `one` is a number. */
export const LEADS_NUMBER = 4;

/** A word that says something and nothing else. */
export const plainWord = (stem: string, parts: readonly string[]): Word => ({
  stem,
  parts,
  isFunction: false,
  isNegation: false,
  isConfession: false,
  isPast: false,
  isBlame: false,
  order: 0,
  direction: 0,
  grammar: 0,
  leads: 0,
  led: undefined,
});

/** Longer than any word that people write. */
const MOST_PARTS = 60;

/** Parts of an alphabetic word; of one that is shorter the word itself. */
export function trigrams(stem: string): string[] {
  const marked = `^${stem}`;
  if (marked.length <= 3) return [marked];
  const parts: string[] = [];
  for (let at = 0; at + 3 <= marked.length && parts.length < MOST_PARTS; at += 1) {
    const part = marked.slice(at, at + 3);
    if (!parts.includes(part)) parts.push(part);
  }
  return parts;
}
