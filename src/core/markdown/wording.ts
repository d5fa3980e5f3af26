import { lettersOf } from "./letters.ts";
import { plainWords } from "./plain-words.ts";
import { wordingFilter } from "./wording-prefilter.ts";

// Emoji that NFKC or `\p{N}` would take for a letter or a digit: keycaps (`1️⃣`), and letters shown as emoji (`ℹ️`).
const LETTER_EMOJI = /[0-9#*]\uFE0F?\u20E3|\p{Extended_Pictographic}\uFE0F/gu;
// The variation selector and the keycap count as marks (M), though they belong to emoji.
const EMOJI_MARKS = /[\uFE0F\u20E3]/g;

/** Markdown of one item as it reads without its marks: without delimiters of bold, italics, code and highlights. */
export const readable = (markdown: string): string =>
  plainWords(markdown)
    .replace(/(\*\*|__|~~|==)(?=\S)(.+?)\1/g, "$2")
    .replace(/(^|[^\w*])[*_](?=\S)([^*_]+)[*_](?![\w*])/g, "$1$2")
    .replace(/`([^`]+)`/g, "$1");

/**
 * A wording without what makes no difference: NFKC, lower case, links as their text; no Markdown marks, punctuation,
 * emoji or spaces. Two wordings are the same if and only if this is equal. A text of nothing but symbols (`🔥`) stays.
 */
export function normalise(markdown: string): string {
  const words = plainWords(markdown);
  if (PLAIN.test(words)) {
    const letters = words.toLowerCase().replace(PLAIN_SIGNS, "");
    if (letters) return letters;
  }
  const emojiFree = hasEmojiMarks(words) ? words.replace(LETTER_EMOJI, "").replace(EMOJI_MARKS, "") : words;
  return lettersOf(folded(emojiFree)) || folded(words).replace(/\s/g, "");
}

// Most wordings are of ASCII and Hangul syllables alone, which NFKC leaves as they are: the same result several times as
// fast as by the properties of Unicode.
const PLAIN = /^[\x20-\x7e\uac00-\ud7a3]*$/;
const PLAIN_SIGNS = /[^0-9a-z\uac00-\ud7a3]+/g;

const hasEmojiMarks = (words: string): boolean => words.includes("\uFE0F") || words.includes("\u20E3");

const folded = (words: string): string => words.normalize("NFKC").toLowerCase();

// "None" in the languages that people keep retros in, normalised. A small table of our own; extend it when asked.
const NONE = new Set(
  [
    "none",
    "nothing",
    "na",
    "nil",
    "nothingspecial",
    "notapplicable",
    "없음",
    "없다",
    "없어요",
    "없습니다",
    "없었음",
    "없었다",
    "딱히없음",
    "특별히없음",
    "なし",
    "特になし",
    "无",
    "無",
    "沒有",
    "没有",
    "暂无",
    "暫無",
    "ありません",
    "特にありません",
    "해당없음",
    "없었어요",
  ].concat([
    "keine",
    "keines",
    "keiner",
    "nichts",
    "garnichts",
    "nichtsbesonderes",
    "fehlanzeige",
    "aucun",
    "aucune",
    "rien",
    "riendutout",
    "riendespécial",
    "néant",
    "ninguno",
    "ninguna",
    "nada",
    "nadaespecial",
    "nessuno",
    "nessuna",
    "niente",
  ]),
);

/** Made when it is first needed: its patterns take a millisecond of the start. */
let mayBeNone: ((words: string) => boolean) | null = null;

/** Whether a bullet says nothing, or says that there is nothing: `없음!!`, `n/a`, `-`, no words at all. */
export function isNone(markdown: string): boolean {
  const words = plainWords(markdown);
  // Most begin with a letter.
  if (words === "" || (/^[-–—.]/.test(words) && /^[-–—.\s]*$/.test(words))) return true;
  mayBeNone ??= wordingFilter([...NONE].map((word) => [word]));
  return mayBeNone(words) && NONE.has(normalise(words));
}

/** A tag of a template in Mustache's or Templater's language. */
const TEMPLATE_TAG = /\{{2,3}[^{}]*\}{2,3}|<%[^%]*%>/g;

/**
 * Whether an item, or a paragraph, is what a template left there: nothing but tags, or words behind a tag of Templater,
 * which would have gone if it had been run.
 */
export function isTemplateRest(markdown: string): boolean {
  if (markdown.startsWith("<%")) return true;
  const mayBeTags = markdown.includes("{{") || markdown.includes("<%");
  return mayBeTags && !/[\p{L}\p{N}]/u.test(markdown.replace(TEMPLATE_TAG, ""));
}

/** Whether an item, or a paragraph, says nothing: none, no words, or what a template left there. */
export const saysNothing = (markdown: string): boolean => isNone(markdown) || isTemplateRest(markdown);

/** Whether a text is only the label of what should stand beneath it: `Good:`, `**아침**:`. */
export function isLabel(markdown: string): boolean {
  let end = markdown.length;
  while (end > 0 && "*_ ".includes(markdown.charAt(end - 1))) end--;
  const last = markdown.charAt(end - 1);
  return last === ":" || last === "：";
}
