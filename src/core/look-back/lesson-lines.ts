import { type Day, daysBetween } from "../calendar/day.ts";
import { memoize } from "../base/memoize.ts";
import { type Period, weekLabel, weekYear } from "../calendar/period.ts";
import type { WeekRule } from "../calendar/week.ts";
import type { LessonGroup, Occurrence } from "../lessons/lesson-groups.ts";
import { heldBetween, heldFor, provenRetros } from "../lessons/held.ts";
import type { DatedNote } from "../notes/vault-index.ts";
import { liesIn, middleOf, type Range } from "./range.ts";

/** One lesson through a range of time. Places are shares of the range, 0 (its first day) to 1. */
export interface LessonLine {
  key: string;
  text: string;
  /** The note of its latest occurrence in the range. */
  path: string;
  /** In how many periods of the range it happened. */
  count: number;
  /** How many of these came after at least one retro without it. */
  relapses: number;
  isLearned: boolean;
  /** Retros without it since it last happened, up to the end of the range. */
  held: number;
  /** If it is back in the latest retro of the range: how many retros it had held. 0 otherwise. */
  backAfter: number;
  marks: LessonMark[];
  spans: HeldSpan[];
}

/** Where a lesson happened. */
export interface LessonMark {
  at: number;
  path: string;
  /** From 0. */
  line: number;
  period: Period;
  label: string;
  year: number;
  /** Retros without it since the time before; null for its very first time. More than none: a relapse. */
  heldBefore: number | null;
}

/** A stretch of time in which a lesson held. */
export interface HeldSpan {
  from: number;
  to: number;
  retros: number;
}

/** Lessons by what they cost: those that came back, those that did not, and those that are learned. */
export interface LessonLines {
  recurring: LessonLine[];
  once: LessonLine[];
  learned: LessonLine[];
}

/**
 * The lessons that happened in a range, those first that happened most often, then those with the most relapses, then
 * the latest. `chain` holds all retros in order; which of them hold a lesson off is for
 * `provenRetros` to say.
 */
export function lessonLines(
  groups: readonly LessonGroup[],
  chain: readonly DatedNote[],
  range: Range,
  today: Day,
  rule: WeekRule,
  isLearned: (group: LessonGroup) => boolean = () => false,
): LessonLines {
  const until = range.end < today ? range.end : today;
  const proven = provenRetros(chain, today).filter((start) => start <= range.end);
  const share = sharesOf(range);
  // Thousands of marks share the periods of some hundred notes.
  const placeOf = memoize((period: Period): PeriodPlace => ({
    isWithin: liesIn(period, range),
    at: share(middleOf(period)),
    label: weekLabel(period, rule),
    year: weekYear(period, rule),
  }));
  const lines = groups.flatMap((group): LessonLine[] => {
    const line = lessonLine(group, proven, range, share(until), placeOf);
    return line ? [{ ...line, isLearned: isLearned(group) }] : [];
  });
  lines.sort(byCost);
  const active = lines.filter((line) => !line.isLearned);
  return {
    recurring: active.filter(({ count, relapses }) => count > 1 || relapses > 0),
    once: active.filter(({ count, relapses }) => count <= 1 && relapses === 0),
    learned: lines.filter((line) => line.isLearned),
  };
}

/** Where a period stands in the range, and what its week is called. */
interface PeriodPlace {
  isWithin: boolean;
  at: number;
  label: string;
  year: number;
}

function byCost(one: LessonLine, other: LessonLine): number {
  const last = (line: LessonLine) => line.marks[line.marks.length - 1]?.period.start ?? "";
  const byLast = last(one) < last(other) ? 1 : last(one) > last(other) ? -1 : 0;
  return other.count - one.count || other.relapses - one.relapses || byLast;
}

function lessonLine(
  { key, text, occurrences }: LessonGroup,
  proven: readonly Day[],
  range: Range,
  until: number,
  placeOf: (period: Period) => PeriodPlace,
): Omit<LessonLine, "isLearned"> | null {
  const marks: LessonMark[] = [];
  const spans: HeldSpan[] = [];
  let before: { start: Day; at: number } | null = null;
  for (const { path, line, period } of onePerPeriod(occurrences)) {
    if (period.start > range.end) break;
    const { isWithin, at, label, year } = placeOf(period);
    const heldBefore: number | null = before ? heldBetween(before.start, period.start, proven) : null;
    if (isWithin) {
      if (before && heldBefore) spans.push({ from: before.at, to: at, retros: heldBefore });
      marks.push({ at, path, line, period, label, year, heldBefore });
    }
    before = { start: period.start, at };
  }
  const last = marks[marks.length - 1];
  if (!before || !last) return null;
  const held = heldFor(before.start, proven);
  if (held > 0) spans.push({ from: before.at, to: until, retros: held });
  return {
    key,
    text,
    path: last.path,
    count: marks.length,
    relapses: marks.filter(({ heldBefore }) => heldBefore !== null && heldBefore > 0).length,
    held,
    backAfter: held === 0 ? (last.heldBefore ?? 0) : 0,
    marks,
    spans,
  };
}

/** The first occurrence in each period: twice in one note, or in two notes of one week, is once. */
function onePerPeriod(occurrences: readonly Occurrence[]): (Occurrence & { period: Period })[] {
  const seen = new Set<string>();
  return occurrences.flatMap((occurrence) => {
    const { period } = occurrence;
    const key = period ? `${period.start}/${period.end}` : "";
    // What nothing dates lies nowhere on a line through the year.
    if (!period || seen.has(key)) return [];
    seen.add(key);
    return [{ ...occurrence, period }];
  });
}

/** Where the middle of a day lies in a range, 0 to 1; what lies outside is at its edge. */
function sharesOf({ start, end }: Range): (day: Day) => number {
  const days = daysBetween(start, end) + 1;
  return (day) => Math.min(1, Math.max(0, (daysBetween(start, day) + 0.5) / days));
}
