import type { SettingWords } from "../setting-words.ts";

/** What is said about the reminder. */
export interface ReminderWords {
  heading: string;
  day: SettingWords;
  hour: SettingWords;
  off: string;
  oClock: (hour: number) => string;
  due: (week: string) => string;
  make: string;
}
