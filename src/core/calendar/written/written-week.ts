import { addDays, type Day, daysBetween } from "../day.ts";
import { type MonthWeekRule, weekOfMonth } from "../month-week.ts";
import { numberedPeriod, type Period } from "../period.ts";
import type { WeekRule } from "../week.ts";
import { plainDates } from "./scan-dates.ts";
import { WEEK_FORMS, type WeekReading } from "./week-forms.ts";

/** A week that a text names, from offset `from` up to `to` (UTF-16 units). */
export interface WrittenWeek extends WeekReading {
  from: number;
  to: number;
}

/** The longest title, in characters. */
const LONGEST_TEXT = 400;

/** Without one of each of these there is no week. */
const WEEK_WORD = /w[ _-]?\d|week|wk|[kc]w|woche|sem|settiman|주|周|週/i;
const NUMBER =
  /\p{Nd}|first|second|third|fourth|fifth|last|final|erste|zweite|dritte|vierte|fünfte|letzte|premi|deuxi|troisi|quatri|cinqui|derni|primera|segunda|tercera|cuarta|quinta|ltima|[첫둘셋넷두세네一二三四五]|다섯|마지막|最/iu;

/** The weeks that a text names in any form of `WEEK_FORMS`, in its order; each place is read by the first form that fits. */
export function writtenWeeks(text: string): WrittenWeek[] {
  if (text.length > LONGEST_TEXT || !WEEK_WORD.test(text) || !NUMBER.test(text)) return [];
  const plain = plainDates(text);
  const found: WrittenWeek[] = [];
  for (const { pattern, read } of WEEK_FORMS) {
    for (const match of plain.matchAll(pattern())) {
      const [whole, ...groups] = match;
      const from = match.index + (groups[0] ?? "").length;
      const to = match.index + whole.length;
      if (found.some((other) => from < other.to && other.from < to)) continue;
      const week = read(groups);
      if (week) found.push({ ...week, from, to });
    }
  }
  return found.sort((one, other) => one.from - other.from);
}

/** So long before its first day, and after its last, a note about a week may be dated; otherwise the number is another's. */
const EARLIEST = 6;
const LATEST = 21;

/**
 * The days of a week that a text names. A missing year is the one that brings the week to `near`, the note's date: null
 * where none does, for then the number counts something else (the 12th letter, the second week of a course), and null
 * without a date.
 */
export function periodOfWeek(
  week: WeekReading,
  rule: WeekRule,
  monthWeek: MonthWeekRule,
  near: Day | null,
): Period | null {
  if (week.year !== null) return inYear(week, week.year, rule, monthWeek);
  if (near === null) return null;
  const year = Number(near.slice(0, 4));
  const found = [year, year - 1, year + 1].flatMap((each) => inYear(week, each, rule, monthWeek) ?? []);
  return found.find((period) => isDatedBy(period, near)) ?? null;
}

/** Whether a note about a period may bear that date. */
export const isDatedBy = ({ start, end }: Period, day: Day): boolean =>
  day >= addDays(start, -EARLIEST) && daysBetween(end, day) <= LATEST;

function inYear(week: WeekReading, year: number, rule: WeekRule, monthWeek: MonthWeekRule): Period | null {
  const { month, first, last } = week;
  if (month === null) return numberedPeriod(year, first, last, rule);
  const found = weekOfMonth({ year, month, number: first }, rule, monthWeek);
  return found && { start: found.start, end: found.end };
}
