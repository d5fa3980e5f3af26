import moment from "moment";
import { describe, expect, it } from "vitest";
import { addDays, dayOf, daysBetween, formatDay, isDay, parseDay, weekday } from "../../../src/core/calendar/day.ts";

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

  it("is written in the format and the language asked for, without a format as ISO date", () => {
    expect(formatDay("2019-01-12", "YYYY-MM-DD(dd)", "ko")).toBe("2019-01-12(토)");
    expect(formatDay("2019-01-12", "D MMMM YYYY", "en")).toBe("12 January 2019");
    expect(formatDay("2019-01-12", "", "ar")).toBe("2019-01-12");
  });

  it.each([
    ["2019-01-12", "YYYY-MM-DD", "en", "2019-01-12"],
    ["2019/01/12", "YYYY/MM/DD", "ko", "2019-01-12"],
    ["2019-01-12(토)", "YYYY-MM-DD(dd)", "ko", "2019-01-12"],
    ["12 January 2019", "D MMMM YYYY", "en", "2019-01-12"],
    ["٢٠١٩-٠١-١٢", "YYYY-MM-DD", "ar", "2019-01-12"],
    ["2019-W03", "GGGG-[W]WW", "en", "2019-01-14"],
    ["2019-1-12", "YYYY-MM-DD", "en", null],
    ["2019-02-30", "YYYY-MM-DD", "en", null],
    ["01-12", "MM-DD", "en", null],
    ["2019", "YYYY", "en", null],
    ["2019-01", "YYYY-MM", "en", null],
    ["W03", "[W]WW", "en", null],
    ["", "YYYY-MM-DD", "en", null],
  ])("%j, read as %j in %s, is %s", (text, format, locale, day) => {
    expect(parseDay(text, format, locale)).toBe(day);
  });
});
