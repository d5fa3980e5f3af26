import moment from "moment";

/** A calendar day as an ISO 8601 date, `2019-01-12`: no time, no zone, sorts as text. Years 1000 to 9998. */
export type Day = string;

const ISO_DAY = /^[1-9]\d{3}-\d{2}-\d{2}$/;

/** Whether the text is an ISO date that the calendar has (`2019-02-29` is none). */
export function isDay(text: string): text is Day {
  return ISO_DAY.test(text) && !text.startsWith("9999") && dayAt(numberOf(text)) === text;
}

// No lookbehind, which iOS 15 lacks.
const DATE = /(?:^|\D)(\d{4}-\d{2}-\d{2})(?!\d)/g;

/** What every date has in it. Most texts have none, and looking for all dates costs more than looking for one. */
const ANY_DATE = /\d-\d\d-\d/;

/** The ISO dates in a text, in its order; those that the calendar lacks left out. */
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
  return (numberOf(day) + WEDNESDAY) % 7;
}

/*
 * Days are counted from March 1st of the year 0, which was a Wednesday: years that begin in March have their leap day
 * at the end. The Gregorian calendar repeats after 400 years (see "days_from_civil" and "civil_from_days" in
 * https://howardhinnant.github.io/date_algorithms.html). Reckoned here, because moment takes a hundred times as long.
 */
const WEDNESDAY = 3;
const FOUR_CENTURIES = 146_097;

const whole = (quotient: number): number => Math.floor(quotient);
const leapDays = (year: number): number => whole(year / 4) - whole(year / 100) + whole(year / 400);
/** Days before a month that is counted from March, 0 to 11: 31, 30, 31, 30, 31 and so on. */
const daysBefore = (month: number): number => whole((153 * month + 2) / 5);

function numberOf(day: Day): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month < 3 ? 1 : 0);
  return 365 * year + leapDays(year) + daysBefore((month + 9) % 12) + Number(day.slice(8)) - 1;
}

function dayAt(number: number): Day {
  const cycles = whole(number / FOUR_CENTURIES);
  const inCycle = number - cycles * FOUR_CENTURIES;
  const leaps = whole(inCycle / 1460) - whole(inCycle / 36_524) + whole(inCycle / (FOUR_CENTURIES - 1));
  const year = whole((inCycle - leaps) / 365);
  const inYear = inCycle - 365 * year - leapDays(year);
  const fromMarch = whole((5 * inYear + 2) / 153);
  const month = ((fromMarch + 2) % 12) + 1;
  const civilYear = cycles * 400 + year + (month < 3 ? 1 : 0);
  return `${padded(civilYear, 4)}-${padded(month, 2)}-${padded(inYear - daysBefore(fromMarch) + 1, 2)}`;
}

const padded = (number: number, digits: number): string => String(number).padStart(digits, "0");

/** The calendar day of a point in time, in that moment's own time zone. */
export function dayOf(now: moment.Moment): Day {
  // Not by `format`: in some locales (Arabic, Hindi) moment writes other digits.
  return `${padded(now.year(), 4)}-${padded(now.month() + 1, 2)}-${padded(now.date(), 2)}`;
}

/** A day written in a moment format and locale; without a format as ISO date, whatever the locale's digits. */
export function formatDay(day: Day, format: string, locale: string): string {
  return format === "" ? day : moment.utc(day).locale(locale).format(format);
}

/**
 * The day that a text says in a moment format and locale, or null when it does not fit exactly. Null also where the
 * format leaves the day open: moment would fill in the current year, or the first of the month.
 */
export function parseDay(text: string, format: string, locale: string): Day | null {
  const parsed = moment.utc(text, format, locale, true);
  if (!parsed.isValid()) return null;
  const [year, month, date] = parsed.parsingFlags().parsedDateParts as readonly (number | undefined)[];
  const isWhole = year !== undefined && month !== undefined && date !== undefined;
  if (!isWhole && !YEAR_AND_WEEK.test(format.replace(/\[[^\]]*\]/g, ""))) return null;
  const day = dayOf(parsed);
  return isDay(day) ? day : null;
}

/** A format with week year and week, which say a week's first day. */
const YEAR_AND_WEEK = /gg.*w|w.*gg|GG.*W|W.*GG/;
