// Reads the labelled wordings: one lesson per line, its wordings apart by " | ". A line that begins with "~ " is
// another lesson that resembles the one above it; "#" begins a comment.

/**
 * One wording. `lesson` numbers the lesson it words, `family` the line it stands in or below (a lesson and those
 * that resemble it), named by the line's first wording.
 * @typedef {{ text: string, lesson: number, family: string, language: string, isNegative: boolean }} Wording
 */

/** @param {string} file text of a labelled file @returns {Wording[]} */
export function readLabelled(file) {
  /** @type {Wording[]} */
  const wordings = [];
  let family = "";
  let lesson = -1;
  for (const line of file.split(/\r?\n/)) {
    if (!line.trim() || line.startsWith("#")) continue;
    const isNegative = line.startsWith("~ ");
    const texts = line
      .slice(isNegative ? 2 : 0)
      .split(" | ")
      .map((text) => text.trim())
      .filter(Boolean);
    if (!isNegative) family = texts[0] ?? "";
    lesson += 1;
    const language = languageOf(texts.join(" "));
    for (const text of texts) wordings.push({ text, lesson, family, language, isNegative });
  }
  return wordings;
}

/** @param {string} words apart by spaces @param {string} letters of that language alone */
const wordsOf = (words, letters) => new RegExp(`\\b(?:${words.replace(/ /g, "|")})\\b|[${letters}]`, "giu");

const GERMAN = wordsOf(
  "nicht kein keine keinen nie mehr und der die das den dem ich wieder vor ohne auf mit bei beim zu im am statt",
  "äöüß",
);
const SPANISH = wordsOf(
  "no el los las un una en sin otra vez nunca con por para antes hasta dejar del al mi volver demasiado",
  "ñ¿¡áíóú",
);
const FRENCH = wordsOf(
  "ne pas plus le les des du un une sans encore jamais avec pour avant mon ma mes sur au dans et trop [dljmnsc]['’]",
  "çèêàœûî",
);
const ENGLISH = wordsOf(
  "the never don't stop again a to my of in before without no not on at for i and is with it",
  "$",
);

/**
 * Language of a text, by its script or its function words: a guess that is good enough for a table of figures.
 * @param {string} text
 */
function languageOf(text) {
  if (/\p{Script=Hangul}/u.test(text)) return "Korean";
  if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text)) return "Japanese";
  let language = "English";
  let most = text.match(ENGLISH)?.length ?? 0;
  for (const [name, words] of Object.entries({ German: GERMAN, Spanish: SPANISH, French: FRENCH })) {
    const count = text.match(words)?.length ?? 0;
    if (count > most) [language, most] = [name, count];
  }
  return language;
}

/**
 * Which half a family belongs to: by FNV-1a of its first wording in UTF-8, so that no one chooses.
 * @param {string} family
 */
export function isDevelop(family) {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(family)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return ((hash >>> 15) & 1) === 0;
}
