import type { Day } from "../calendar/day.ts";
import { firstAt } from "../base/binary-search.ts";
import { tidyPath } from "./note-path.ts";
import { covers, isSamePeriod, type Period, sharedDays, weeksOf } from "../calendar/period.ts";
import type { Week, WeekRule } from "../calendar/week.ts";

/** A note about a period. */
export interface Retro {
  path: string;
  period: Period;
}

/** What is known about a note besides its text. */
export interface NoteOrigin {
  /** Path in the vault, with extension. */
  path: string;
  /** Its properties as the app parsed them; null without any. */
  properties: Readonly<Record<string, unknown>> | null;
  /** Its headings in their order, as far as they are known. */
  headings?: readonly string[];
}

/** The property names of a retro. */
export const PROPERTIES = { start: "week-start", end: "week-end", previous: "previous" } as const;

/** The property of a lesson's own note, which is never a retro, whatever dates it has. */
export const LESSON_PAGE = { name: "weekly-retro", value: "lesson" } as const;

/** A note's path within a folder ("" is the vault), as its name, without extension; null if it lies elsewhere. */
export const nameWithin = (folder: string, path: string): string | null => namesWithin(folder)(path);

/** Precomputes the folder once; use when checking many paths. */
export function namesWithin(folder: string): (path: string) => string | null {
  const start = tidyPath(folder) === "" ? "" : `${tidyPath(folder)}/`.toLowerCase();
  return (path) => {
    // NFC for every path of a vault would take longer than everything else that is done with most notes.
    const composed = COMPOSED.test(path) ? path : path.normalize("NFC");
    // As most disks compare: `retros` and `Retros` are one folder.
    return composed.slice(0, start.length).toLowerCase() === start
      ? composed.slice(start.length).replace(/\.md$/i, "")
      : null;
  };
}

/** Letters that do not combine with others (Latin, Cyrillic, kana, Han, Hangul), and common punctuation. */
const COMPOSED =
  /^[\0-\u02FF\u0400-\u0482\u048A-\u052F\u2010-\u2027\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF\uAC00-\uD7A3]*$/;

/** Earlier first: by start, then by end, then by path. */
export function byDate(one: Retro, other: Retro): number {
  const { start, end } = one.period;
  if (start !== other.period.start) return start < other.period.start ? -1 : 1;
  if (end !== other.period.end) return end < other.period.end ? -1 : 1;
  return one.path === other.path ? 0 : one.path < other.path ? -1 : 1;
}

/** Finds the first retro whose period holds a day, or undefined. `chain` is in the order of `byDate`. */
export function retroAt<R extends Retro>(chain: readonly R[]): (day: Day) => R | undefined {
  // The latest end among the retros up to each one. It is monotonic, so the first retro that lasts until a day is found by
  // binary search.
  const ends: Day[] = [];
  for (const { period } of chain) {
    const before = ends[ends.length - 1] ?? "";
    ends.push(period.end > before ? period.end : before);
  }
  return (day) => {
    const found = chain[firstAt(ends.length, (at) => (ends[at] ?? "") >= day)];
    return found && found.period.start <= day ? found : undefined;
  };
}

/** The retro of a week, among several the one that covers most of it. `chain` is in the order of `byDate`. */
export function retroOf(week: Week, chain: readonly Retro[]): Retro | null {
  const covering = chain.filter((retro) => covers(retro.period, week));
  return covering.reduce<Retro | null>(
    (best, retro) => (best && sharedDays(best.period, week) >= sharedDays(retro.period, week) ? best : retro),
    null,
  );
}

/**
 * The retros of a period: those that cover each of its weeks. A retro that only shares some of its days or weeks does not
 * count. `chain` is in the order of `byDate`, and so is the result.
 */
export function retrosOf<R extends Retro>(wanted: Period, chain: readonly R[], rule: WeekRule): R[] {
  const near = chain.filter(({ period: own }) => sharedDays(own, wanted) > 0);
  if (near.length === 0) return [];
  const weeks = weeksOf(wanted, rule);
  return near.filter(({ period: own }) => weeks.every((week) => covers(own, week) || isSamePeriod(own, wanted)));
}

/** The latest of those that start earlier than a day, or null. `chain` is in the order of `byDate`. */
export function latestBefore<R extends Retro>(start: Day, chain: readonly R[]): R | null {
  return [...chain].reverse().find((retro) => retro.period.start < start) ?? null;
}

/** The first of those that start later than a day, or null. `chain` is in the order of `byDate`. */
export function firstAfter<R extends Retro>(start: Day, chain: readonly R[]): R | null {
  return chain.find((retro) => retro.period.start > start) ?? null;
}
