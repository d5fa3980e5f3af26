import type { NumberedWord, Wording } from "./wording.ts";

// Chosen on the half of the labelled wordings to develop on (`npm run lessons`).
const SUBSTITUTION = 0.3;
const ADDITION = 0.1;
const OPPOSITE = 0.3;
/** A word is there when half of its parts are. */
const PRESENT = 0.5;

/**
 * How alike two wordings are for grouping them unasked: 0 to 1, the same both ways. The share of common parts (Dice),
 * less for a word in place of another (another object or action is another lesson), for more than one word added, and
 * for saying the opposite. Never more than the share of common parts, on which the search for candidates relies.
 */
export function likeness(one: Wording, other: Wording): number {
  const share = commonShare(one.parts, other.parts);
  if (share === 0) return 0;
  const missing = missingWords(one.deed, other.parts);
  const added = missingWords(other.deed, one.parts);
  const isOpposite =
    one.isNegative !== undefined && other.isNegative !== undefined && one.isNegative !== other.isNegative;
  const less =
    SUBSTITUTION * Math.min(1, missing, added) +
    ADDITION * Math.max(0, missing - 1, added - 1) +
    (isOpposite ? OPPOSITE : 0);
  return Math.max(0, share - less);
}

/** Twice the common numbers by all numbers, of two descending lists. */
export function commonShare(one: Int32Array, other: Int32Array): number {
  let common = 0;
  for (let at = 0, next = 0; at < one.length && next < other.length; ) {
    const difference = (one[at] ?? 0) - (other[next] ?? 0);
    if (difference === 0) common += 1;
    if (difference >= 0) at += 1;
    if (difference <= 0) next += 1;
  }
  return common === 0 ? 0 : (2 * common) / (one.length + other.length);
}

/** How many words are not there, each as far as it is missing. */
function missingWords(words: readonly NumberedWord[], parts: Int32Array): number {
  let missing = 0;
  for (const word of words) {
    let there = 0;
    for (const part of word.parts) if (parts.includes(part)) there += 1;
    const share = there / word.parts.length;
    if (share < PRESENT) missing += 1 - share;
  }
  return missing;
}
