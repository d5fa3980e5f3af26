import { addDays, type Day } from "../calendar/day.ts";
import { type Progress, progress } from "../missions/mission-state.ts";
import { belongsTo, type Period, weekLabel } from "../calendar/period.ts";
import { type Retro, retroOf } from "../notes/retro.ts";
import type { DatedNote } from "../notes/vault-index.ts";
import { Week, type WeekRule } from "../calendar/week.ts";

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

export const BAR_WEEKS = 26;

/** The last 26 weeks up to the current one, earlier first. A span that begins before them is as wide as what is left. */
export function weekBars(
  notes: readonly DatedNote[],
  chain: readonly Retro[],
  shown: Period,
  today: Day,
  rule: WeekRule,
): WeekBar[] {
  const current = Week.containing(today, rule);
  const start = addDays(current.start, -7 * (BAR_WEEKS - 1));
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
    const period = retro?.period ?? { start: week.start, end: week.end };
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

const missionsOf = (notes: readonly DatedNote[], period: Period) =>
  notes.filter((note) => belongsTo(note.period, period)).flatMap(({ facts }) => facts.missions);
