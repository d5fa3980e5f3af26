// Two plain ways to compare wordings, for the matcher to be measured against.

/**
 * @typedef {{ name: string, features: (text: string) => Set<string> }} Baseline
 */

/** Twice the common features by all features. @param {Set<string>} one @param {Set<string>} other */
export function dice(one, other) {
  let common = 0;
  for (const feature of one) if (other.has(feature)) common += 1;
  return one.size + other.size > 0 ? (2 * common) / (one.size + other.size) : 0;
}

/** @param {string} text @param {number} length */
function grams(text, length) {
  const characters = [...text];
  /** @type {Set<string>} */
  const found = new Set();
  for (let at = 0; at + length <= characters.length; at += 1) found.add(characters.slice(at, at + length).join(""));
  return found;
}

const LATIN_ENDING = /('s|ing|ed|es|s|e|en|er)$/;
const KOREAN_ENDING = /(은|는|이|가|을|를|에|에서|의|로|으로|도|만|하기|하지|않기|기|지|것|다)$/;

/** @param {string} word */
const stem = (word) => word.replace(/^[a-zäöüßéèñáíóúç']+$/.test(word) ? LATIN_ENDING : KOREAN_ENDING, "");

/** @type {Baseline[]} */
export const baselines = [
  {
    name: "character bigrams",
    features: (text) => grams(text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ""), 2),
  },
  {
    name: "stems, jamo trigrams",
    features: (text) => {
      const words = text.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}']+/gu) ?? [];
      return new Set(words.map(stem).flatMap((word) => [`=${word}`, ...grams(` ${word.normalize("NFD")} `, 3)]));
    },
  },
];
