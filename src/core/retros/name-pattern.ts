import type { DayFormat } from "../calendar/day-format.ts";
import { asciiDigits } from "../calendar/ascii-digits.ts";
import { addDays, type Day, isDay } from "../calendar/day.ts";
import type { MonthWeekRule } from "../calendar/month-week.ts";
import { covers, numberedPeriod, type Period, period } from "../calendar/period.ts";
import { Week, type WeekRule } from "../calendar/week.ts";
import { isDatedBy, periodOfWeek } from "../calendar/written/written-week.ts";
import { tidyPath } from "../notes/note-path.ts";
import { matchName, type NameMatch, type Said } from "./name-match.ts";
import { nameSteps, type Step } from "./name-steps.ts";

/** Reads a period off a note's name; `near` is a day on which the note is known to be dated, if there is one. */
export type NameReader = (name: string, near?: Day | null) => Period | null;

/** The longest path that is read, in UTF-16 units: no disk has longer ones, and free words take the square of its length. */
const LONGEST_NAME = 4096;

/**
 * Makes the function that reads a period off a note's name (its path within the retro folder, without extension), or
 * returns null where the name does not fit the pattern. Case, and whether a number has its zeros, make no difference;
 * `*` stands for any words. A pattern that leaves the week open matches nothing. A year that the pattern leaves out is
 * that of `near`. A week's number whose year does not stand beside it, and that `near` contradicts, counts notes and
 * no weeks (weekly_12): null.
 */
export function nameReader(
  pattern: string,
  rule: WeekRule,
  dayFormat: DayFormat,
  monthWeek: MonthWeekRule = "first-day",
): NameReader {
  const steps = nameSteps(pattern, dayFormat);
  if (!steps) return () => null;
  const isFirm = saysYearBesideWeek(steps);
  const hasNumbers = steps.some(({ kind }) => kind === "number");
  return (name, near = null) => {
    if (name.length > LONGEST_NAME) return null;
    // Of a vault's names most hold no number, and need not be taken apart.
    if (hasNumbers && !/\p{Nd}/u.test(name)) return null;
    const match = matchName(steps, asciiDigits(tidyPath(name)).toLowerCase());
    const found = match && periodOf(match, rule, dayFormat, monthWeek, near);
    if (!found || (near !== null && !isFirm && !isDatedBy(found, near))) return null;
    return period(found.start, found.end);
  };
}

/** How many of some names a pattern reads, and those that it does not. */
export interface NameReport {
  read: number;
  total: number;
  /** In the order of the names. */
  unread: string[];
}

/** Counts the names that a pattern reads: "reads 14 of 16 of these names, not: …". */
export function reportNames(names: readonly string[], readName: NameReader): NameReport {
  const unread = names.filter((name) => readName(name) === null);
  return { read: names.length - unread.length, total: names.length, unread };
}

/** Whether days stand in the names, or a year in the same part of the path as the week's number. */
function saysYearBesideWeek(steps: readonly Step[]): boolean {
  const numbers = steps.flatMap((step) => (step.kind === "number" ? [step] : []));
  const week = numbers.find(({ field }) => field === "week" || field === "month-week");
  return !week || numbers.some(({ field, segment }) => field === "year" && segment === week.segment);
}

function periodOf(
  { said, lastWeek, opaque }: NameMatch,
  rule: WeekRule,
  dayFormat: DayFormat,
  monthWeek: MonthWeekRule,
  near: Day | null,
): Period | null {
  const dayFor = (owner: "start" | "end"): Day | null => {
    // One day may be written in several places, its year as a folder's name for instance.
    const places = opaque.filter((place) => place.owner === owner);
    if (places.length === 0) return dayOf(said[owner], rule);
    return dayFormat.parse(places.map(({ text }) => text).join(" "), places.map(({ format }) => format).join(" "));
  };
  const start = dayFor("start");
  const end = dayFor("end");
  if (start) return end ? { start, end } : startingOn(start, rule);
  if (end) return endingOn(end);
  const { week, year = null, month = said.start.month, "month-week": nth } = said.week;
  const calendarYear = said.start.year ?? null;
  if (week !== undefined) {
    const last = lastWeek ?? week;
    if (year === null && calendarYear !== null) return inCalendarYear(calendarYear, week, last, rule);
    return periodOfWeek({ year, month: null, first: week, last }, rule, monthWeek, near);
  }
  if (nth === undefined || month === undefined) return null;
  return periodOfWeek({ year: year ?? calendarYear, month, first: nth, last: nth }, rule, monthWeek, near);
}

/** The day, if the name has enough for one: year, month and day, or year and week. */
function dayOf({ year, month, day, week }: Said, rule: WeekRule): Day | null {
  if (year === undefined) return null;
  if (month !== undefined && day !== undefined) {
    const iso = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    return isDay(iso) ? iso : null;
  }
  return week === undefined || month !== undefined ? null : (Week.numbered(year, week, rule)?.start ?? null);
}

/** A week's number beside the calendar year of its first day: 2024/W01 begins on December 30th. */
function inCalendarYear(year: number, first: number, last: number, rule: WeekRule): Period | null {
  const found = [numberedPeriod(year, first, last, rule), numberedPeriod(year + 1, first, last, rule)];
  return found.find((each) => each?.start.startsWith(String(year))) ?? null;
}

/** Seven days from a day on; the rest of the week, if it begins within one and covers it. */
function startingOn(start: Day, rule: WeekRule): Period {
  const week = Week.containing(start, rule);
  const rest = { start, end: week.end };
  return covers(rest, week) ? rest : { start, end: addDays(start, 6) };
}

const endingOn = (end: Day): Period => ({ start: addDays(end, -6), end });
