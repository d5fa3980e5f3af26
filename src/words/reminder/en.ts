import type { ReminderWords } from "./words.ts";

export const reminderEn: ReminderWords = {
  heading: "Reminder",
  day: { name: "Remind me on", desc: "One notice, if the week has no retro by then." },
  hour: { name: "At", desc: "Or when the app is next opened after it." },
  off: "Never",
  oClock: (hour) => `${String(hour).padStart(2, "0")}:00`,
  due: (label) => `week ${label} has no retro yet.`,
  make: "New retro",
};
