import { type Day, isDay } from "../calendar/day.ts";
import { type Period, period } from "../calendar/period.ts";
import { datesAt, mayBeginDate, plainDates } from "../calendar/written/scan-dates.ts";
import type { WeekReading } from "../calendar/written/week-forms.ts";
import { writtenDays, writtenPeriod } from "../calendar/written/written-period.ts";
import { writtenWeeks } from "../calendar/written/written-week.ts";
import { frontMatterEnd } from "../markdown/lines.ts";
import type { Marked } from "../notes/marks.ts";
import { periodLine } from "../notes/period-line.ts";
import { nameWithin, PROPERTIES } from "../notes/retro.ts";
import { markedNote, noteDay, weekProperty } from "../notes/retro-evidence.ts";
import { headingUses, type HeadingUse } from "./heading-uses.ts";
import { LOOKED_AT, type SampleNote } from "./sample-note.ts";

/** Everything in a note that says something of its days, by where it stands. Nothing is decided here. */
export interface NoteEvidence {
  note: SampleNote;
  /** Its path within the folder, without extension. */
  name: string;
  /** Its last part, title, headings and properties. */
  marked: Marked;
  headings: readonly HeadingUse[];
  /** Days that are said outright: by the properties, a line, the title or name. */
  stated: Period | null;
  lined: Period | null;
  named: Period | null;
  /** The week that a property, the title, the first heading, or else the name says. */
  week: WeekReading | null;
  /** The day that the `date` property says, or else the name: mostly the day of writing. */
  day: Day | null;
  /** Other days that the text speaks of, near its top. */
  mentioned: readonly Day[];
}

/** So much of the body is looked at for days that are spoken of, in UTF-16 units. */
const SPOKEN_IN = 4_000;
const MOST_DAYS = 12;

/** Gathers what a note says of its days. `folder` is that of the retros. Never throws, whatever the text. */
export function noteEvidence(note: SampleNote, folder: string): NoteEvidence {
  const { path, properties } = note;
  const text = note.text.length > LOOKED_AT ? note.text.slice(0, LOOKED_AT) : note.text;
  const name = nameWithin(folder, path) ?? path.replace(/\.md$/i, "");
  const headings = headingUses(text);
  const marked = markedNote({ path, properties, headings: headings.map(({ heading }) => heading) });
  const firstHeading = headings[0]?.heading ?? "";
  const titles = [textOf(properties?.["title"]), firstHeading, marked.name];
  const day = noteDay(note);
  const periods = titles.flatMap((title) => writtenPeriod(title, day)?.period ?? []);
  const weeks = [...weekProperty(properties), ...titles.flatMap(writtenWeeks)];
  return {
    note,
    name,
    marked,
    headings,
    stated: period(properties?.[PROPERTIES.start], properties?.[PROPERTIES.end]),
    lined: periodLine(text, true, day)?.period ?? null,
    named: periods[0] ?? null,
    week: weeks[0] ? inYearOf(weeks[0], name) : null,
    day,
    mentioned: mentionedDays(text, weeks[0]?.year ?? null),
  };
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** A week without a year is one of the year that stands elsewhere in the path: `2021/week 3`. */
function inYearOf(week: WeekReading, name: string): WeekReading {
  if (week.year !== null) return week;
  const year = /(?:^|\D)((?:19|20)\d{2})(?!\d)/.exec(name)?.[1];
  return year === undefined ? week : { ...week, year: Number(year) };
}

/** The days that the top of the body speaks of; `March 8` is one of that year. */
function mentionedDays(text: string, year: number | null): Day[] {
  const body = frontMatterEnd(text);
  const days: Day[] = [];
  for (const line of text.slice(body, body + SPOKEN_IN).split("\n")) {
    if (line.length > LONGEST_LINE || !/\d/.test(line)) continue;
    const whole = writtenDays(line);
    days.push(...(whole.length > 0 ? whole.map(({ day }) => day) : year === null ? [] : daysOfYear(line, year)));
    if (days.length >= MOST_DAYS) break;
  }
  return days;
}

const LONGEST_LINE = 300;

/** The days that a line names by month and day alone. */
function daysOfYear(line: string, year: number): Day[] {
  const text = plainDates(line);
  const days: Day[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!mayBeginDate(text, at)) continue;
    const found = [...datesAt(text, at)].find(({ isPartial }) => !isPartial);
    const reading = found?.readings.length === 1 ? found.readings[0] : undefined;
    if (!found || !reading || reading.month === null) continue;
    const day = `${year}-${String(reading.month).padStart(2, "0")}-${String(reading.day).padStart(2, "0")}`;
    if (isDay(day)) days.push(day);
    at = found.to - 1;
  }
  return days;
}
