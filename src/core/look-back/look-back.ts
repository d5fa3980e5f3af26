import { lazy } from "../base/memoize.ts";
import type { Day } from "../calendar/day.ts";
import { weekLabel, weekYear } from "../calendar/period.ts";
import type { WeekRule } from "../calendar/week.ts";
import type { LessonGroup } from "../lessons/lesson-groups.ts";
import type { Retro } from "../notes/retro.ts";
import type { DatedNote } from "../notes/vault-index.ts";
import { type Calendar, calendar } from "./calendar.ts";
import { type LessonLines, lessonLines } from "./lesson-lines.ts";
import { type MissionHistories, missionHistories } from "./mission-history.ts";
import { liesIn, neighbour, type Range, rangeOf, type Scope, yearsOf } from "./range.ts";

/** A retro with the name of its week: the number, or the numbers, and the week year. */
export interface NamedRetro extends Retro {
  label: string;
  year: number;
}

/** What the view shows besides the words of the notes, which are read when they are asked for. */
export interface LookBack {
  scope: Scope;
  range: Range;
  calendar: Calendar;
  /** Lessons and missions are worked out when they are first asked for: the calendar is drawn before them. */
  readonly lessons: LessonLines;
  readonly missions: MissionHistories;
  /** The retros of the range, in order. */
  retros: readonly NamedRetro[];
  /** The years that can be chosen, the latest first. */
  years: number[];
  /** The scopes before and after; null where no retro is to be found in that direction. */
  earlier: Scope | null;
  later: Scope | null;
}

/** What a look back is drawn from. */
export interface LookBackSource {
  /** All notes that count, dated and in order. */
  notes: readonly DatedNote[];
  /** All retros, in order. */
  chain: readonly DatedNote[];
  lessons: readonly LessonGroup[];
  isLearned: (group: LessonGroup) => boolean;
  today: Day;
  rule: WeekRule;
}

/** Looks back on a scope; null if the calendar has no such days. */
export function lookBack(scope: Scope, source: LookBackSource): LookBack | null {
  const { notes, chain, lessons, isLearned, today, rule } = source;
  const range = rangeOf(scope, rule);
  if (!range) return null;
  const first = chain[0]?.period.start ?? today;
  const last = chain[chain.length - 1]?.period.end ?? today;
  const lines = lazy(() => lessonLines(lessons, chain, range, today, rule, isLearned));
  const histories = lazy(() => missionHistories(notes, range, today, rule));
  return {
    scope,
    range,
    calendar: calendar(notes, range, today, rule),
    get lessons() {
      return lines();
    },
    get missions() {
      return histories();
    },
    retros: named(
      chain.filter(({ period }) => liesIn(period, range)),
      rule,
    ),
    years: yearsOf(chain, today, rule),
    earlier: first < range.start ? neighbour(scope, -1) : null,
    later: range.end < today || range.end < last ? neighbour(scope, 1) : null,
  };
}

/** Retros with the names of their weeks. */
const named = (retros: readonly Retro[], rule: WeekRule): NamedRetro[] =>
  retros.map(({ path, period }) => ({ path, period, label: weekLabel(period, rule), year: weekYear(period, rule) }));
