import { readLabelled } from "./labelled.mjs";

/**
 * Many lessons made of few: words of the labelled wordings in new mixtures, and every third one reworded a little, as
 * they come back in years of notes. The same for the same input.
 * @param {string} file text of a labelled file
 * @param {number} count
 * @returns {{ key: string, text: string }[]}
 */
export function syntheticLessons(file, count) {
  const wordings = readLabelled(file);
  let state = 20260104;
  /** @param {number} below */
  const random = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const words = new Map(
    [...new Set(wordings.map(({ language }) => language))].map((language) => [
      language,
      wordings.filter((wording) => wording.language === language).flatMap(({ text }) => text.split(" ")),
    ]),
  );
  /** @type {Map<string, string>} */
  const lessons = new Map();
  let last = ["Don't", "run"];
  while (lessons.size < count) {
    const language = wordings[random(wordings.length)]?.language ?? "";
    const known = words.get(language) ?? [];
    const isReworded = random(3) === 0;
    const some = isReworded ? [...last] : Array.from({ length: 4 + random(6) }, () => newWord(known, random));
    if (isReworded) some.splice(random(some.length), 1, newWord(known, random));
    else last = some;
    const text = some.join(" ");
    lessons.set(text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ""), text);
  }
  return [...lessons].map(([key, text]) => ({ key, text }));
}

/** A known word, or every fourth time one that nobody used: vocabularies grow with the notes. */
function newWord(/** @type {string[]} */ known, /** @type {(below: number) => number} */ random) {
  const word = known[random(known.length)] ?? "";
  if (random(4) > 0) return word;
  const other = known[random(known.length)] ?? "";
  return word.slice(0, 1 + random(4)) + other.slice(-1 - random(4));
}
