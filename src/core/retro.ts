import type { Day } from "./day.ts";
import type { NoteFacts } from "./note-facts.ts";
import { tidyPath } from "./note-path.ts";
import { covers, type Period, period, sharedDays } from "./period.ts";
import type { Week } from "./week.ts";

/** A note about a period. */
export interface Retro {
  path: string;
  period: Period;
}

/** What is known of a note besides its text. */
export interface NoteOrigin {
  /** Path in the vault, with extension. */
  path: string;
  /** Its properties as the app parsed them; null without any. */
  properties: Readonly<Record<string, unknown>> | null;
  /** The day on which the file was created, in local time. */
  created: Day;
}

/** The property names of a retro. */
export const PROPERTIES = { start: "week-start", end: "week-end", previous: "previous" } as const;

/** The property of a lesson's own note, which is no retro whatever dates it names. */
export const LESSON_PAGE = { name: "weekly-retro", value: "lesson" } as const;

/**
 * The period that makes a note a retro, or null if it is none. In this order: its properties; its name, read by
 * `readName`, in the retro folder; a line with two dates near its top, in the retro folder or beside a role's section.
 */
export function retroPeriod(
  note: NoteOrigin,
  facts: NoteFacts,
  folder: string,
  readName: (name: string) => Period | null,
): Period | null {
  const fromProperties = period(note.properties?.[PROPERTIES.start], note.properties?.[PROPERTIES.end]);
  if (fromProperties) return fromProperties;
  if (note.properties?.[LESSON_PAGE.name] === LESSON_PAGE.value) return null;
  const name = nameWithin(folder, note.path);
  const fromName = name === null ? null : readName(name);
  if (fromName) return fromName;
  return name !== null || facts.roles.length > 0 ? facts.periodLine : null;
}

/** A note's path within a folder ("" is the vault), as its name, without extension; null if it lies elsewhere. */
export function nameWithin(folder: string, path: string): string | null {
  const start = tidyPath(folder) === "" ? "" : `${tidyPath(folder)}/`;
  const composed = path.normalize("NFC");
  return composed.startsWith(start) ? composed.slice(start.length).replace(/\.md$/i, "") : null;
}

/** Earlier first: by start, then by end, then by path. */
export function byDate(one: Retro, other: Retro): number {
  const keys = ({ period, path }: Retro) => [period.start, period.end, path];
  const ours = keys(one);
  const theirs = keys(other);
  const at = ours.findIndex((key, index) => key !== theirs[index]);
  return at < 0 ? 0 : (ours[at] ?? "") < (theirs[at] ?? "") ? -1 : 1;
}

/** The retro of a week, among several the one that covers most of it. `chain` is in the order of `byDate`. */
export function retroOf(week: Week, chain: readonly Retro[]): Retro | null {
  const covering = chain.filter((retro) => covers(retro.period, week));
  return covering.reduce<Retro | null>(
    (best, retro) => (best && sharedDays(best.period, week) >= sharedDays(retro.period, week) ? best : retro),
    null,
  );
}

/** The latest of those that start earlier than a day, or null. `chain` is in the order of `byDate`. */
export function latestBefore<R extends Retro>(start: Day, chain: readonly R[]): R | null {
  return [...chain].reverse().find((retro) => retro.period.start < start) ?? null;
}

/** The first of those that start later than a day, or null. `chain` is in the order of `byDate`. */
export function firstAfter<R extends Retro>(start: Day, chain: readonly R[]): R | null {
  return chain.find((retro) => retro.period.start > start) ?? null;
}
