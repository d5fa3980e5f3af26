// Two plain ways to compare wordings, for the matcher to be measured against.

/**
 * A feature weighs the same everywhere, or the more the fewer texts have it (inverse document frequency).
 * @typedef {{ name: string, isWeighted: boolean, features: (text: string) => Set<string> }} Baseline
 */

/**
 * How alike two of some texts are: twice the weight of their common features by that of all.
 * @param {Baseline} baseline
 * @param {string[]} texts
 * @returns {(one: number, other: number) => number} of their places
 */
export function likenessAmong({ features, isWeighted }, texts) {
  const known = texts.map(features);
  /** @type {Map<string, number>} */
  const holders = new Map();
  for (const each of known) for (const feature of each) holders.set(feature, (holders.get(feature) ?? 0) + 1);
  const weight = (/** @type {string} */ feature) =>
    isWeighted ? Math.log(texts.length / (holders.get(feature) ?? 1)) : 1;
  const weights = known.map((each) => [...each].reduce((sum, feature) => sum + weight(feature), 0));
  return (one, other) => {
    let common = 0;
    for (const feature of known[one] ?? []) if (known[other]?.has(feature)) common += weight(feature);
    const all = (weights[one] ?? 0) + (weights[other] ?? 0);
    return all > 0 ? (2 * common) / all : 0;
  };
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
    isWeighted: false,
    features: (text) =>
      grams(
        text
          .normalize("NFKC")
          .toLowerCase()
          .replace(/[^\p{L}\p{M}\p{N}]+/gu, ""),
        2,
      ),
  },
  {
    name: "stems, jamo trigrams",
    isWeighted: true,
    features: (text) => {
      const words =
        text
          .normalize("NFKC")
          .toLowerCase()
          .match(/[\p{L}\p{M}\p{N}']+/gu) ?? [];
      return new Set(words.map(stem).flatMap((word) => [`=${word}`, ...grams(` ${word.normalize("NFD")} `, 3)]));
    },
  },
];
