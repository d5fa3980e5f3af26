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
  // 1970-01-01 was a Thursday.
  return (((numberOf(day) + 4) % 7) + 7) % 7;
}

// By the platform's UTC days, which have no daylight saving. Not by moment, which takes a hundred times as long.
const MS_PER_DAY = 86_400_000;

/** The day's beginning in UTC, in milliseconds since 1970. */
export const timeOf = (day: Day): number => numberOf(day) * MS_PER_DAY;

/** Days since 1970-01-01; negative before. */
function numberOf(day: Day): number {
  // Thousands of days are compared for a view: strings cut out to be read as numbers take three times as long.
  const digit = (at: number) => day.charCodeAt(at) - 0x30;
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  return Date.UTC(year, digit(5) * 10 + digit(6) - 1, digit(8) * 10 + digit(9)) / MS_PER_DAY;
}

/** The days that were asked for last, by their number: a vault's weeks are some thousand, again and again. */
const known = new Map<number, Day>();
const REMEMBERED = 10_000;

function dayAt(number: number): Day {
  let day = known.get(number);
  if (day === undefined) {
    if (known.size === REMEMBERED) known.clear();
    known.set(number, (day = new Date(number * MS_PER_DAY).toISOString().slice(0, 10)));
  }
  return day;
}

const padded = (number: number, digits: number): string => String(number).padStart(digits, "0");

/** The calendar day of a point in time, in that moment's own time zone. */
export function dayOf(now: Pick<moment.Moment, "year" | "month" | "date">): Day {
  // Not by `format`: in some locales (Arabic, Hindi) moment writes other digits.
  return `${padded(now.year(), 4)}-${padded(now.month() + 1, 2)}-${padded(now.date(), 2)}`;
}
