import { describe, expect, it } from "vitest";
import { weekOfWrittenDay } from "../../../../src/core/calendar/written/week-of-day.ts";

describe("A day by which a text names its week", () => {
  it.each([
    "Week of October 20, 2025",
    "📅 Week of 2025-10-20",
    "Week-of-2025-10-20",
    "Week of Monday, October 20, 2025",
    "Week of the 20th of October, 2025",
    "Weekly review: week starting 20 Oct 2025",
    "Week commencing 20 October 2025",
    "w/c 20 October 2025",
    "Week ending 2025-10-20",
    "Woche vom 20.10.2025",
    "Woche ab 20. Oktober 2025",
    "Semaine du 20 octobre 2025",
    "Semana del 20 de octubre de 2025",
    "Settimana del 20 ottobre 2025",
    "2025년 10월 20일에 시작하는 주",
    "2025年10月20日の週",
    "Week of October 20",
  ])("is found in %j", (text) => {
    expect(weekOfWrittenDay(text, "2025-10-27")).toBe("2025-10-20");
  });

  it.each([
    "Weekly 2025-10-20",
    "2025-10-20 Weekly",
    "2025-10-20 second week of work",
    "2025-10-20 주간회고",
    "2025년 10월 20일 주간 회고",
    "2025-10-20",
    "A week of rain, told on 2025-10-20",
    "2025年10月20日 週報",
    "Week of October",
  ])("is none in %j", (text) => {
    expect(weekOfWrittenDay(text)).toBeNull();
  });

  it("needs a year of its own, or a date near it", () => {
    expect(weekOfWrittenDay("Week of October 20")).toBeNull();
  });
});
