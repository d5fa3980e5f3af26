import type { WeekRule } from "../calendar/week.ts";
import { gapIn, isOrdinal, type NameGap, nameOf, tagsOf } from "./name-format.ts";

/** A plugin that makes weekly notes, too. */
export const NEIGHBOURS = ["periodic-notes", "journals", "calendar"] as const;
export type NeighbourId = (typeof NEIGHBOURS)[number];

/** What of another plugin's settings can be taken over; what it leaves open is not there. */
export interface WeeklyNoteSettings extends Partial<WeekRule> {
  /** Where its weekly notes lie, and a template of their names. */
  folder?: string;
  fileName?: string;
  /** Why neither is there although it makes weekly notes. */
  unnamed?: { gap: NameGap; in: string };
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
  // Its own language of names: dates in the journal's format, {{journal_name}}; what else there is stays unknown.
  const format = text(journal, "dateFormat") || DEFAULT_FORMAT;
  let ordinal = "";
  const written = (template: string) =>
    template.replace(/\{\{\s*journal_name\s*\}\}/g, name).replace(JOURNAL_DATE, (_tag, day: string, own?: string) => {
      const used = own?.trim() || format;
      if (isOrdinal(used)) ordinal = used;
      return tagsOf(used, day === "end_date" ? "end" : "start");
    });
  // Its folder is a template as well; here only the name is one, and may hold slashes.
  const folders = written(text(journal, "folder")).split("/");
  const at = folders.findIndex((part) => part.includes("{{"));
  const fixed = at < 0 ? folders : folders.slice(0, at);
  const open = at < 0 ? [] : folders.slice(at);
  const fileName = [...open, written(text(journal, "nameTemplate") || "{{date}}")].join("/");
  const week = weekSettings(stored["calendar"]);
  if (ordinal !== "") return { ...week, unnamed: { gap: "ordinal", in: ordinal } };
  const tag = FOREIGN_TAG.exec(fileName.replace(OWN_TAG, ""))?.[0];
  if (tag !== undefined) return { ...week, unnamed: { gap: "foreign-tag", in: tag } };
  const gap = gapIn(fileName);
  if (gap) return { ...week, unnamed: { gap, in: fileName } };
  return { folder: fixed.join("/"), fileName, ...week };
}

const isWeekly = (write: unknown): boolean => isRecord(write) && write["type"] === "week";

const JOURNAL_DATE = /\{\{\s*(date|start_date|end_date)\s*(?::([^}]*))?\}\}/g;
const OWN_TAG = /\{\{(?:year|year:YY|week|week:00|(?:start|end):[^}]*)\}\}/g;
const FOREIGN_TAG = /\{\{[^{}]*\}\}|\{\{/;

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

function named(folder: string, format: string): WeeklyNoteSettings {
  const written = format || DEFAULT_FORMAT;
  const name = nameOf(written);
  if ("gap" in name) return { unnamed: name };
  // Capital letters are moment's ISO weeks, whatever the locale.
  const isIso = /W/.test(written.replace(/\[[^[\]]*\]/g, ""));
  return { folder, ...name, ...(isIso && { firstDay: 1, minimalDays: 4 }) };
}

type Stored = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Stored =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const text = (stored: Stored, key: string): string => {
  const value = stored[key];
  return typeof value === "string" ? value.trim() : "";
};
