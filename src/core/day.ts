import moment from "moment";

/** A calendar day as an ISO 8601 date, `2019-01-12`: no time, no zone, sorts as text. Years 1000 to 9998. */
export type Day = string;

const ISO_DAY = /^[1-9]\d{3}-\d{2}-\d{2}$/;

// Always in UTC, so that no daylight saving change can add or eat an hour.
const at = (day: Day) => moment.utc(day);
// Not `format`: in some locales (Arabic, Hindi) moment writes other digits.
const isoOf = (m: moment.Moment): Day => m.toISOString().slice(0, 10);

/** Whether the text is an ISO date that the calendar has (`2019-02-29` is none). */
export function isDay(text: string): text is Day {
  return ISO_DAY.test(text) && !text.startsWith("9999") && moment.utc(text, "YYYY-MM-DD", "en", true).isValid();
}

/** The day that is `count` days later (earlier, if negative). */
export function addDays(day: Day, count: number): Day {
  return isoOf(at(day).add(count, "days"));
}

/** Whole days from one day to another; negative if `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return at(to).diff(at(from), "days");
}

/** The day of the week, 0 (Sunday) to 6 (Saturday). */
export function weekday(day: Day): number {
  return at(day).day();
}

/** The calendar day of a point in time, in that moment's own time zone. */
export function dayOf(now: moment.Moment): Day {
  return isoOf(moment.utc([now.year(), now.month(), now.date()]));
}

/** A day written in a moment format and locale; without a format as ISO date, whatever the locale's digits. */
export function formatDay(day: Day, format: string, locale: string): string {
  return format === "" ? day : at(day).locale(locale).format(format);
}

/** The day that a text says in a moment format and locale, or null when it does not fit exactly. */
export function parseDay(text: string, format: string, locale: string): Day | null {
  const parsed = moment.utc(text, format, locale, true);
  if (!parsed.isValid()) return null;
  const day = isoOf(parsed);
  return isDay(day) ? day : null;
}
