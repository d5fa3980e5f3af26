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
  /** Puts one thing before another (1) or after it (-1). */
  order: -1 | 0 | 1;
  /** Which direction it names (`over`, `under`): pairs of bits, one for each direction. */
  direction: number;
  /** Bits of `grammar.ts`. */
  grammar: number;
  /** Means little after a word that leads to another verb: `두지` after `켜`. */
  isFollowing: boolean;
  /** Ends as a Korean verb does before another one. */
  isLeading: boolean;
}

/** A word that says something and nothing else. */
export const plainWord = (stem: string, parts: readonly string[]): Word => ({
  stem,
  parts,
  isFunction: false,
  isNegation: false,
  isConfession: false,
  isPast: false,
  order: 0,
  direction: 0,
  grammar: 0,
  isFollowing: false,
  isLeading: false,
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
