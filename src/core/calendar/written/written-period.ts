import { lazy } from "../../base/memoize.ts";
import { type Day, daysBetween, isDay } from "../day.ts";
import { type Period, period } from "../period.ts";
import type { DateReading } from "./date-forms.ts";
import { datesAt, type FoundDate, mayBeginDate, plainDates } from "./scan-dates.ts";
import { WEEKDAY_NAME } from "./weekday-names.ts";

/** A period that stands in a text, from offset `from` up to `to` (UTF-16 units), its weekdays included. */
export interface WrittenPeriod {
  period: Period;
  from: number;
  to: number;
}

/** Longer lines than this are prose. */
const LONGEST_LINE = 400;

/** What stands between the two dates of a period: a word, a dash, a tilde or an arrow, in the shipped languages. */
const CONNECTOR =
  /[ _-] {0,80}(?:to|until|till|through|thru|and|bis(?: zum)?|au|jusqu['’]au|(?:fino )?al|a|até|ate|tot(?: en met)?|t\/m|hasta(?: el)?)[ _-] {0,80}(?:the |le |el )?| {0,80}(?:[-–—−‐‑~〜～∼→⇒➔➜]{1,2}>?|=>|\.{2,3}|…) {0,80}| ?(?:から|부터|에서|至|到) {0,2}/iuy;
const weekdayBehind = lazy(() => new RegExp(` ?[,，]? ?${WEEKDAY_NAME}`, "iuy"));
const weekdayAhead = lazy(() => new RegExp(`${WEEKDAY_NAME}[,，]? {0,2}`, "iuy"));
/** What may stand behind the second date and belongs to it. */
const CLOSING = / ?(?:까지|まで|止)/uy;

/** Without digits and one of these there is no period: spares nearly all lines the work. */
const DIGITS = /\p{Nd}/u;
const BETWEEN =
  /[-–—−‐‑~〜～∼→⇒➔➜…]|=>|\.\.|[ _-](?:to|until|till|through|thru|and|bis|au|al|a|até|ate|tot|met|t\/m|hasta)[ _-]|jusqu|から|부터|에서|至|到/i;

/**
 * A quick look at some lines from `from` up to `to`: whether one of them may hold a period. Something that can stand
 * between two dates must lie between its first digit and its last, which spares nearly all lines the work.
 */
export function mayHoldPeriod(text: string, from = 0, to = text.length): boolean {
  let first = -1;
  let last = -1;
  for (let at = from; at <= to; at++) {
    const unit = at < to ? text.charCodeAt(at) : LINE_FEED;
    if (isDigit(unit)) {
      if (first < 0) first = at;
      last = at;
    } else if (unit === LINE_FEED) {
      if (last - first >= 3 && last - first <= LONGEST_LINE && BETWEEN.test(text.slice(first + 1, last))) return true;
      first = last = -1;
    }
  }
  return false;
}

const LINE_FEED = 0x0a;

/** ASCII digits, and whatever lies beyond the letters of Europe: other digits among them. */
const isDigit = (unit: number): boolean => (unit >= 0x30 && unit <= 0x39) || (unit >= 0x660 && isOtherDigit(unit));

const isOtherDigit = (unit: number): boolean => (unit <= 0x17e9 && unit >= 0x660) || (unit >= 0xff10 && unit <= 0xff19);

/**
 * The first period in a line, in any form in which people write two dates (`DATE_FORMS`, with weekdays and the words
 * and signs between them), or null. The second year or month may be left out. A year that both leave out is the one
 * that brings the period nearest to `near`; without `near` such dates are none. Dates that do not exist, a start after
 * the end, more than 26 weeks, and numbers whose order is open (05/01/2023 – 07/01/2023) are no period.
 */
export function writtenPeriod(line: string, near: Day | null = null): WrittenPeriod | null {
  if (line.length > LONGEST_LINE || !mayHoldPeriod(line)) return null;
  const text = plainDates(line);
  for (let at = 0; at < text.length; at++) {
    if (!mayBeginDate(text, at)) continue;
    const isAttached = ATTACHED.test(text.slice(Math.max(0, at - 2), at));
    let whole = at;
    for (const first of datesAt(text, at)) {
      if (first.isPartial && isAttached) continue;
      const found = periodFrom(text, at, first, near);
      if (found) return found;
      if (!first.isPartial && whole === at) whole = first.to - 1;
    }
    // No date begins in the middle of another one.
    at = whole;
  }
  return null;
}

/** What stands before the rest of a longer number: of 10.0.0.1, `0.1` is no month and day. */
const ATTACHED = /^\d[-./,:]$/;

function periodFrom(text: string, from: number, first: FoundDate, near: Day | null): WrittenPeriod | null {
  const firstEnd = skip(weekdayBehind(), text, first.to);
  const connected = skip(CONNECTOR, text, firstEnd);
  if (connected === firstEnd) return null;
  const at = skip(weekdayAhead(), text, connected);
  // The form that says most comes first: `5. 7` is a month and a day before it is a day.
  for (const second of datesAt(text, at)) {
    const found = between(first, second, near);
    if (!found) continue;
    const to = skip(CLOSING, text, skip(weekdayBehind(), text, second.to));
    return { period: found, from: weekdayBefore(text, from), to };
  }
  return null;
}

/** Where a sticky pattern's match ends that begins at an offset; the offset itself without a match. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

const weekdayAtEnd = lazy(() => new RegExp(`(?:^|[^\\p{L}])(${WEEKDAY_NAME}[,，]? {0,2})$`, "iu"));

/** Where a period begins whose first date has a weekday before it. */
function weekdayBefore(text: string, from: number): number {
  const before = text.slice(Math.max(0, from - 20), from);
  return from - (weekdayAtEnd().exec(before)?.[1]?.length ?? 0);
}

/** The one period that two dates can mean together; null if there is none, or more than one. */
function between(first: FoundDate, second: FoundDate, near: Day | null): Period | null {
  const found = new Map<string, Period>();
  for (const start of first.readings) {
    for (const end of second.readings) {
      const read = completed(start, end, near);
      if (read) found.set(`${read.start} ${read.end}`, read);
    }
  }
  const [only] = found.values();
  return found.size === 1 && only ? only : null;
}

/** Two readings with what each takes from the other. */
function completed(start: DateReading, end: DateReading, near: Day | null): Period | null {
  if (start.order !== null && end.order !== null && start.order !== end.order) return null;
  const startMonth = start.month ?? end.month;
  const endMonth = end.month ?? start.month;
  if (startMonth === null || endMonth === null) return null;
  const isOverNewYear = startMonth > endMonth;
  const inYear = (year: number): Period | null =>
    period(dayOf(start.year ?? year, startMonth, start.day), dayOf(end.year ?? year, endMonth, end.day));
  if (start.year !== null) return inYear(start.year + (end.year === null && isOverNewYear ? 1 : 0));
  if (end.year !== null) return inYear(end.year - (isOverNewYear ? 1 : 0));
  if (near === null) return null;
  const year = Number(near.slice(0, 4));
  const nearYears = [year - 1, year, year + 1].flatMap((each): Period[] => {
    const one = period(dayOf(each, startMonth, start.day), dayOf(each + (isOverNewYear ? 1 : 0), endMonth, end.day));
    return one ? [one] : [];
  });
  const distance = ({ end }: Period) => Math.abs(daysBetween(end, near));
  const [nearest] = nearYears.sort((one, other) => distance(one) - distance(other));
  return nearest ?? null;
}

const padded = (number: number, digits: number): string => String(number).padStart(digits, "0");

/** An ISO date, which the calendar may lack. */
const dayOf = (year: number, month: number, day: number): string =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;

/** A day that stands in a text, from offset `from` up to `to`. */
export interface WrittenDay {
  day: Day;
  from: number;
  to: number;
}

/**
 * The whole dates in a text, in its order, in any form of `DATE_FORMS` (`May 14, 2023`, `14 mai 2023`, `20230514`,
 * `2023-05-14T09:00`). A date whose order is open, and one that the calendar lacks is none. A date without a year is the
 * one nearest to `near`, and none without it.
 */
export function writtenDays(line: string, near: Day | null = null): WrittenDay[] {
  if (line.length > LONGEST_LINE || !DIGITS.test(line)) return [];
  const text = plainDates(line);
  const found: WrittenDay[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!mayBeginDate(text, at)) continue;
    for (const date of datesAt(text, at)) {
      const days = new Set(date.isPartial ? [] : date.readings.flatMap((reading) => wholeDay(reading, near)));
      const [day] = days;
      if (day === undefined || days.size > 1) continue;
      found.push({ day, from: at, to: date.to });
      at = date.to - 1;
      break;
    }
  }
  return found;
}

/** The day that a reading means, its year filled in by `near`; none if it is open, or not in the calendar. */
function wholeDay({ year, month, day }: DateReading, near: Day | null): Day[] {
  if (month === null || (year === null && near === null)) return [];
  const own = Number((near ?? "").slice(0, 4));
  const years = year === null ? [own, own - 1, own + 1] : [year];
  const days = years.map((each) => dayOf(each, month, day)).filter(isDay);
  const distance = (each: Day) => (near === null ? 0 : Math.abs(daysBetween(each, near)));
  return days.sort((one, other) => distance(one) - distance(other)).slice(0, 1);
}
