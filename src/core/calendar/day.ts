import type moment from "moment";

/** A calendar day as an ISO 8601 date, `2019-01-12`: no time, no zone, sorts as a string. Years 1000 to 9998. */
export type Day = string;

const ISO_DAY = /^[1-9]\d{3}-\d{2}-\d{2}$/;

/** Whether a string is an ISO date that the calendar has (`2019-02-29` is not). */
export function isDay(text: string): text is Day {
  return ISO_DAY.test(text) && !text.startsWith("9999") && dayAt(numberOf(text)) === text;
}

// No lookbehind, which iOS 15 lacks.
const DATE = /(?:^|\D)(\d{4}-\d{2}-\d{2})(?!\d)/g;

/** A cheap test: most strings have no date, and `matchAll` costs more than one search. */
const ANY_DATE = /\d-\d\d-\d/;

/** The ISO dates in a string, in order, without those that the calendar lacks. */
export function daysIn(text: string): Day[] {
  if (!ANY_DATE.test(text)) return [];
  return [...text.matchAll(DATE)].flatMap(([, date = ""]) => (isDay(date) ? [date] : []));
}

/** The day that is `count` days later (earlier, if negative). */
export function addDays(day: Day, count: number): Day {
  return dayAt(numberOf(day) + count);
}

/** Whole days from one day to another; negative if `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** The day of the week, 0 (Sunday) to 6 (Saturday). */
export function weekday(day: Day): number {
  return new Date(numberOf(day) * MS_PER_DAY).getUTCDay();
}

// By the platform's UTC days, which have no daylight saving. Not by moment, which takes a hundred times as long.
const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01; negative before. */
function numberOf(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / MS_PER_DAY;
}

const dayAt = (number: number): Day => new Date(number * MS_PER_DAY).toISOString().slice(0, 10);

const padded = (number: number, digits: number): string => String(number).padStart(digits, "0");

/** The calendar day of a point in time, in that moment's own time zone. */
export function dayOf(now: Pick<moment.Moment, "year" | "month" | "date">): Day {
  // Not by `format`: in some locales (Arabic, Hindi) moment writes other digits.
  return `${padded(now.year(), 4)}-${padded(now.month() + 1, 2)}-${padded(now.date(), 2)}`;
}
