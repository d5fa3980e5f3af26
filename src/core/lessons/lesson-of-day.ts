import { type Day, daysBetween } from "../calendar/day.ts";
import type { LessonRow } from "./lesson-rows.ts";

/** Any day, from which days are counted. */
const EPOCH: Day = "2001-01-01";

/**
 * The lesson to be shown on a day: of the active lessons that have come back, each in its turn, day by day; null if there
 * is none. The order is that of their keys, so that what happens during the day changes nothing while they stay the same.
 */
export function lessonOfDay(rows: readonly LessonRow[], today: Day): LessonRow | null {
  const recurring = rows
    .filter(({ isRecurring, state }) => isRecurring && state === "active")
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  if (recurring.length === 0) return null;
  const days = daysBetween(EPOCH, today);
  return recurring[((days % recurring.length) + recurring.length) % recurring.length] ?? null;
}
