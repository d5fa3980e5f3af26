import { addDays, type Day, daysBetween, isDay } from "../calendar/day.ts";
import { MONTH_WEEKS, type MonthWeekRule } from "../calendar/month-week.ts";
import { type Period, period } from "../calendar/period.ts";
import { Week, type WeekRule } from "../calendar/week.ts";
import type { WeekReading } from "../calendar/written/week-forms.ts";
import { weekOfWrittenDay } from "../calendar/written/week-of-day.ts";
import { writtenDays, writtenPeriod } from "../calendar/written/written-period.ts";
import { periodOfWeek, writtenWeeks } from "../calendar/written/written-week.ts";
import { plainWords } from "../markdown/plain-words.ts";
import type { Marked } from "./marks.ts";
import type { NoteFacts } from "./note-facts.ts";
import { isQuotingNote } from "./quoting-note.ts";
import { LESSON_PAGE, type NoteOrigin, PROPERTIES } from "./retro.ts";

/** What makes a note a retro: see `retroEvidence`. */
export type RetroBy = "properties" | "line" | "name" | "week" | "day";

/** Something in a note that names the days it looks back on. */
export interface Evidence {
  by: RetroBy;
  period: Period;
}

/** The rules by which notes are read. A changed setting makes new ones. */
export interface EvidenceRules {
  rule: WeekRule;
  monthWeek: MonthWeekRule;
  /** A note dated at most this many days after a week's end is about that week. */
  graceDays: number;
  /** The path within the retro folder, without extension; null for a note outside it. */
  nameWithin: (path: string) => string | null;
  /** The period of a name within the folder, read by the name pattern. `near`: the note's date, if it has one. */
  readName: (name: string, near: Day | null) => Period | null;
  /**
   * Whether a note of the folder bears a mark by which its owner tells retros from other notes there; null where there
   * is none. A marked note needs no section with a role; one without a mark is a retro by its properties alone.
   */
  isMarked: ((note: Marked) => boolean) | null;
  /** False if the numbers in titles count notes instead of weeks. */
  countsWeeks: boolean;
}

/**
 * What makes a note a retro, or null if it is not one. The first of these that has a period decides:
 * its properties; a line near its top (outside the retro folder only beside a role's section); in the retro folder its
 * name; there, beside a role's section or with a mark, the week that a property, the title, the first heading or the name tells, then
 * its day.
 */
export function retroEvidence(note: NoteOrigin, facts: NoteFacts, rules: EvidenceRules): Evidence | null {
  for (const evidence of allEvidence(note, facts, rules)) return evidence;
  return null;
}

/** The period in a note's properties, each a date or a date with time; null if they have none. */
export const periodOfProperties = (properties: NoteOrigin["properties"] | undefined): Period | null =>
  period(dateOf(properties?.[PROPERTIES.start]), dateOf(properties?.[PROPERTIES.end]));

/** All evidence of a note's period, the best first. Several may contradict each other. */
export function* allEvidence(note: NoteOrigin, facts: NoteFacts, rules: EvidenceRules): Generator<Evidence> {
  const { path, properties } = note;
  const own = periodOfProperties(properties);
  if (own) yield { by: "properties", period: own };
  if (isQuotingNote(properties) || properties?.[LESSON_PAGE.name] === LESSON_PAGE.value) return;
  const name = rules.nameWithin(path);
  const isMarked = name !== null && rules.isMarked !== null && rules.isMarked(markedNote(note));
  if (name !== null && rules.isMarked !== null && !isMarked) return;
  const hasRole = facts.roles.length > 0 || isMarked;
  if (facts.periodLine && (name !== null || hasRole)) yield { by: "line", period: facts.periodLine };
  if (name === null) return;
  const near = noteDay(note);
  const fromName = rules.readName(name, near);
  if (fromName) yield { by: "name", period: fromName };
  // What has no title is called by its name, which has been read by then.
  const title = properties?.["title"] ?? (fromName ? null : baseName(path));
  if (hasRole) yield* weekAndDay(note, title, facts.headingWeek, near, rules);
}

/** The parts of a note that are searched for marks. */
export function markedNote({ path, properties, headings = [] }: NoteOrigin): Marked {
  const title = properties?.["title"];
  return {
    name: baseName(path),
    title: plainWords(typeof title === "string" && title !== "" ? title : (headings[0] ?? "")),
    headings,
    properties,
  };
}

