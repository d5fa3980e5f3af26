import { type Day, daysBetween } from "../calendar/day.ts";
import { lazy } from "../base/memoize.ts";
import { type Period, weekLabel, weekYear } from "../calendar/period.ts";
import type { Retro } from "../notes/retro.ts";
import type { DatedNote } from "../notes/vault-index.ts";
import type { WeekRule } from "../calendar/week.ts";
import { heldBetween, heldFor, provenRetros } from "./held.ts";
import { weeksApart } from "./lesson-page.ts";
import { isRecurring, type LessonGroup, type Occurrence } from "./lesson-groups.ts";

/** A lesson as the panel shows it. */
export interface LessonRow {
  key: string;
  text: string;
  count: number;
  isRecurring: boolean;
  /** `learned`: its owner has retired it, and it has not come back. */
  state: "active" | "learned";
  /** Retros since it last occurred whose week has ended. */
  held: number;
  /** Of a lesson that is back and has not held since: how many retros it had held before. 0 otherwise. */
  backAfter: number;
  /** Where it occurred last. */
  readonly latest: WeekOfOccurrence & { path: string };
  /** The latest first; a note in which it stands twice has one. */
  readonly occurrences: readonly OccurrenceRow[];
  /** The last ten retros, earlier first, from its first occurrence on. */
  readonly dots: readonly Dot[];
}

/** The week of an occurrence: its number, or numbers, and its week year; "" and 0 where nothing dates its note. */
export interface WeekOfOccurrence {
  label: string;
  year: number;
}

export interface OccurrenceRow extends Occurrence, WeekOfOccurrence {
  /** Weeks since the occurrence before; null for the first. */
  weeksLater: number | null;
}

/** `gap`: at least one week without a retro. */
export type Dot = "occurred" | "held" | "gap";

const DOTS = 10;

/** Rows for groups in their order. `chain` holds all retros, earlier first; those that go on after `today` prove nothing. */
export function lessonRows(
  groups: readonly LessonGroup[],
  chain: readonly DatedNote[],
  today: Day,
  rule: WeekRule,
  isLearned: (group: LessonGroup) => boolean = () => false,
): LessonRow[] {
  const recent = chain.slice(-DOTS);
  const afterGap = new Set(recent.filter(({ period }, at) => isAfterGap(period, recent[at - 1]?.period)));
  const weekOf = weekLabels(rule);
  const proven = provenRetros(chain, today);
  const provenDays = lazy(() => new Set(proven));
  return groups.map((group): LessonRow => {
    // Most rows lie folded away or far below: what only a drawn one shows is worked out when it is.
    const occurrences = lazy(() => occurrenceRows(onePerNote(group.occurrences), weekOf));
    // What nothing dates holds nothing off.
    const held = group.last === "" ? 0 : heldFor(group.last, proven);
    return {
      key: group.key,
      text: group.text,
      count: group.count,
      isRecurring: isRecurring(group),
      state: isLearned(group) ? "learned" : "active",
      held,
      backAfter: held === 0 ? heldBetween(group.lastBefore, group.last, proven) : 0,
      get latest() {
        const { path = "", period = null } = group.occurrences.slice(-1)[0] ?? {};
        return { path, ...weekOf(period) };
      },
      get occurrences() {
        return occurrences();
      },
      get dots() {
        return dots(group, recent, afterGap, provenDays());
      },
    };
  });
}

const isAfterGap = (period: Period, before: Period | undefined): boolean =>
  before !== undefined && daysBetween(before.end, period.start) > 7;

function occurrenceRows(
  occurrences: readonly Occurrence[],
  weekOf: (period: Period | null) => WeekOfOccurrence,
): OccurrenceRow[] {
  const weeks = weeksApart(occurrences);
  return occurrences
    .map((each, at): OccurrenceRow => ({ ...each, ...weekOf(each.period), weeksLater: weeks[at] ?? null }))
    .reverse();
}

const NO_WEEK: WeekOfOccurrence = { label: "", year: 0 };

/** Thousands of lessons share some hundred periods: each is written out once. */
function weekLabels(rule: WeekRule): (period: Period | null) => WeekOfOccurrence {
  const labels = new Map<string, WeekOfOccurrence>();
  return (period) => {
    if (!period) return NO_WEEK;
    const key = `${period.start}/${period.end}`;
    const known = labels.get(key) ?? { label: weekLabel(period, rule), year: weekYear(period, rule) };
    labels.set(key, known);
    return known;
  };
}

/** A lesson sworn and ticked in the same note occurs there once; what is said of it is gathered. */
function onePerNote(occurrences: readonly Occurrence[]): Occurrence[] {
  const byPath = new Map<string, Occurrence>();
  for (const occurrence of occurrences) {
    const first = byPath.get(occurrence.path);
    const explanation = [...(first?.explanation ?? []), ...occurrence.explanation];
    byPath.set(occurrence.path, { ...(first ?? occurrence), explanation });
  }
  return [...byPath.values()];
}

function dots(
  group: LessonGroup,
  recent: readonly Retro[],
  afterGap: ReadonlySet<Retro>,
  proven: ReadonlySet<Day>,
): Dot[] {
  const starts = new Set(group.occurrences.flatMap(({ period }) => period?.start ?? []));
  const [first] = [...starts].sort();
  if (first === undefined) return [];
  let isFirst = true;
  return recent.flatMap((retro): Dot[] => {
    const { start } = retro.period;
    if (start < first || !(starts.has(start) || proven.has(start))) return [];
    const dot: Dot = starts.has(start) ? "occurred" : "held";
    const hasGap = afterGap.has(retro) && !isFirst;
    isFirst = false;
    return hasGap ? ["gap", dot] : [dot];
  });
}
