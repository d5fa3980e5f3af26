import { addDays, type Day } from "./day.ts";
import { Week, type WeekRule } from "./week.ts";

/**
 * Which month a week belongs to: that of its first day; that of its Thursday, in which most of its days lie where weeks
 * begin on Monday (Korea's KS X ISO 8601 numbers the weeks of a month so); or that of its last day, by which the weeks
 * are the rows of a calendar's page: the one with the first of the month is the first.
 */
export const MONTH_WEEKS = ["first-day", "thursday", "last-day"] as const;
export type MonthWeekRule = (typeof MONTH_WEEKS)[number];

/** The place of a week in its month: `month` 1 to 12, `number` 1 to 5. */
export interface MonthWeek {
  year: number;
  month: number;
  number: number;
}

const THURSDAY = 4;

/** The day that decides to which month a week belongs. */
export const decidingDay = ({ start, end, rule }: Week, by: MonthWeekRule): Day =>
  by === "last-day" ? end : by === "thursday" ? addDays(start, (THURSDAY - rule.firstDay + 7) % 7) : start;

/** The place of a week in its month. */
export function monthWeekOf(week: Week, by: MonthWeekRule): MonthWeek {
  const day = decidingDay(week, by);
  const number = Math.floor((Number(day.slice(8)) - 1) / 7) + 1;
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), number };
}

/** The week in that place, or null where the month has no such week; `number` -1 is the month's last. */
export function weekOfMonth({ year, month, number }: MonthWeek, rule: WeekRule, by: MonthWeekRule): Week | null {
  if (year < 1001 || year > 9997 || month < 1 || month > 12) return null;
  const isIn = (week: Week): boolean => {
    const place = monthWeekOf(week, by);
    return place.year === year && place.month === month;
  };
  let week = Week.containing(`${year}-${String(month).padStart(2, "0")}-01`, rule);
  if (!isIn(week)) week = week.next;
  for (let nth = 1; isIn(week); nth++, week = week.next)
    if (nth === number || (number < 0 && !isIn(week.next))) return week;
  return null;
}
