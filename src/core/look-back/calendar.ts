import { memoize } from "../base/memoize.ts";
import type { Day } from "../calendar/day.ts";
import { belongsTo, covers, type Period, sharedDays, weekLabel, weeksOf } from "../calendar/period.ts";
import { Week, type WeekRule } from "../calendar/week.ts";
import { type Progress, progress } from "../missions/mission-state.ts";
import type { DatedNote } from "../notes/vault-index.ts";
import { quarterOf, type Range } from "./range.ts";

/**
 * What became of a week: it has a retro; it has none and is over; it is the current one, without a retro as yet; it is
 * still ahead; it lies before the very first retro, when nobody kept any.
 */
export type WeekState = "written" | "missed" | "current" | "ahead" | "before";

/** A retro in the calendar, or a week without one. Of a span that crosses two quarters each has its part. */
export interface CalendarCell {
  /** Of the whole retro; of the week, where there is none. */
  period: Period;
  /** The number of the week, or of the span's first and last (`10-11`). */
  label: string;
  state: WeekState;
  /** Path of the retro. */
  retro: string | null;
  /** How many weeks wide it is in this quarter. */
  weeks: number;
  /** Whether the span began in the quarter before, or goes on in the next one. */
  hasBegun: boolean;
  goesOn: boolean;
  isCurrent: boolean;
  progress: Progress;
}

/** The column in which a month begins: the first week with at least four days in it. */
export interface MonthColumn {
  /** The month's first day. */
  month: Day;
  /** The column, from 0. */
  at: number;
}

export interface CalendarQuarter {
  quarter: number;
  cells: CalendarCell[];
  months: MonthColumn[];
  /** How many weeks it has. */
  weeks: number;
}

export interface CalendarYear {
  year: number;
  quarters: CalendarQuarter[];
}

/** A range as a calendar, year by year, and how many of its weeks that could have a retro have one. */
export interface Calendar {
  years: CalendarYear[];
  written: number;
  missed: number;
}

/** Draws up the calendar of a range. `notes` are all that count, dated and in order. */
export function calendar(notes: readonly DatedNote[], range: Range, today: Day, rule: WeekRule): Calendar {
  const near = notes.filter(({ period }) => sharedDays(period, range) > 0);
  // Finding the weeks of a period takes longer than all else that is done with a note.
  const weeksIn = memoize((period: Period) => weeksOf(period, rule));
  const retroOn = retrosByWeek(near, weeksIn);
  const progressOf = progressByPeriod(near, weeksIn);
  const current = Week.containing(today, rule);
  const first = notes.find(({ isRetro }) => isRetro)?.period.start ?? current.start;
  const years: CalendarYear[] = [];
  let written = 0;
  let missed = 0;
  for (let week = Week.containing(range.start, rule); week.start <= range.end; week = week.next) {
    const quarter = quarterAt(years, week);
    addMonth(quarter, week);
    quarter.weeks++;
    const retro = retroOn.get(week.start) ?? null;
    const state = retro ? "written" : stateOf(week, current, first);
    if (state === "written") written++;
    if (state === "missed") missed++;
    const isCurrent = week.start === current.start;
    const goesOn = retro !== null && retroOn.get(week.next.start) === retro;
    const before = quarter.cells[quarter.cells.length - 1];
    if (retro && before?.retro === retro.path) {
      before.weeks++;
      before.isCurrent ||= isCurrent;
      before.goesOn = goesOn;
      continue;
    }
    const period = retro?.period ?? week.period;
    quarter.cells.push({
      period,
      label: retro ? weekLabel(period, rule) : String(week.number),
      state,
      retro: retro?.path ?? null,
      weeks: 1,
      hasBegun: retro !== null && retroOn.get(week.previous.start) === retro,
      goesOn,
      isCurrent,
      progress: retro ? progressOf(retro.period) : NOTHING,
    });
  }
  return { years, written, missed };
}

const NOTHING: Progress = { done: 0, total: 0 };

function stateOf(week: Week, current: Week, first: Day): WeekState {
  if (week.start > current.start) return "ahead";
  if (week.start === current.start) return "current";
  return week.end < first ? "before" : "missed";
}

/** The quarter that a week goes into: the last one, or a new one behind it. */
function quarterAt(years: CalendarYear[], week: Week): CalendarQuarter {
  let year = years[years.length - 1];
  // What a week's number and year are takes a while to find out.
  const weekYear = week.year;
  if (year?.year !== weekYear) years.push((year = { year: weekYear, quarters: [] }));
  let quarter = year.quarters[year.quarters.length - 1];
  const number = quarterOf(week.number);
  if (quarter?.quarter !== number) year.quarters.push((quarter = { quarter: number, cells: [], months: [], weeks: 0 }));
  return quarter;
}

function addMonth(quarter: CalendarQuarter, week: Week): void {
  const day = week.middle;
  if (Number(day.slice(8)) <= 7) quarter.months.push({ month: `${day.slice(0, 8)}01`, at: quarter.weeks });
}

/** The retro of each week by the week's first day: of several the one that covers most of it, the earlier of equals. */
function retrosByWeek(notes: readonly DatedNote[], weeksIn: (period: Period) => readonly Week[]): Map<Day, DatedNote> {
  const found = new Map<Day, DatedNote>();
  for (const note of notes) {
    if (!note.isRetro) continue;
    for (const week of weeksIn(note.period)) {
      const other = found.get(week.start);
      if (!covers(note.period, week)) continue;
      if (!other || sharedDays(note.period, week) > sharedDays(other.period, week)) found.set(week.start, note);
    }
  }
  return found;
}

/** Makes the function that says how much of a period's missions is done, looking at the notes of its weeks alone. */
function progressByPeriod(
  notes: readonly DatedNote[],
  weeksIn: (period: Period) => readonly Week[],
): (period: Period) => Progress {
  const byWeek = new Map<Day, DatedNote[]>();
  for (const note of notes) {
    if (note.facts.missions.length === 0) continue;
    for (const { start } of weeksIn(note.period)) {
      const others = byWeek.get(start);
      if (others) others.push(note);
      else byWeek.set(start, [note]);
    }
  }
  return (period) => {
    const found = new Set(weeksIn(period).flatMap(({ start }) => byWeek.get(start) ?? []));
    return progress([...found].filter((note) => belongsTo(note.period, period)).flatMap(({ facts }) => facts.missions));
  };
}
