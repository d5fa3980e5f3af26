import { vowels } from "./jamo.ts";

// Of two words that share most of their parts one may be the other one inflected, composed or mistyped; or they are two
// that only look alike (`train`, `trail`; `가방`, `가발`). The shorter they are, the more often it is the latter.

/** A common beginning of this many letters is that of one word in two forms. */
const LONG_BEGINNING = 5;
const LONG_KOREAN_BEGINNING = 6;
/** In a word of this many letters one wrong letter is a slip. */
const LONG_WORD = 6;
const LONG_KOREAN_WORD = 3;

/** Letters that one end of a stem may have for another: `decide`, `decision`. */
const ALTERNATING = /^[dst]$/;

/** What turns a word into its opposite: `connect`, `disconnect`. */
const OPPOSING = /^(?:un|dis|de|mis|non|in|im)$/;
/** What an ending leaves of itself on a verb: `보냈`, `보냄`. */
const VERB_TAIL = /^[ㄴㄹㅁㅂㅆ]$/;

const HANGUL = /^[ㄱ-ㅣㆁ]/;

/** Whether two stems that have most of their parts in common may be forms of one word, or one a part of the other. */
export function mayBeOneWord(stem: string, other: string): boolean {
  const [short, long] = stem.length < other.length ? [stem, other] : [other, stem];
  if (long.includes(short)) return true;
  const common = beginning(short, long);
  if (HANGUL.test(short)) {
    if ([short, long].every((each) => VERB_TAIL.test(each.slice(common)))) return true;
    return vowels(short) >= LONG_KOREAN_WORD && (common >= LONG_KOREAN_BEGINNING || isSlip(short, long, common));
  }
  if (common >= LONG_BEGINNING) return true;
  if (short.length >= LONG_WORD) return isSlip(short, long, common);
  return long.length === short.length && common === long.length - 1 && [short, long].every(endsAlternating);
}

/** Whether one of two words is the opposite of the other. */
export function areOpposites(stem: string, other: string): boolean {
  const [short, long] = stem.length < other.length ? [stem, other] : [other, stem];
  return long.endsWith(short) && OPPOSING.test(long.slice(0, -short.length));
}

const endsAlternating = (stem: string): boolean => ALTERNATING.test(stem.slice(-1));

/** The length of the beginning that two words share. */
function beginning(short: string, long: string): number {
  let length = 0;
  while (length < short.length && short[length] === long[length]) length += 1;
  return length;
}

/** Whether a letter is wrong, missing or too many, or two have changed places, behind a common beginning. */
function isSlip(short: string, long: string, common: number): boolean {
  const rest = short.slice(common);
  const longRest = long.slice(common);
  if (longRest.length > rest.length) return longRest.slice(1) === rest;
  if (longRest.slice(1) === rest.slice(1)) return true;
  return longRest[0] === rest[1] && longRest[1] === rest[0] && longRest.slice(2) === rest.slice(2);
}
