import { type Day, daysIn, weekday } from "../calendar/day.ts";
import type { DayFormat } from "../calendar/day-format.ts";
import { frontMatterEnd, linesOf } from "../markdown/lines.ts";
import type { Period } from "../calendar/period.ts";
import { mayHoldPeriod, writtenPeriod } from "../calendar/written/written-period.ts";
import { aboutNote } from "./about-note.ts";
import { type Change, changed } from "../markdown/change.ts";

/** The line near a note's top that names its period. `line` counts from 0; `offset` in UTF-16 units. */
export interface PeriodLine {
  line: number;
  offset: number;
  raw: string;
  period: Period;
  /** The range of the dates in the line, from the first to the end of the second. */
  from: number;
  to: number;
}

/** The number of lines of the body that are searched. */
const LOOKED_AT = 20;

/**
 * The first line within the first 20 of the body that names the note's period in any form (`writtenPeriod`), or null.
 * Lines that tell of something else are passed over; where the note is no retro in other respects (`isLikely`), also
 * those that may. `near`: a day on which the note is known to be dated, for dates without a year.
 */
export function periodLine(note: string, isLikely: boolean, near: Day | null = null): PeriodLine | null {
  const body = frontMatterEnd(note);
  // Most notes have no two dates there, and need no parsing.
  const end = headEnd(note, body, LOOKED_AT);
  if (!mayHoldPeriod(note, body, end)) return null;
  for (const { line, offset, raw, kind } of linesOf(note, undefined, end)) {
    const found = writtenPeriod(raw, near);
    if (!found) continue;
    const { from, to } = found;
    const about = aboutNote(raw, from, to, kind === "heading" || kind === "item" ? kind : "other");
    if (about === "sure" || (about === "likely" && isLikely)) return { line, offset, raw, ...found };
  }
  return null;
}

/** The offset at which the first lines of a note end. */
function headEnd(note: string, from: number, count: number): number {
  let end = from;
  for (let line = 0; line < count && end < note.length; line++) end = note.indexOf("\n", end) + 1 || note.length;
  return end;
}

/** A weekday beside a date on which it does not fall, and the one that does, in the same words. */
export interface WrongWeekday {
  day: Day;
  says: string;
  is: string;
  /** Index of the wrong name in the line. */
  from: number;
}

/** Weekdays from Sunday, in the ways people write them beside a date; longer ones first. */
const NAMES: readonly (readonly string[])[] = [
  ["일요일", "월요일", "화요일", "수요일", "목요일", "금요일", "토요일"],
  ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  ["Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"],
  ["일", "월", "화", "수", "목", "금", "토"],
];

/** The wrong weekdays beside the dates of a line, in Korean, English and the words of a locale. */
export function wrongWeekdays(raw: string, dayFormat: DayFormat): WrongWeekday[] {
  const ways = [...["dddd", "ddd", "dd"].map((format) => namesIn(format, dayFormat)), ...NAMES];
  return daysIn(raw).flatMap((day) => {
    const behind = raw.indexOf(day) + day.length;
    const [lead = ""] = /^\s*[(（[,]?\s*/.exec(raw.slice(behind)) ?? [];
    const from = behind + lead.length;
    const word = /^[\p{L}\p{M}]+/u.exec(raw.slice(from))?.[0] ?? "";
    // "Sat" and "We" are words, too: beside a date they are weekdays in brackets, or where nothing is said after them.
    const isAlone = /[([（]/.test(lead) || /^\s*(?:[-–—~,.]|$)/.test(raw.slice(from + word.length));
    for (const names of ways) {
      const said = names.find((name) => (isAlone || isUnmistakable(name)) && isWritten(name, word));
      const is = names[weekday(day)] ?? "";
      if (said !== undefined) return said === is ? [] : [{ day, says: word.slice(0, said.length), is, from }];
    }
    return [];
  });
}

const isUnmistakable = (name: string): boolean => name.length > 3 || name.endsWith("요일");

/** Whether a word is that weekday; a Korean one may have a particle behind it (일요일부터). */
const isWritten = (name: string, word: string): boolean =>
  word.toLowerCase() === name.toLowerCase() || (name.endsWith("요일") && word.startsWith(name));

// 2019-01-06 was a Sunday.
const namesIn = (format: string, dayFormat: DayFormat): string[] =>
  [6, 7, 8, 9, 10, 11, 12].map((date) => dayFormat.format(`2019-01-${String(date).padStart(2, "0")}`, format));

/** Replaces each wrong weekday. */
export function fixWeekdays({ raw, offset }: Pick<PeriodLine, "raw" | "offset">, dayFormat: DayFormat): Change[] {
  return wrongWeekdays(raw, dayFormat).map(({ says, is, from }) => ({
    from: offset + from,
    to: offset + from + says.length,
    insert: is,
  }));
}

/** The line with another period's dates in place of its own, and weekdays to match. */
export function withPeriod({ raw, from, to }: PeriodLine, { start, end }: Period, dayFormat: DayFormat): string {
  const [first = "", second = ""] = daysIn(raw);
  // Dates in other forms are replaced as a whole: their form is no longer known.
  if (first === "" || second === "") return `${raw.slice(0, from)}${start} ~ ${end}${raw.slice(to)}`;
  const at = raw.indexOf(first);
  const behind = at + first.length;
  const dated = raw.slice(0, at) + start + raw.slice(behind).replace(second, end);
  return changed(dated, fixWeekdays({ raw: dated, offset: 0 }, dayFormat));
}
