import moment from "moment";
import { describe, expect, it } from "vitest";
import { addDays, dayOf, daysBetween, isDay, weekday } from "../../../src/core/calendar/day.ts";

describe("A day", () => {
  it.each(["2019-01-12", "2020-02-29", "1000-01-01", "9998-12-31"])("is %s", (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    "2019-02-29",
    "2019-13-01",
    "2019-1-2",
    "0999-12-31",
    "9999-01-01",
    "2019-01-12 ",
    "2019-01-12T00:00",
    "",
    "x",
    "２０１９-01-12",
  ])("is not %j", (text) => expect(isDay(text)).toBe(false));

  it.each([
    ["2019-12-31", 1, "2020-01-01"],
    ["2020-02-28", 1, "2020-02-29"],
    ["2019-01-01", -1, "2018-12-31"],
    ["2026-03-28", 2, "2026-03-30"],
    ["2019-01-12", 0, "2019-01-12"],
  ])("%s and %d days more is %s", (day, count, later) => {
    expect(addDays(day, count)).toBe(later);
    expect(daysBetween(day, later)).toBe(count);
  });

  it("knows its weekday", () => {
    expect(["2019-01-12", "2019-01-13", "2026-03-02"].map(weekday)).toEqual([6, 0, 1]);
  });

  it("is the day of the clock's own time zone, in the last and the first minute too", () => {
    expect(dayOf(moment("2026-03-08T23:59:59"))).toBe("2026-03-08");
    expect(dayOf(moment("2026-03-09T00:00:00"))).toBe("2026-03-09");
    expect(dayOf(moment.utc("2026-03-08T15:00:00Z").local())).toBe("2026-03-09");
  });
});
