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

/** All occurrences of one lesson, with what they add up to. */
export interface LessonGroup {
  /** What its wordings have in common; the same as long as the wording lasts. */
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

/** By exact wording, case, marks and spaces aside. */
export const exactKey: LessonKey = memoize((lesson: Lesson) => wordingKey(lesson.text));

/**
 * Gathers the lessons of all notes into groups, the last to occur first, then the most frequent, then by wording.
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

/** What occurrences, of which there is at least one, add up to. */
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

/** The groups as they would be without a line of a note: those that occur nowhere else are left out. */
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
