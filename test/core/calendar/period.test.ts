import { describe, expect, it } from "vitest";
import { covers, holds, period, sharedDays, weekLabel, weeksOf, weekYear } from "../../../src/core/calendar/period.ts";
import { Week } from "../../../src/core/calendar/week.ts";
import { ISO, SATURDAY } from "../../support/notes.ts";

describe("A period", () => {
  it.each([
    ["2026-01-05", "2026-01-11"],
    ["2026-01-05", "2026-01-05"],
    ["2026-01-05", "2026-07-05"],
  ])("goes from %s to %s", (start, end) => {
    expect(period(start, end)).toEqual({ start, end });
  });

  it.each([
    ["reversed days", "2026-01-11", "2026-01-05"],
    ["more than 26 weeks", "2026-01-05", "2026-07-06"],
    ["a day that the calendar lacks", "2026-02-30", "2026-03-05"],
    ["a number", 20260105, "2026-01-11"],
    ["nothing", undefined, null],
    ["a list", ["2026-01-05"], "2026-01-11"],
    ["a day with a time", "2026-01-05T00:00", "2026-01-11"],
  ])("is not made of %s", (_what, start, end) => {
    expect(period(start, end)).toBeNull();
  });

  it("holds both its days and none around them", () => {
    const week = { start: "2026-01-05", end: "2026-01-11" };
    expect(["2026-01-04", "2026-01-05", "2026-01-11", "2026-01-12"].map((day) => holds(week, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it.each([
    ["2026-01-08", "2026-01-11", true],
    ["2026-01-09", "2026-01-18", false],
    ["2025-12-29", "2026-01-08", true],
    ["2025-12-29", "2026-01-07", false],
    ["2026-01-06", "2026-01-08", false],
    ["2025-12-01", "2026-02-01", true],
  ])("from %s to %s covers the week of January 5th: %s", (start, end, is) => {
    expect(covers({ start, end }, Week.containing("2026-01-05", ISO))).toBe(is);
  });

  it("shares no days with one that only touches it", () => {
    expect(sharedDays({ start: "2026-01-05", end: "2026-01-11" }, { start: "2026-01-12", end: "2026-01-18" })).toBe(0);
  });

  it.each([
    ["2019-01-12", "2019-01-18", SATURDAY, "3", "03", 2019],
    ["2019-03-02", "2019-03-15", SATURDAY, "10-11", "10-11", 2019],
    ["2026-01-12", "2026-01-25", ISO, "3-4", "03-04", 2026],
    ["2018-12-22", "2019-01-04", SATURDAY, "52-1", "52-01", 2018],
    ["2025-12-22", "2026-01-04", ISO, "52-1", "52-01", 2025],
    ["2026-01-05", "2026-01-25", ISO, "2-4", "02-04", 2026],
    // Saturday to Friday, once the owner has gone over to ISO weeks: the week that it covers.
    ["2019-01-12", "2019-01-18", ISO, "3", "03", 2019],
    ["2019-03-02", "2019-03-15", ISO, "10-11", "10-11", 2019],
    // Monday to Friday; three days; one day.
    ["2026-01-05", "2026-01-09", ISO, "2", "02", 2026],
    ["2026-01-09", "2026-01-11", ISO, "2", "02", 2026],
    ["2026-01-11", "2026-01-13", ISO, "3", "03", 2026],
    ["2026-01-11", "2026-01-11", ISO, "2", "02", 2026],
  ])("from %s to %s (%o) is week %s, padded %s, of %d", (start, end, rule, label, padded, year) => {
    expect(weekLabel({ start, end }, rule)).toBe(label);
    expect(weekLabel({ start, end }, rule, 2)).toBe(padded);
    expect(weekYear({ start, end }, rule)).toBe(year);
  });

  it("lists the weeks it covers in order", () => {
    expect(weeksOf({ start: "2026-01-08", end: "2026-01-22" }, ISO).map(({ number }) => number)).toEqual([2, 3, 4]);
  });
});