/** The weeks in a note's properties, its title and its first heading, then the week of its day. */
function* weekAndDay(
  { properties, headings = [] }: NoteOrigin,
  title: unknown,
  headingWeek: WeekReading | null,
  near: Day | null,
  { rule, monthWeek, graceDays, countsWeeks }: EvidenceRules,
): Generator<Evidence> {
  const titled = typeof title === "string" ? title : "";
  const heading = headings[0] ?? "";
  const inTitle = writtenPeriod(titled, near) ?? writtenPeriod(heading, near);
  if (inTitle) yield { by: "week", period: inTitle.period };
  const inWeek = weekOfWrittenDay(titled, near) ?? weekOfWrittenDay(heading, near);
  if (inWeek !== null) yield { by: "week", period: weekOfDay(inWeek, rule, 0) };
  if (countsWeeks) {
    const inHeading = headingWeek ?? writtenWeeks(heading)[0];
    const weeks = [...weekProperty(properties), ...writtenWeeks(titled), ...(inHeading ? [inHeading] : [])];
    for (const week of weeks) {
      const found = nearWeek(week, rule, monthWeek, near);
      if (found) yield { by: "week", period: found };
    }
  }
  if (near !== null) yield { by: "day", period: weekOfDay(near, rule, graceDays) };
}

/** A note about a week of a month may be dated so many days after its end; otherwise another rule may fit. */
const SOON = 10;

/**
 * The week that a note names. Nobody counts the weeks at a month's ends alike all year: where the note's date is before
 * the week, or long after it, but fits the week that another rule means, it is that one.
 */
export function nearWeek(week: WeekReading, rule: WeekRule, monthWeek: MonthWeekRule, near: Day | null): Period | null {
  const found = periodOfWeek(week, rule, monthWeek, near);
  const fits = (period: Period | null): boolean =>
    period !== null && near !== null && period.start <= near && near <= addDays(period.end, SOON);
  if (week.month === null || near === null || fits(found)) return found;
  const others = MONTH_WEEKS.map((by) => periodOfWeek(week, rule, by, near));
  return others.find(fits) ?? found;
}

/** The week that a note names in its properties, its title or its name, wherever it lies; null if it names none. */
export function weekOfNote(note: NoteOrigin, rules: EvidenceRules): Period | null {
  const { path, properties } = note;
  if (isQuotingNote(properties) || properties?.[LESSON_PAGE.name] === LESSON_PAGE.value) return null;
  const near = noteDay({ path, properties });
  for (const title of [properties?.["title"], baseName(path)]) {
    for (const { by, period } of weekAndDay(note, title, null, near, rules)) if (by === "week") return period;
  }
  return null;
}

/** The week that a note dated on a day is about: the one that has just ended, within the days of grace after its end. */
export function weekOfDay(day: Day, rule: WeekRule, graceDays: number): Period {
  const week = Week.containing(day, rule);
  return (daysBetween(addDays(week.start, -1), day) <= graceDays ? week.previous : week).period;
}

/** What blogs call the day of a post: Jekyll and Hugo, Hugo again, Astro and its themes. */
const DATES = ["date", "Date", "publishDate", "pubDate", "pubDatetime"];

/** The day by which a note is dated: its `date` property, or a date in its name; null without any. */
export function noteDay({ path, properties }: NoteOrigin): Day | null {
  const written = DATES.map((key) => properties?.[key]).find((value) => value !== undefined && value !== null);
  return dateOf(written) ?? writtenDays(baseName(path))[0]?.day ?? null;
}

/** A note's name; of a page that is a folder of its own (`2023-05-14-weekly/index.md`) the folder's. */
function baseName(path: string): string {
  const parts = path.replace(/\.md$/i, "").split("/");
  const name = parts[parts.length - 1] ?? "";
  return (/^(?:_?index|readme)$/i.test(name) ? parts[parts.length - 2] : undefined) ?? name;
}

/** The day in a property: an ISO date, also with a time behind it, or a date in words; else null. */
function dateOf(value: unknown): Day | null {
  if (typeof value === "number") return writtenDays(String(value))[0]?.day ?? null;
  if (typeof value !== "string") return null;
  const iso = value.slice(0, 10);
  return isDay(iso) && !/^\d/.test(value.slice(10)) ? iso : (writtenDays(value)[0]?.day ?? null);
}

/** The weeks in a `week` property: `2025-W36`, a link to such a note, or a number beside a `year`. */
export function weekProperty(properties: NoteOrigin["properties"]): WeekReading[] {
  const week = properties?.["week"] ?? properties?.["Week"];
  const text = Array.isArray(week) ? String(week[0]) : typeof week === "number" ? String(week) : week;
  if (typeof text !== "string") return [];
  const number = /^\s*(\d{1,2})\s*$/.exec(text)?.[1];
  if (number === undefined) return writtenWeeks(text);
  const year = Number(properties?.["year"]);
  return [
    {
      year: Number.isInteger(year) && year > 0 ? year : null,
      month: null,
      first: Number(number),
      last: Number(number),
    },
  ];
}
