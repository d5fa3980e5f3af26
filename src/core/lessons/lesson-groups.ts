import type { Day } from "../calendar/day.ts";
import type { Lesson } from "../notes/note-facts.ts";
import type { Period } from "../calendar/period.ts";
import { memoize } from "../base/memoize.ts";
import type { KnownNote } from "../notes/vault-index.ts";
import { wordingKey } from "./wording-key.ts";

/** One lesson line in one note. */
export interface Occurrence extends Lesson {
  path: string;
  /** The period it counts for; null where nothing dates its note. */
  period: Period | null;
}

/** All occurrences of one lesson, with their count and dates. */
export interface LessonGroup {
  /** Identifies the group; stable as long as its wording exists. */
  key: string;
  /** The latest wording. */
  text: string;
  /** Earlier ones first, those without a date before all others. */
  occurrences: readonly Occurrence[];
  /** In how many different periods it occurs; 1 where nothing dates any of its notes. */
  count: number;
  /** First day of the last period in which it occurs; "" where nothing dates any of its notes. */
  last: Day;
  /** First day of the last period but one in which it occurs; null if there is but one. */
  lastBefore: Day | null;
}

/** Which lessons are the same: two with the same key. Lessons never change, so a key may be remembered. */
export type LessonKey = (lesson: Lesson) => string;

/** By exact wording, regardless of case, Markdown and spaces. */
export const exactKey: LessonKey = memoize((lesson: Lesson) => wordingKey(lesson.text));

/**
 * Groups the lessons of all notes: sorted by last occurrence (latest first), then by count, then by wording.
 * `notes` are dated and in order.
 */
export function lessonGroups(notes: readonly KnownNote[], keyOf: LessonKey = exactKey): LessonGroup[] {
  const byKey = new Map<string, Occurrence[]>();
  for (const { path, period, facts } of notes) {
    for (const lesson of facts.lessons) {
      const key = keyOf(lesson);
      const found = byKey.get(key);
      const occurrence = { ...lesson, path, period };
      if (found) found.push(occurrence);
      else byKey.set(key, [occurrence]);
    }
  }
  return [...byKey].map(([key, occurrences]) => ({ key, ...summaryOf(occurrences) })).sort(byRecency);
}

/** The group of these occurrences; there is at least one. */
function summaryOf(occurrences: readonly Occurrence[]): Omit<LessonGroup, "key"> {
  const starts = [...new Set(occurrences.flatMap(({ period }) => period?.start ?? []))].sort();
  return {
    text: occurrences.at(-1)?.text ?? "",
    occurrences,
    count: periodsOf(occurrences),
    last: starts.at(-1) ?? "",
    lastBefore: starts.at(-2) ?? null,
  };
}

const periodsOf = (occurrences: readonly Occurrence[]): number =>
  Math.max(1, new Set(occurrences.flatMap(({ period }) => (period ? [`${period.start}/${period.end}`] : []))).size);

function byRecency(one: LessonGroup, other: LessonGroup): number {
  if (one.last !== other.last) return one.last > other.last ? -1 : 1;
  return other.count - one.count || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0);
}

/** The groups without one line of a note; a group that occurs nowhere else is left out. */
export function withoutLine(groups: readonly LessonGroup[], path: string, line: number): readonly LessonGroup[] {
  const isThere = (occurrence: Occurrence) => occurrence.path === path && occurrence.line === line;
  if (!groups.some(({ occurrences }) => occurrences.some(isThere))) return groups;
  const left = groups.flatMap((group) => {
    if (!group.occurrences.some(isThere)) return [group];
    const occurrences = group.occurrences.filter((occurrence) => !isThere(occurrence));
    return occurrences.length > 0 ? [{ ...group, ...summaryOf(occurrences) }] : [];
  });
  return left.sort(byRecency);
}

/** Whether a lesson came back. */
export const isRecurring = (group: LessonGroup): boolean => group.count > 1;
