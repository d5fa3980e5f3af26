import type { NumberedWord, Wording } from "./wording.ts";

// Chosen on the half of the labelled wordings to develop on (`npm run lessons`).
const SUBSTITUTION = 0.3;
const ADDITION = 0.1;
const OPPOSITE = 0.5;
const OTHER_TURN = 0.1;
/** A word is there when half of its parts are. */
const PRESENT = 0.5;

/**
 * How alike two wordings are for grouping them unasked: 0 to 1, the same both ways. The share of common parts (Dice),
 * less for a word in place of another (another object or action is another lesson), for more than one word added, and
 * for saying the opposite. Never more than the share of common parts, on which the search for candidates relies. If
 * that share is below `least`, it is returned as it is.
 */
export function likeness(one: Wording, other: Wording, least = 0): number {
  if (one === other) return 1;
  const share = commonShare(one.parts, other.parts);
  if (share === 0 || share < least) return share;
  const missing = missingWords(one.deed, other.parts);
  const added = missingWords(other.deed, one.parts);
  const less =
    SUBSTITUTION * Math.min(1, missing, added) +
    ADDITION * (Math.max(0, missing - 1) + Math.max(0, added - 1)) +
    turned(one.negations, other.negations);
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
    for (const part of word.parts) if (holds(parts, part)) there += 1;
    const share = there / word.parts.length;
    if (share < PRESENT) missing += 1 - share;
  }
  return missing;
}

/** Whether a number is in a descending list. */
function holds(numbers: Int32Array, number: number): boolean {
  let from = 0;
  let to = numbers.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const found = numbers[middle] ?? 0;
    if (found === number) return true;
    if (found > number) from = middle + 1;
    else to = middle;
  }
  return false;
}

/** What it costs that only one of two is turned round, or one of them twice (`never … without`). */
function turned(one: number | undefined, other: number | undefined): number {
  if (one === undefined || other === undefined || one === other) return 0;
  return (one - other) % 2 === 0 ? OTHER_TURN : OPPOSITE;
}
