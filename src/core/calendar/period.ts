import { addDays, type Day, daysBetween, isDay } from "./day.ts";
import { Week, type WeekRule } from "./week.ts";

/** What a retro looks back on: a week, a span of several, or a few days more or less. Both days belong to it. */
export interface Period {
  start: Day;
  end: Day;
}

/** A longer period is a typing error, or a line about something else. */
const LONGEST_DAYS = 26 * 7;

/** The fewest days of a week that a retro must cover for the week to have a retro. */
const COVERING_DAYS = 4;

/** The period from one day to another; null if either is not a day, or they are reversed or more than 26 weeks apart. */
export function period(start: unknown, end: unknown): Period | null {
  if (typeof start !== "string" || typeof end !== "string" || !isDay(start) || !isDay(end)) return null;
  return start <= end && daysBetween(start, end) < LONGEST_DAYS ? { start, end } : null;
}

/** Whether two periods have the same days. Two nulls are equal. */
export const isSamePeriod = (one: Period | null, other: Period | null): boolean =>
  one?.start === other?.start && one?.end === other?.end;

export const holds = (period: Period, day: Day): boolean => period.start <= day && day <= period.end;

/** Whether a period covers at least four days of a week. */
export function covers(period: Period, week: Week): boolean {
  return sharedDays(period, week) >= COVERING_DAYS;
}

/** Whether a note dated by one period is shown for another: they share four days, or begin on the same day. */
export const belongsTo = (own: Period, shown: Period): boolean =>
  sharedDays(own, shown) >= COVERING_DAYS || own.start === shown.start;

/** The number of days that two periods have in common. */
export function sharedDays(one: Period, other: Period): number {
  if (one.end < other.start || other.end < one.start) return 0;
  const start = one.start > other.start ? one.start : other.start;
  const end = one.end < other.end ? one.end : other.end;
  return daysBetween(start, end) + 1;
}

/** The weeks that a period covers, in order. For a period too short to cover any: the week that holds its middle. */
export function weeksOf(period: Period, rule: WeekRule): Week[] {
  const weeks: Week[] = [];
  for (let week = Week.containing(period.start, rule); week.start <= period.end; week = week.next) {
    if (covers(period, week)) weeks.push(week);
  }
  const middle = addDays(period.start, Math.floor(daysBetween(period.start, period.end) / 2));
  return weeks.length > 0 ? weeks : [Week.containing(middle, rule)];
}

/** A period's week numbers: `3`, for a span `10-11`; each padded with zeros to `digits`. */
export function weekLabel(period: Period, rule: WeekRule, digits = 1): string {
  const weeks = weeksOf(period, rule);
  const ends = weeks.length > 1 ? [weeks[0], weeks[weeks.length - 1]] : weeks;
  return ends.map((week) => String(week?.number).padStart(digits, "0")).join("-");
}

/** The week year of a period's first week. */
export function weekYear(period: Period, rule: WeekRule): number {
  return (weeksOf(period, rule)[0] ?? Week.containing(period.start, rule)).year;
}

/** The period of weeks `first` to `last` that begins in that week year; the last may lie in the next one (52-1). */
export function numberedPeriod(year: number, first: number, last: number, rule: WeekRule): Period | null {
  const start = Week.numbered(year, first, rule)?.start;
  const end = Week.numbered(last < first ? year + 1 : year, last, rule)?.end;
  return start && end ? { start, end } : null;
}
