import type { Period } from "../calendar/period.ts";
import { exactPeriod, numberedWeek } from "./evidence-period.ts";
import { nearWeek, weekOfDay } from "../notes/retro-evidence.ts";
import type { NoteEvidence } from "./note-evidence.ts";
import type { WeekHabit } from "./week-habit.ts";

/** A note's days as somebody with such a habit means them, and by what. */
export interface HabitualPeriod {
  period: Period;
  by: "stated" | "week" | "day";
}

/** The days that a note is about if its owner counts weeks by a habit; null where nothing says them. */
export function habitualPeriod(note: NoteEvidence, habit: WeekHabit): HabitualPeriod | null {
  const exact = exactPeriod(note);
  if (exact) return { period: exact, by: "stated" };
  const { week, day } = note;
  const numbered = !habit.countsWeeks
    ? null
    : week !== null && week.month !== null
      ? nearWeek(week, habit.rule, habit.monthWeek, day)
      : numberedWeek(note, habit.rule, habit.monthWeek);
  if (numbered) return { period: numbered, by: "week" };
  if (note.day === null) return null;
  return { period: weekOfDay(note.day, habit.rule, habit.graceDays), by: "day" };
}
