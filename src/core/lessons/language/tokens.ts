import { hanWord, hiraganaWord, katakanaWord } from "./japanese-word.ts";
import { koreanWord } from "./korean-word.ts";
import { latinWord } from "./latin-word.ts";
import { digitsWord } from "./numerals.ts";
import type { Word } from "./word.ts";

// Runs of one script; digits by themselves (`20분`), an apostrophe belongs to its word; the rest are letters like ours.
// Those that need no look at the tables of Unicode come first.
const ASIAN = "가-힣\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}ー";
const LATIN = "a-z\\u00df-\\u00f6\\u00f8-\\u024f'’";
const RUN = new RegExp(
  `[가-힣]+|[${LATIN}](?:[${LATIN}]|\\p{M})*|[\\p{Script=Han}々]+|[\\p{Script=Katakana}ー]+|\\p{Script=Hiragana}+|\\p{N}+|` +
    `(?:(?![${ASIAN}])[\\p{L}\\p{M}])+`,
  "gu",
);

// What cannot stand without the verb before it, and tells that this is one: `낀 채`, `갈 때`, `하는 것`.
const BOUND_NOUN = /([가-힣]) +((?:채|때|것)(?:로|는|에|을|은|이|도|마다)?)(?![가-힣])/g;

const HANGUL = /[가-힣]/;

/** The runs of letters of one script in a text: NFKC, lower case. */
export function runsOf(text: string): string[] {
  const folded = text.normalize("NFKC").toLowerCase();
  return (HANGUL.test(folded) ? folded.replace(BOUND_NOUN, "$1$2") : folded).match(RUN) ?? [];
}

/** What a run says. */
export function wordOf(run: string): Word {
  const first = run.charCodeAt(0);
  if (first >= 0xac00 && first <= 0xd7a3) return koreanWord(run);
  if (/^\p{N}/u.test(run)) return digitsWord(run);
  if (first < 0x3040) return latinWord(run);
  if (/^[\p{Script=Katakana}ー]/u.test(run)) return katakanaWord(run);
  return /^\p{Script=Hiragana}/u.test(run) ? hiraganaWord(run) : hanWord(run);
}
