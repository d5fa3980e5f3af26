import type { WeekRule } from "../calendar/week.ts";

/** A plugin that makes weekly notes, too. */
export const NEIGHBOURS = ["periodic-notes", "journals", "calendar"] as const;
export type NeighbourId = (typeof NEIGHBOURS)[number];

/** What of another plugin's settings can be taken over; what it leaves open is not there. */
export interface WeeklyNoteSettings extends Partial<WeekRule> {
  /** Where its weekly notes lie, and a template of their names. */
  folder?: string;
  fileName?: string;
}

/**
 * Reads where another plugin keeps its weekly notes, from its `data.json` as parsed. Null where it makes none, or where
 * its settings are not of a shape that is known. The shapes are those that the plugins' own sources declare:
 * Periodic Notes 0.x (`weekly`) and 1.0 beta (`calendarSets`, or `week`), Calendar 1.5 and 2.0 beta
 * (`weeklyNoteFormat`, `weekStart`), Journals 1.x and 2.x (`journals`, each with `write.type`).
 */
export function readNeighbour(id: NeighbourId, stored: unknown): WeeklyNoteSettings | null {
  if (!isRecord(stored)) return null;
  if (id === "calendar") return fromCalendar(stored);
  return id === "journals" ? fromJournals(stored) : fromPeriodicNotes(stored);
}

function fromCalendar(stored: Stored): WeeklyNoteSettings | null {
  const firstDay = WEEKDAYS.findIndex((weekday) => weekday === stored["weekStart"]);
  const isShown = stored["showWeeklyNote"] === true;
  const week = isShown ? named(text(stored, "weeklyNoteFolder"), text(stored, "weeklyNoteFormat")) : null;
  return week || firstDay >= 0 ? { ...week, ...(firstDay >= 0 && { firstDay }) } : null;
}

function fromPeriodicNotes(stored: Stored): WeeklyNoteSettings | null {
  const sets = Array.isArray(stored["calendarSets"]) ? stored["calendarSets"].filter(isRecord) : [];
  const active = sets.find((set) => set["id"] === stored["activeCalendarSet"]) ?? sets[0];
  const week = [active?.["week"], stored["weekly"], stored["week"]].find(isRecord);
  return week?.["enabled"] === true ? named(text(week, "folder"), text(week, "format")) : null;
}

function fromJournals(stored: Stored): WeeklyNoteSettings | null {
  const journals = isRecord(stored["journals"]) ? Object.entries(stored["journals"]) : [];
  const [name, journal] = journals.find(([, each]) => isRecord(each) && isWeekly(each["write"])) ?? [];
  if (name === undefined || !isRecord(journal)) return null;
  // Its own language of names: {{date}} in the journal's format, {{journal_name}}; what else there is stays unknown.
  const format = text(journal, "dateFormat") || DEFAULT_FORMAT;
  const written = (template: string) =>
    template
      .replace(/\{\{\s*journal_name\s*\}\}/g, name)
      .replace(JOURNAL_DATE, (_tag, own?: string) => nameOf(own?.trim() || format) ?? UNKNOWN);
  // Its folder is a template as well; here only the name is one, and may hold slashes.
  const folders = written(text(journal, "folder")).split("/");
  const at = folders.findIndex((part) => part.includes("{{"));
  const fixed = at < 0 ? folders : folders.slice(0, at);
  const open = at < 0 ? [] : folders.slice(at);
  const fileName = [...open, written(text(journal, "nameTemplate") || "{{date}}")].join("/");
  return hasUnknown(fileName) ? null : { folder: fixed.join("/"), fileName, ...weekSettings(stored["calendar"]) };
}

const isWeekly = (write: unknown): boolean => isRecord(write) && write["type"] === "week";

const JOURNAL_DATE = /\{\{\s*(?:date|start_date)\s*(?::([^}]*))?\}\}/g;
const UNKNOWN = "{{?}}";

/** Journals keep moment's `dow` and `doy`: doy is 7 + dow - the January day that always lies in the first week. */
function weekSettings(calendar: unknown): WeeklyNoteSettings {
  if (!isRecord(calendar)) return {};
  const { dow, doy } = calendar;
  if (typeof dow !== "number" || WEEKDAYS[dow] === undefined) return {};
  const minimalDays = typeof doy === "number" ? 7 + dow - doy : 0;
  return { firstDay: dow, ...([1, 4, 7].includes(minimalDays) && { minimalDays }) };
}

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** What Periodic Notes and Calendar use where no format is set. */
const DEFAULT_FORMAT = "gggg-[W]ww";

function named(folder: string, format: string): WeeklyNoteSettings | null {
  const written = format || DEFAULT_FORMAT;
  const fileName = nameOf(written);
  // Capital letters are moment's ISO weeks, whatever the locale.
  const isIso = /W/.test(written.replace(/\[[^[\]]*\]/g, ""));
  return fileName === null ? null : { folder, fileName, ...(isIso && { firstDay: 1, minimalDays: 4 }) };
}

const TOKEN = /\[[^[\]]*\]|gggg|GGGG|YYYY|gg|GG|YY|ww|WW|w|W|[A-Za-z]+|[^A-Za-z[]+|\[/g;

/**
 * A moment format as a template of names: `gggg-[W]ww` is `{{year}}-W{{week:00}}`. A calendar year beside a week's
 * number becomes the week's year, which is what was meant. Null if a week's number or year is missing and no whole date
 * stands for them.
 */
export function nameOf(format: string): string | null {
  const bare = format.replace(/\[[^[\]]*\]/g, "");
  const hasWeek = /w/i.test(bare);
  if (!hasWeek) return /Y/.test(bare) && /M/.test(bare) && /D/.test(bare) ? `{{start:${format}}}` : null;
  // No tag gives a week's number as an ordinal (10th).
  if (/wo/i.test(bare) || !/gg|GG|YY/.test(bare)) return null;
  // A year beside month and day is the calendar's: the whole is one date.
  if (/M/.test(bare) && /D/.test(bare)) return `{{start:${format}}}`;
  return format.replace(TOKEN, (token) => {
    if (token.startsWith("[") && token.length > 1) return token.slice(1, -1);
    if (/^(?:gggg|GGGG|YYYY)$/.test(token)) return "{{year}}";
    if (/^(?:gg|GG|YY)$/.test(token)) return "{{year:YY}}";
    if (/^ww$/i.test(token)) return "{{week:00}}";
    if (/^w$/i.test(token)) return "{{week}}";
    return /^[A-Za-z]/.test(token) ? `{{start:${token}}}` : token;
  });
}

const hasUnknown = (name: string): boolean =>
  name.replace(/\{\{(?:year|year:YY|week|week:00|start:[^}]*)\}\}/g, "").includes("{{");

type Stored = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Stored =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const text = (stored: Stored, key: string): string => {
  const value = stored[key];
  return typeof value === "string" ? value.trim() : "";
};
