import { plainWords } from "../normalise.ts";
import {
  hiraganaStem,
  isConfession,
  isKoreanFunction,
  isLatinFunction,
  isNegation,
} from "./function-words.ts";
import { koreanStem } from "./korean-stem.ts";
import { isIrregularPast, latinStem } from "./latin-stem.ts";

/** One word of a wording, as far as its own letters tell. */
export interface Word {
  stem: string;
  /** Its parts, by which it resembles other words: what stands for its beginning and three letters each. */
  parts: readonly string[];
  /** Says how one vows rather than what. */
  isFunction: boolean;
  isNegation: boolean;
  /** Tells of a deed that happened. */
  isConfession: boolean;
  isPast: boolean;
}

// Runs of one script; digits by themselves (`20분`), an apostrophe belongs to its word; the rest are letters like ours.
const ASIAN = "가-힣\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}ー";
const RUN = new RegExp(
  "[가-힣]+|[\\p{Script=Han}々]+|[\\p{Script=Katakana}ー]+|\\p{Script=Hiragana}+|\\p{N}+|" +
    `(?:(?![${ASIAN}])[\\p{L}\\p{M}'’])+`,
  "gu",
);

/** The runs of letters of one script in a text: NFKC, lower case. */
export const runsOf = (text: string): string[] => text.normalize("NFKC").toLowerCase().match(RUN) ?? [];

const ELISION = /^(?:[ldjnscm]|qu|jusqu)['’](?=.{2})/;

/** What a run says. */
export function wordOf(run: string): Word {
  const first = run.charCodeAt(0);
  if (first >= 0xac00 && first <= 0xd7a3) {
    const stem = koreanStem(run);
    return word(run, stem, trigrams(stem), isKoreanFunction(run, stem));
  }
  if (first < 0x3040) return /^\p{N}/u.test(run) ? word(run, run, [`#${run}`], false) : latinWord(run);
  if (/^[\p{Script=Katakana}ー]/u.test(run)) {
    const stem = run.replace(/ー/g, "");
    return word(run, stem, trigrams(stem), false);
  }
  if (/^\p{Script=Hiragana}/u.test(run)) {
    const stem = hiraganaStem(run);
    return word(run, stem || run, trigrams(stem || run), stem.length < 2);
  }
  return word(run, run, characters(run), false);
}

function latinWord(run: string): Word {
  const plain = run.normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss").replace(/^['’]+|['’]+$/g, "");
  const form = plain.replace(ELISION, "").replace(/['’]s$/, "").replace(/['’]/g, "");
  const stem = latinStem(form);
  const isFunction = isLatinFunction(form) || isLatinFunction(plain) || stem === "";
  return { ...word(form, stem, trigrams(stem), isFunction), isPast: isIrregularPast(form) || /[^e]ed$/.test(form) };
}

const word = (run: string, stem: string, parts: string[], isFunction: boolean): Word => ({
  stem,
  parts,
  isFunction,
  isNegation: isNegation(run),
  isConfession: isConfession(run),
  isPast: false,
});

/** Parts of an alphabetic word; of one that is shorter the word itself. */
function trigrams(stem: string): string[] {
  const marked = `^${stem}`;
  if (marked.length <= 3) return [marked];
  const parts = new Set<string>();
  for (let at = 0; at + 3 <= marked.length; at += 1) parts.add(marked.slice(at, at + 3));
  return [...parts];
}

/**
 * Parts of a run of Chinese characters: each by itself, twice, since it says what two or three letters say elsewhere;
 * two together; the whole.
 */
function characters(run: string): string[] {
  const parts = new Set(run).add(`^${run}`);
  for (const character of run) parts.add(`${character}~`);
  for (let at = 0; at + 2 <= run.length; at += 1) parts.add(run.slice(at, at + 2));
  return [...parts];
}

// Where a reason begins: a bracket, a dash between spaces, an arrow, a second sentence, a link or a tag.
const REASON = /\s[-–—]+\s|→|->|=>|[(（[#]|[.。!?！？]\s/;
// A wording that begins with its reason has none that can be told from the deed.
const SHORTEST_DEED = 6;

/** Splits a wording into the deed and what is said about it. */
export function deedAndReason(markdown: string): [deed: string, reason: string] {
  const text = plainWords(markdown);
  const at = text.slice(SHORTEST_DEED).search(REASON);
  return at < 0 ? [text, ""] : [text.slice(0, at + SHORTEST_DEED), text.slice(at + SHORTEST_DEED)];
}
