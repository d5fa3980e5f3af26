import { type Day, daysBetween } from "../calendar/day.ts";
import type { MonthWeekRule } from "../calendar/month-week.ts";
import type { WeekRule } from "../calendar/week.ts";
import { weekOfDay } from "../notes/retro-evidence.ts";
import type { NoteEvidence } from "./note-evidence.ts";
import { exactPeriod, numberedWeek } from "./evidence-period.ts";

/** The most days that the setting allows. */
const MOST = 6;
/** What the setting is until somebody changes it. */
const USUAL = 2;

/**
 * For how long after a week's end its notes are written: by the notes that say both their week and their day. Without
 * such notes the smallest number of days under which the fewest weeks have two notes. `notes` is how many spoke for it.
 */
export function graceFrom(
  series: readonly NoteEvidence[],
  rule: WeekRule,
  monthWeek: MonthWeekRule,
  countsWeeks: boolean,
): { days: number; notes: number } {
  const lags: number[] = [];
  const daysAlone: Day[] = [];
  for (const note of series) {
    if (note.day === null) continue;
    const period = exactPeriod(note) ?? (countsWeeks ? numberedWeek(note, rule, monthWeek) : null);
    const lag = period && daysBetween(period.end, note.day);
    if (lag === null) daysAlone.push(note.day);
    else if (lag >= -6 && lag <= MOST) lags.push(lag);
  }
  if (lags.length >= 3) return { days: fromLags(lags), notes: lags.length };
  return daysAlone.length > 0
    ? { days: fewestTwins(daysAlone, rule), notes: daysAlone.length }
    : { days: USUAL, notes: 0 };
}

/** As late as nineteen of twenty were; not less than usual, unless some are written on a week's first days. */
function fromLags(lags: readonly number[]): number {
  const sorted = [...lags].sort((one, other) => one - other);
  const late = Math.max(0, sorted[Math.floor((sorted.length - 1) * 0.95)] ?? 0);
  const earliest = (sorted[0] ?? 0) + 6;
  return earliest >= USUAL ? Math.max(late, USUAL) : late;
}

function fewestTwins(days: readonly Day[], rule: WeekRule): number {
  let best = { grace: 0, twins: Infinity };
  for (let grace = 0; grace <= MOST; grace++) {
    const weeks = new Set(days.map((day) => weekOfDay(day, rule, grace).start));
    const twins = days.length - weeks.size;
    if (twins < best.twins) best = { grace, twins };
  }
  return best.grace;
}
