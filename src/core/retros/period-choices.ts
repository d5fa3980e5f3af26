import { addDays, type Day, daysBetween } from "../calendar/day.ts";
import { dueWeek } from "./new-retro.ts";
import { covers, type Period, period, weeksOf } from "../calendar/period.ts";
import { latestBefore, type Retro, retrosOf } from "../notes/retro.ts";
import { Week, type WeekRule } from "../calendar/week.ts";

/** A period for which a retro may be made, and why it is offered. */
export interface PeriodChoice {
  kind: "this" | "last" | "next" | "since" | "missed" | "typed";
  period: Period;
  /** Paths of the retros that it has. More than one: nobody has said which of them is its retro. */
  retros: readonly string[];
}

/**
 * What "New weekly retro for…" offers: this week, last week, the span since the last retro, next week, and every week
 * without a retro since the first one, the latest first. Each period is there once.
 */
export function periodChoices(today: Day, chain: readonly Retro[], rule: WeekRule, graceDays: number): PeriodChoice[] {
  const current = Week.containing(today, rule);
  const choice = (kind: PeriodChoice["kind"], { start, end }: Period): PeriodChoice => ({
    kind,
    period: { start, end },
    retros: retrosOf({ start, end }, chain, rule).map(({ path }) => path),
  });
  const since = spanSince(today, chain, rule, graceDays);
  return [
    choice("this", current),
    choice("last", current.previous),
    ...(since ? [choice("since", since)] : []),
    choice("next", current.next),
    ...missedWeeks(current.previous, chain, rule).map((week) => choice("missed", week)),
  ];
}

/**
 * From the last retro to the week that is due, as one period; null if there is no retro yet, or less than two weeks lie
 * between. It begins where the last retro ends, so that no day is looked back on twice.
 */
export function spanSince(today: Day, chain: readonly Retro[], rule: WeekRule, graceDays: number): Period | null {
  const due = dueWeek(today, chain, rule, graceDays);
  const last = latestBefore(addDays(today, 1), chain);
  if (!last || due.start <= last.period.end) return null;
  const week = Week.containing(last.period.end, rule);
  const first = covers(last.period, week) ? week.next : week;
  const start = first.start > last.period.end ? first.start : addDays(last.period.end, 1);
  return first.start < due.start ? period(start, due.end) : null;
}

/** The weeks before `last` that have no retro, as far back as the first retro, the latest first. */
function missedWeeks(last: Week, chain: readonly Retro[], rule: WeekRule): Week[] {
  const [first] = chain;
  if (!first) return [];
  const covered = new Set(chain.flatMap((retro) => weeksOf(retro.period, rule).map(({ start }) => start)));
  const missed: Week[] = [];
  for (let week = last.previous; week.start > first.period.start; week = week.previous) {
    if (!covered.has(week.start)) missed.push(week);
  }
  return missed;
}

/**
 * The readings of what somebody typed, the likeliest first: those that have a retro or are offered, then the nearer to
 * today. Without this, a number without a year would mean the week that is still to come.
 */
export function likeliestFirst(
  readings: readonly Period[],
  today: Day,
  isKnown: (reading: Period) => boolean,
): Period[] {
  const distance = ({ start, end }: Period) => Math.max(daysBetween(today, start), daysBetween(end, today), 0);
  return [...readings].sort(
    (one, other) => Number(isKnown(other)) - Number(isKnown(one)) || distance(one) - distance(other),
  );
}
