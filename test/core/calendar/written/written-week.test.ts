import { describe, expect, it } from "vitest";
import { periodOfWeek, writtenWeeks } from "../../../../src/core/calendar/written/written-week.ts";
import { monthWeekOf, weekOfMonth } from "../../../../src/core/calendar/month-week.ts";
import { Week } from "../../../../src/core/calendar/week.ts";
import { addDays } from "../../../../src/core/calendar/day.ts";
import { ISO } from "../../../support/notes.ts";
import { fc, RULES } from "../../../support/arbitraries.ts";

const week = (text: string) => {
  const [found] = writtenWeeks(text);
  return found && [found.year, found.month, found.first, found.last];
};

describe("A week in a text", () => {
  it.each([
    ["2023-W19", [2023, null, 19, 19]],
    ["2025 W36", [2025, null, 36, 36]],
    ["2025년 36주차", [2025, null, 36, 36]],
    ["2025年第36周", [2025, null, 36, 36]],
    ["2025年第 36 周周报", [2025, null, 36, 36]],
    ["KW 36", [null, null, 36, 36]],
    ["CW 36", [null, null, 36, 36]],
    ["Semana 36 de 2025", [2025, null, 36, 36]],
    ["kw-44-title", [null, null, 44, 44]],
    ["Week 36", [null, null, 36, 36]],
    ["Week 36, 2025", [2025, null, 36, 36]],
    ["Weeks 10–11", [null, null, 10, 11]],
    ["semaine 36", [null, null, 36, 36]],
    ["semana 36", [null, null, 36, 36]],
    ["第36週", [null, null, 36, 36]],
    ["3주 회고", [null, null, 3, 3]],
    ["10-11주 회고", [null, null, 10, 11]],
    ["5월 2주차", [null, 5, 2, 2]],
    ["2023년 5월 2주차 회고", [2023, 5, 2, 2]],
    ["5월 둘째 주", [null, 5, 2, 2]],
    ["5월 마지막 주", [null, 5, -1, -1]],
    ["2月第3週", [null, 2, 3, 3]],
    ["second week of May", [null, 5, 2, 2]],
    ["2023-05-14-second-week-of-may", [null, 5, 2, 2]],
    ["May week 2", [null, 5, 2, 2]],
    ["zweite Woche im Mai 2023", [2023, 5, 2, 2]],
    ["deuxième semaine de mai", [null, 5, 2, 2]],
    ["segunda semana de mayo de 2023", [2023, 5, 2, 2]],
  ])("%s is %j", (text, expected) => {
    expect(week(text)).toEqual(expected);
  });

  it.each([
    "Weekly #12",
    "weekly_12",
    "weekend 3",
    "3주간의 여행",
    "2주년",
    "10 weeks of running",
    "3 weeks later",
    "one week of May",
    "Row 12",
    "W",
    "https://kwai.com/12",
    "semantics 12",
  ])("%s names none", (text) => {
    expect(writtenWeeks(text)).toEqual([]);
  });

  it("takes a missing year from the note's date, and is a running number where no year fits", () => {
    const [kw] = writtenWeeks("KW 1");
    const [may] = writtenWeeks("5월 2주차");
    if (!kw || !may) throw new Error("not read");
    expect(periodOfWeek(kw, ISO, "first-day", "2024-01-08")).toEqual({ start: "2024-01-01", end: "2024-01-07" });
    expect(periodOfWeek(kw, ISO, "first-day", "2025-12-30")).toEqual({ start: "2025-12-29", end: "2026-01-04" });
    expect(periodOfWeek(kw, ISO, "first-day", "2023-05-14")).toBeNull();
    expect(periodOfWeek(kw, ISO, "first-day", null)).toBeNull();
    expect(periodOfWeek(may, ISO, "first-day", "2023-05-14")).toEqual({ start: "2023-05-08", end: "2023-05-14" });
  });
});

describe("The week of a month", () => {
  it.each([
    ["2023-05-08", "first-day", 5, 2],
    ["2023-05-08", "thursday", 5, 2],
    ["2023-05-29", "first-day", 5, 5],
    ["2023-05-29", "thursday", 6, 1],
    ["2023-07-31", "first-day", 7, 5],
    ["2023-07-31", "thursday", 8, 1],
  ] as const)("%s is by %s week %i/%i", (day, by, month, number) => {
    expect(monthWeekOf(Week.containing(day, ISO), by)).toEqual({ year: 2023, month, number });
  });

  it("is found again by its place, under every rule", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.constantFrom(...RULES),
        fc.constantFrom("first-day", "thursday"),
        (days, rule, by) => {
          const found = Week.containing(addDays("1990-01-01", days), rule);
          expect(weekOfMonth(monthWeekOf(found, by), rule, by)?.start).toBe(found.start);
        },
      ),
    );
  });

  it("is null where the month has no such week", () => {
    expect(weekOfMonth({ year: 2023, month: 2, number: 5 }, ISO, "first-day")).toBeNull();
    expect(weekOfMonth({ year: 2023, month: 13, number: 1 }, ISO, "first-day")).toBeNull();
    expect(weekOfMonth({ year: 2023, month: 5, number: -1 }, ISO, "first-day")?.start).toBe("2023-05-29");
  });
});
