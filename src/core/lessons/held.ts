import { firstAt } from "../base/binary-search.ts";
import type { Day } from "../calendar/day.ts";
import type { DatedNote } from "../notes/vault-index.ts";

/**
 * The first days, in order and each once, of the retros that can hold a lesson off: those whose last day has passed, and
 * into which something has been written. A retro of this week, or one that was made ahead, proves nothing yet.
 */
export function provenRetros(notes: readonly DatedNote[], today: Day): readonly Day[] {
  const proven = notes.filter(({ isRetro, period, facts }) => isRetro && period.end < today && !facts.isBlank);
  return [...new Set(proven.map(({ period }) => period.start))].sort();
}

/** The number of these retros that begin after the last occurrence of a lesson: how long it has held. */
export const heldFor = (last: Day, retros: readonly Day[]): number => countFrom(retros, last, "after");

/** The number of these retros between the last two occurrences. If it is not 0, the last occurrence is a relapse. */
export function heldBetween(lastBefore: Day | null, last: Day, retros: readonly Day[]): number {
  return lastBefore === null ? 0 : countFrom(retros, lastBefore, "after") - countFrom(retros, last, "from");
}

/** Counts the days after a day, or from it on. The days are in order. */
function countFrom(days: readonly Day[], day: Day, which: "after" | "from"): number {
  return days.length - firstAt(days.length, (at) => (days[at] ?? "") > day || (which === "from" && days[at] === day));
}
