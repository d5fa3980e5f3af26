import { LEADS_NOUN } from "./grammar.ts";
import type { Word } from "./word.ts";
import { bitsByWord } from "./word-lists.ts";

// Which direction a word names, as bits of one number: `over` or `under`, `on` or `off`, `more` or `less`. The two of a
// pair are two bits side by side, the first at an even place; above them stand conditions.

/** The first bit of each pair. */
const FIRST_WAYS = 0x555555;
const ALL_WAYS = 0xffffff;

/** It is one only where no noun follows: `turn it on before …`, not `on Friday`. */
export const ONLY_AS_PARTICLE = 1 << 24;
/** It is one unless it ends something: `no more`, `any more`. */
export const UNLESS_ENDING = 1 << 25;
export const ENDS = 1 << 26;
/** A verb that makes a particle of what follows: `turn on the lights`. */
export const SWITCHES = 1 << 27;

/** It says where, and in no other word is that said: `around the house`. */
export const SPOT = 1 << 28;

type Pairs = readonly (readonly [first: string, second: string])[];

/** For each word of some pairs its bit, with the conditions of some words. */
export const directionsByWord = (
  pairs: Pairs,
  conditions: readonly (readonly [words: string, bits: number])[] = [],
): Map<string, number> =>
  bitsByWord([
    ...pairs.flatMap(([first, second], at): [string, number][] => [
      [first, 1 << (2 * at)],
      [second, 2 << (2 * at)],
    ]),
    ...conditions,
  ]);

/** Bits of the directions that words name, in their order. */
export function directionsIn(words: readonly Pick<Word, "direction" | "isFunction" | "grammar">[]): number {
  let ways = 0;
  for (let at = 0; at < words.length; at += 1) {
    const { direction = 0 } = words[at] ?? {};
    if ((direction & ALL_WAYS) === 0) continue;
    const next = words[at + 1];
    const before = words[at - 1]?.direction ?? 0;
    if (direction & UNLESS_ENDING && before & ENDS) continue;
    const isSwitched = (before & SWITCHES) !== 0;
    const leadsNoun = next !== undefined && (!next.isFunction || (next.grammar & LEADS_NOUN) !== 0);
    if (direction & ONLY_AS_PARTICLE && leadsNoun && !isSwitched) continue;
    ways |= direction & ALL_WAYS;
  }
  return ways;
}

/** Whether two wordings name opposite directions, and neither names both. */
export function areOppositeWays(one: number, other: number): boolean {
  const both = (ways: number) => ways & (ways >> 1) & FIRST_WAYS;
  return (both(one | other) & ~both(one) & ~both(other)) !== 0;
}
