import { addDays, type Day, daysBetween, isDay } from "../calendar/day.ts";
import type { Period } from "../calendar/period.ts";
import type { Retro } from "../notes/retro.ts";
import { Week, type WeekRule } from "../calendar/week.ts";

/** The days that are looked back on, both included. Unlike a retro's period they may be any number. */
export interface Range {
  start: Day;
  end: Day;
}

/** What one asks to look back on: a week year, a quarter of one, or the weeks from one day to another. */
export type Scope =
  | { kind: "year"; year: number }
  | { kind: "quarter"; year: number; quarter: number }
  | { kind: "days"; start: Day; end: Day };

/** A quarter is thirteen weeks, the last one of a long year fourteen, as in calendars of ISO 8601 weeks. */
const QUARTER_WEEKS = 13;
export const QUARTERS = [1, 2, 3, 4] as const;

/** The quarter, 1 to 4, of a week with this number. */
export const quarterOf = (week: number): number => Math.min(QUARTERS.length, Math.ceil(week / QUARTER_WEEKS));

/** The days of a scope, in whole weeks; null for a year or a day that the calendar lacks, or days in reverse. */
export function rangeOf(scope: Scope, rule: WeekRule): Range | null {
  if (scope.kind === "days") {
    const { start, end } = scope;
    if (!isDay(start) || !isDay(end) || start > end) return null;
    return { start: Week.containing(start, rule).start, end: Week.containing(end, rule).end };
  }
  const first = Week.numbered(scope.year, 1, rule);
  const next = Week.numbered(scope.year + 1, 1, rule);
  if (!first || !next) return null;
  const year = { start: first.start, end: addDays(next.start, -1) };
  if (scope.kind === "year") return year;
  const { quarter } = scope;
  if (!QUARTERS.some((each) => each === quarter)) return null;
  const start = addDays(year.start, (quarter - 1) * QUARTER_WEEKS * 7);
  return { start, end: quarter === QUARTERS.length ? year.end : addDays(start, QUARTER_WEEKS * 7 - 1) };
}

/** A scope as it was saved; null for anything else. */
export function readScope(saved: unknown): Scope | null {
  if (typeof saved !== "object" || saved === null) return null;
  const field = (name: keyof Extract<Scope, { kind: "quarter" }> | "start" | "end"): unknown =>
    Reflect.get(saved, name);
  const [year, quarter, start, end] = [field("year"), field("quarter"), field("start"), field("end")];
  if (field("kind") === "year" && typeof year === "number") return { kind: "year", year };
  if (field("kind") === "quarter" && typeof year === "number" && typeof quarter === "number")
    return { kind: "quarter", year, quarter };
  if (field("kind") === "days" && typeof start === "string" && typeof end === "string")
    return { kind: "days", start, end };
  return null;
}

/** The scope of the same kind just before (`step` -1) or after (1): a year, a quarter, or as many days. */
export function neighbour(scope: Scope, step: -1 | 1): Scope {
  if (scope.kind === "year") return { ...scope, year: scope.year + step };
  if (scope.kind === "quarter") {
    const index = scope.year * QUARTERS.length + (scope.quarter - 1) + step;
    return {
      kind: "quarter",
      year: Math.floor(index / QUARTERS.length),
      quarter: (index % QUARTERS.length) + 1,
    };
  }
  const days = (daysBetween(scope.start, scope.end) + 1) * step;
  return { kind: "days", start: addDays(scope.start, days), end: addDays(scope.end, days) };
}

/** The week years from the first retro's to the current one, the latest first. `chain` is in order. */
export function yearsOf(chain: readonly Retro[], today: Day, rule: WeekRule): number[] {
  const starts = [chain[0]?.period.start ?? today, chain[chain.length - 1]?.period.start ?? today, today].sort();
  const first = Week.containing(starts[0] ?? today, rule).year;
  const last = Week.containing(starts[starts.length - 1] ?? today, rule).year;
  return Array.from({ length: last - first + 1 }, (_, at) => last - at);
}

/** Whether two scopes ask for the same. */
export function isSameScope(one: Scope, other: Scope): boolean {
  const textOf = (scope: Scope) =>
    scope.kind === "days"
      ? `${scope.start}/${scope.end}`
      : `${scope.year}${scope.kind === "quarter" ? `-Q${scope.quarter}` : ""}`;
  return textOf(one) === textOf(other);
}

/** Whole weeks in a range that is made of weeks. */
export const weeksIn = ({ start, end }: Range): number => (daysBetween(start, end) + 1) / 7;

/** The day in the middle of a period, the earlier of two. */
export const middleOf = ({ start, end }: Period): Day => addDays(start, Math.floor(daysBetween(start, end) / 2));

/** Whether a period counts for a range: its middle lies in it, so that no retro counts for two years. */
export function liesIn(period: Period, range: Range): boolean {
  const middle = middleOf(period);
  return range.start <= middle && middle <= range.end;
}
