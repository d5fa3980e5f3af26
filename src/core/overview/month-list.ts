import type { Day } from "../calendar/day.ts";
import { isSamePeriod, type Period, sharedDays, weekLabel } from "../calendar/period.ts";
import { Week } from "../calendar/week.ts";
import { retroOf } from "../notes/retro.ts";
import type { Knowledge } from "./knowledge.ts";

/** A week in the list of months. */
export interface ListedWeek {
  /** The first day of the week itself. */
  start: Day;
  /** The week's own number. */
  number: number;
  /** Of its retro, which may be a span; the week's own days where there is none. */
  period: Period;
  /** The period's number or numbers (`10-11`). */
  label: string;
  /** Path of its retro. */
  retro: string | null;
  isShown: boolean;
  isCurrent: boolean;
  /** Whether the week before in the same month has the same retro. */
  goesOn: boolean;
}

export interface ListedMonth {
  /** The month's first day. */
  month: Day;
  weeks: ListedWeek[];
}

/** The weeks of a year by month, and the years that one can go on to; null where there are none. */
export interface MonthList {
  year: number;
  months: ListedMonth[];
  earlier: number | null;
  later: number | null;
}

/**
 * The month that a week belongs to, by its first day: the one that has at least four of the week's days, whatever its
 * number.
 */
export const monthOf = (week: Week): Day => `${week.middle.slice(0, 7)}-01`;

/**
 * All weeks of a calendar year up to next week, month by month, and later ones that have a retro. Years go from the one
 * before the first retro, since that may be missing its predecessor, to the one of the last retro or of next week.
 */
export function monthList(
  { index: { chain }, rule }: Knowledge,
  wantedYear: number,
  shown: Period,
  today: Day,
): MonthList {
  const current = Week.containing(today, rule);
  const last = current.next;
  const yearOf = (day: Day) => Number(monthOf(Week.containing(day, rule)).slice(0, 4));
  const ends = chain.map(({ period }) => period.end).concat(last.start);
  const lastYear = yearOf(ends.reduce((latest, end) => (end > latest ? end : latest)));
  const firstYear = yearOf(chain[0]?.period.start ?? today) - 1;
  const year = Math.min(Math.max(wantedYear, firstYear), lastYear);
  const days = { start: `${year - 1}-12-01`, end: `${year + 1}-01-31` };
  const near = chain.filter(({ period }) => sharedDays(period, days) > 0);
  const months: ListedMonth[] = [];
  for (let week = Week.containing(`${year}-01-01`, rule).previous; ; week = week.next) {
    const month = monthOf(week);
    if (month.slice(0, 4) > String(year)) break;
    if (month.slice(0, 4) < String(year)) continue;
    const retro = retroOf(week, near);
    if (!retro && week.start > last.start) continue;
    const period = retro?.period ?? week.period;
    let listed = months[months.length - 1];
    if (listed?.month !== month) months.push((listed = { month, weeks: [] }));
    const before = listed.weeks[listed.weeks.length - 1];
    listed.weeks.push({
      start: week.start,
      number: week.number,
      period,
      label: weekLabel(period, rule),
      retro: retro?.path ?? null,
      isShown: isSamePeriod(period, shown),
      isCurrent: week.start === current.start,
      goesOn: retro !== null && before?.retro === retro.path,
    });
  }
  return {
    year,
    months,
    earlier: year > firstYear ? year - 1 : null,
    later: year < lastYear ? year + 1 : null,
  };
}
