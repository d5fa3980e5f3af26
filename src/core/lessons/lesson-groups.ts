import type { Day } from "../calendar/day.ts";
import { firstAt } from "../base/binary-search.ts";
import type { Lesson } from "../notes/note-facts.ts";
import type { Period } from "../calendar/period.ts";
import { memoize } from "../base/memoize.ts";
import type { DatedNote } from "../notes/vault-index.ts";
import { wordingKey } from "./wording-key.ts";

/** One lesson line in one note. */
export interface Occurrence extends Lesson {
  path: string;
  /** The period it counts for. */
  period: Period;
}

/** All occurrences of one lesson, with what they add up to. */
export interface LessonGroup {
  /** What its wordings have in common; the same as long as the wording lasts. */
  key: string;
  /** The latest wording. */
  text: string;
  /** Earlier ones first. */
  occurrences: readonly Occurrence[];
  /** In how many different periods it occurs. */
  count: number;
  /** First day of the last period in which it occurs. */
  last: Day;
  /** Retros since that period, all without it. */
  held: number;
  /** Retros without it between the last occurrence and the one before: more than none makes the last a relapse. */
  heldBefore: number;
}

/** Which lessons are the same: two with the same key. Lessons never change, so a key may be remembered. */
export type LessonKey = (lesson: Lesson) => string;

/** By exact wording, case, marks and spaces aside. */
export const exactKey: LessonKey = memoize((lesson: Lesson) => wordingKey(lesson.text));

/**
 * Gathers the lessons of all notes into groups, the last to occur first, then the most frequent, then by wording.
 * `notes` are dated and in order; only retros can hold a lesson off.
 */
export function lessonGroups(notes: readonly DatedNote[], keyOf: LessonKey = exactKey): LessonGroup[] {
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
  const retroStarts = [...new Set(notes.filter(({ isRetro }) => isRetro).map(({ period }) => period.start))];
  return [...byKey].map(([key, occurrences]) => group(key, occurrences, retroStarts)).sort(byRecency);
}

function group(key: string, occurrences: Occurrence[], retroStarts: readonly Day[]): LessonGroup {
  const starts = [...new Set(occurrences.map(({ period }) => period.start))].sort();
  const last = starts[starts.length - 1] ?? "";
  const before = starts[starts.length - 2];
  return {
    key,
    text: occurrences[occurrences.length - 1]?.text ?? "",
    occurrences,
    count: periodsOf(occurrences).size,
    last,
    held: countAfter(retroStarts, last),
    heldBefore: before === undefined ? 0 : countAfter(retroStarts, before) - countFrom(retroStarts, last),
  };
}

const periodsOf = (occurrences: readonly Occurrence[]): ReadonlySet<string> =>
  new Set(occurrences.map(({ period }) => `${period.start}/${period.end}`));

/** How many of the days, which are in order, come after one. */
const countAfter = (days: readonly Day[], day: Day): number =>
  days.length - firstAt(days.length, (at) => (days[at] ?? "") > day);

/** How many of the days, which are in order and each there once, come after one or are it. */
function countFrom(days: readonly Day[], day: Day): number {
  const after = countAfter(days, day);
  return days[days.length - after - 1] === day ? after + 1 : after;
}

function byRecency(one: LessonGroup, other: LessonGroup): number {
  if (one.last !== other.last) return one.last > other.last ? -1 : 1;
  return other.count - one.count || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0);
}

/** The groups as they would be without a line of a note: those that occur nowhere else are left out. */
export function withoutLine(groups: readonly LessonGroup[], path: string, line: number): readonly LessonGroup[] {
  const isThere = (occurrence: Occurrence) => occurrence.path === path && occurrence.line === line;
  return groups.flatMap((group) => {
    if (!group.occurrences.some(isThere)) return [group];
    const occurrences = group.occurrences.filter((occurrence) => !isThere(occurrence));
    const last = occurrences.at(-1);
    return last
      ? [{ ...group, text: last.text, last: last.period.start, occurrences, count: periodsOf(occurrences).size }]
      : [];
  });
}

/** Whether a lesson came back. */
export const isRecurring = (group: LessonGroup): boolean => group.count > 1;
