import { lazy } from "../../base/memoize.ts";
import { hanWord, hiraganaWord, katakanaWord } from "./japanese-word.ts";
import { koreanWord } from "./korean-word.ts";
import { latinWord } from "./latin-word.ts";
import { digitsWord } from "./numerals.ts";
import type { Word } from "./word.ts";

// Runs of one script; digits by themselves (`20분`), an apostrophe belongs to its word; the rest are letters like ours.
// Those that need no look at the tables of Unicode come first.
const ASIAN = "가-힣\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}ー";
const LATIN = "a-z\\u00df-\\u00f6\\u00f8-\\u024f'’";
const run = lazy(
  () =>
    new RegExp(
      `[가-힣]+|[${LATIN}](?:[${LATIN}]|\\p{M})*|[\\p{Script=Han}々]+|[\\p{Script=Katakana}ー]+|\\p{Script=Hiragana}+|\\p{N}+|` +
        `(?:(?![${ASIAN}])[\\p{L}\\p{M}])+`,
      "gu",
    ),
);

// What cannot stand without the verb before it, and tells that this is one: `낀 채`, `갈 때`, `하는 것`.
const BOUND_NOUN = /([가-힣]) +((?:채|때|땐|것|걸)(?:로|는|에|을|은|이|도|마다)?)(?![가-힣])/g;

// Written together as often as not: `보내기전에`; and 자기 is "sleeping" here, "oneself" elsewhere.
const BEFORE_NOUN = /([가-힣]기)(전(?:에는?|까지)?)(?![가-힣])/g;
const BEFORE_SLEEP = /(^|[^가-힣])자기 ?전/g;
// A number with its counter: `두시간`.
const COUNTED = /(^|[^가-힣])(두|세|네|다섯|여섯|일곱|여덟|아홉|열한|열두|열)(시간|시|번|달|개|잔|명|권)/g;

// `먹고 바로` is `먹고 나서`.
const RIGHT_AFTER = /([가-힣]고) +바로 /g;

// To lend is one word here: what follows 빌려 is no auxiliary.
const LEND = /빌려 +(?=[주줘줬줄준])/g;

// `비오는` is `비 오는`.
const RAINING = /(^|[^가-힣])([비눈])오(?=[는면던])/g;

const HANGUL = /[가-힣]/;

/** The runs of letters of one script in a text: NFKC, lower case. */
export function runsOf(text: string): string[] {
  const folded = text.normalize("NFKC").toLowerCase();
  return (HANGUL.test(folded) ? spaced(folded) : folded).match(run()) ?? [];
}

/** A Korean text with its words spaced as the tables expect. */
function spaced(text: string): string {
  let words = text.replace(BOUND_NOUN, "$1$2").replace(COUNTED, "$1$2 $3");
  // Looking for a string first is several times as fast as a pattern that does not match.
  if (words.includes("전")) words = words.replace(BEFORE_SLEEP, "$1자고 전").replace(BEFORE_NOUN, "$1 $2");
  if (words.includes("빌려 ")) words = words.replace(LEND, "빌려");
  if (words.includes("비오") || words.includes("눈오")) words = words.replace(RAINING, "$1$2 오");
  return words.includes("고 바로") ? words.replace(RIGHT_AFTER, "$1 나서 ") : words;
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
