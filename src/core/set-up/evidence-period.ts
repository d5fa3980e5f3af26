import type { Day } from "../calendar/day.ts";
import type { MonthWeekRule } from "../calendar/month-week.ts";
import { numberedPeriod, type Period } from "../calendar/period.ts";
import type { WeekRule } from "../calendar/week.ts";
import { periodOfWeek } from "../calendar/written/written-week.ts";
import type { NoteEvidence } from "./note-evidence.ts";

/** The days that a note says outright: by properties, a line, or two dates in its name. */
export const exactPeriod = ({ stated, lined, named }: NoteEvidence): Period | null => stated ?? lined ?? named;

/** The week that a note's number means under a rule; `near` is the day it is dated. */
export function numberedWeek(
  { week, day }: NoteEvidence,
  rule: WeekRule,
  monthWeek: MonthWeekRule,
  near: Day | null = day,
): Period | null {
  if (!week) return null;
  if (week.year !== null && week.month === null) return numberedPeriod(week.year, week.first, week.last, rule);
  return periodOfWeek(week, rule, monthWeek, near);
}
