import { addDays, type Day } from "../calendar/day.ts";
import { type Progress, progress } from "../missions/mission-state.ts";
import { belongsTo, type Period, weekLabel, weeksOf } from "../calendar/period.ts";
import { type Retro, retroOf } from "../notes/retro.ts";
import type { DatedNote } from "../notes/vault-index.ts";
import { Week, type WeekRule } from "../calendar/week.ts";
import { monthOf } from "./month-list.ts";

/** One retro, or one week without, in the picture of the last weeks. */
export interface WeekBar {
  period: Period;
  label: string;
  /** How many weeks wide it is; more than one for a span. */
  weeks: number;
  /** Null where there is no retro. */
  retro: string | null;
  progress: Progress;
  isShown: boolean;
}

/** Where a month begins among the bars. */
export interface BarMonth {
  /** The month's first day. */
  month: Day;
  /** The week with which it begins, and how many weeks it has, counted from the first bar's. */
  at: number;
  weeks: number;
}

export const BAR_WEEKS = 26;

/**
 * The last 26 weeks up to the current one, earlier first, or as many as there have been since the first retro: none
 * without one. A span that begins before them is as wide as what is left.
 */
export function weekBars(
  notes: readonly DatedNote[],
  chain: readonly Retro[],
  shown: Period,
  today: Day,
  rule: WeekRule,
): WeekBar[] {
  const current = Week.containing(today, rule);
  const [first] = chain;
  if (!first) return [];
  const start = latest(addDays(current.start, -7 * (BAR_WEEKS - 1)), firstWeek(first.period, rule));
  const recent = chain.filter(({ period }) => period.end >= start);
  const recentNotes = notes.filter(({ period }) => period.end >= start);
  const bars: WeekBar[] = [];
  for (let week = Week.containing(start, rule); week.start <= current.start; week = week.next) {
    const retro = retroOf(week, recent);
    const before = bars[bars.length - 1];
    if (retro && before?.retro === retro.path) {
      before.weeks++;
      continue;
    }
    const period = retro?.period ?? week.period;
    bars.push({
      period,
      label: weekLabel(period, rule),
      weeks: 1,
      retro: retro?.path ?? null,
      progress: progress(retro ? missionsOf(recentNotes, period) : []),
      isShown: period.start === shown.start,
    });
  }
  return bars;
}

/** The months of the bars, in order. */
export function barMonths(bars: readonly WeekBar[], today: Day, rule: WeekRule): BarMonth[] {
  const weeks = bars.reduce((sum, bar) => sum + bar.weeks, 0);
  const months: BarMonth[] = [];
  const current = Week.containing(today, rule);
  for (let at = 0; at < weeks; at++) {
    const month = monthOf(Week.containing(addDays(current.start, -7 * (weeks - 1 - at)), rule));
    const before = months[months.length - 1];
    if (before?.month === month) before.weeks++;
    else months.push({ month, at, weeks: 1 });
  }
  return months;
}

const latest = (one: Day, other: Day): Day => (one > other ? one : other);

/** The first day of the first week that a retro covers. */
const firstWeek = (period: Period, rule: WeekRule): Day => weeksOf(period, rule)[0]?.start ?? period.start;

const missionsOf = (notes: readonly DatedNote[], period: Period) =>
  notes.filter((note) => belongsTo(note.period, period)).flatMap(({ facts }) => facts.missions);
