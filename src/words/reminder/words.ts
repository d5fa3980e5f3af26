import type { SettingWords } from "../setting-words.ts";

/** What is said about the reminder. */
export interface ReminderWords {
  heading: string;
  day: SettingWords;
  hour: SettingWords;
  off: string;
  oClock: (hour: number) => string;
  /** `label`: the number of the week. */
  due: (label: string) => string;
  make: string;
}
