import { addDays, type Day, weekday } from "../calendar/day.ts";

/** When one wants to be reminded, in local time. */
export interface ReminderTime {
  /** 0 (Sunday) to 6 (Saturday). */
  weekday: number;
  /** 0 to 23. */
  hour: number;
}

/** The day on which the last reminder was due: today from its hour on, else the last such weekday before. */
export function lastReminder(today: Day, hour: number, reminder: ReminderTime): Day {
  const back = (weekday(today) - reminder.weekday + 7) % 7;
  return addDays(today, back === 0 && hour < reminder.hour ? -7 : -back);
}
