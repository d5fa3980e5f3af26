import { describe, expect, it } from "vitest";
import { lastReminder } from "../../../src/core/reminder/last-reminder.ts";

const FRIDAY = { weekday: 5, hour: 18 };

describe("The last reminder", () => {
  it.each([
    ["2026-03-06", 17, "2026-02-27"],
    ["2026-03-06", 18, "2026-03-06"],
    ["2026-03-07", 0, "2026-03-06"],
    ["2026-03-12", 23, "2026-03-06"],
  ])("on %s at %d was due on %s", (today, hour, day) => {
    expect(lastReminder(today, hour, FRIDAY)).toBe(day);
  });
});
