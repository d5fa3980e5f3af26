import { describe, expect, it } from "vitest";
import { addDays, type Day, daysBetween, weekday } from "../../../src/core/calendar/day.ts";
import { Week } from "../../../src/core/calendar/week.ts";
import { ISO, SATURDAY, US } from "../../support/notes.ts";
import { RULES } from "../../support/arbitraries.ts";

const FIRST = "1990-01-01";
const LAST = "2060-12-31";
const DAYS = Array.from({ length: daysBetween(FIRST, LAST) + 1 }, (_each, at) => addDays(FIRST, at));

// The Monday of week 1 and the number of weeks of each ISO year from 1990 to 2060, as Python's `date.isocalendar` has
// them.
const ISO_YEARS = (
  "1990-01-01 52,1990-12-31 52,1991-12-30 53,1993-01-04 52,1994-01-03 52,1995-01-02 52,1996-01-01 52,1996-12-30 52," +
  "1997-12-29 53,1999-01-04 52,2000-01-03 52,2001-01-01 52,2001-12-31 52,2002-12-30 52,2003-12-29 53,2005-01-03 52," +
  "2006-01-02 52,2007-01-01 52,2007-12-31 52,2008-12-29 53,2010-01-04 52,2011-01-03 52,2012-01-02 52,2012-12-31 52," +
  "2013-12-30 52,2014-12-29 53,2016-01-04 52,2017-01-02 52,2018-01-01 52,2018-12-31 52,2019-12-30 53,2021-01-04 52," +
  "2022-01-03 52,2023-01-02 52,2024-01-01 52,2024-12-30 52,2025-12-29 53,2027-01-04 52,2028-01-03 52,2029-01-01 52," +
  "2029-12-31 52,2030-12-30 52,2031-12-29 53,2033-01-03 52,2034-01-02 52,2035-01-01 52,2035-12-31 52,2036-12-29 53," +
  "2038-01-04 52,2039-01-03 52,2040-01-02 52,2040-12-31 52,2041-12-30 52,2042-12-29 53,2044-01-04 52,2045-01-02 52," +
  "2046-01-01 52,2046-12-31 52,2047-12-30 53,2049-01-04 52,2050-01-03 52,2051-01-02 52,2052-01-01 52,2052-12-30 52," +
  "2053-12-29 53,2055-01-04 52,2056-01-03 52,2057-01-01 52,2057-12-31 52,2058-12-30 52,2059-12-29 53"
)
  .split(",")
  .map((text, at) => ({ year: 1990 + at, monday: text.slice(0, 10), weeks: Number(text.slice(11)) }));

describe("A week", () => {
  it("is counted over the whole range", () => {
    expect(DAYS).toHaveLength(25933);
    expect(RULES).toHaveLength(21);
  });

  it.each(RULES)("holds each of its days from 1990 to 2060 ($firstDay, $minimalDays)", (rule) => {
    let week = Week.containing(FIRST, rule);
    for (const day of DAYS) {
      if (day > week.end) week = week.next;
      const { start } = Week.containing(day, rule);
      if (start !== week.start || !week.contains(day)) expect.fail(`${day} lies in ${start}, not in ${week.start}`);
    }
  });

  it.each(RULES)("has the next number or 1, next and previous undo each other ($firstDay, $minimalDays)", (rule) => {
    let week = Week.containing(FIRST, rule);
    while (week.start < LAST) {
      const { next } = week;
      const isFirst = next.number === 1;
      // The rule itself: so many of its days lie in the new year, and of the week before fewer.
      const newDays = daysBetween(`${next.year}-01-01`, next.end) + 1;
      const isRight =
        next.previous.start === week.start &&
        weekday(next.start) === rule.firstDay &&
        daysBetween(week.end, next.start) === 1 &&
        (isFirst
          ? next.year === week.year + 1 && (week.number === 52 || week.number === 53)
          : next.year === week.year && next.number === week.number + 1) &&
        (!isFirst || (newDays >= rule.minimalDays && newDays - 7 < rule.minimalDays)) &&
        Week.numbered(next.year, next.number, rule)?.start === next.start;
      if (!isRight) expect.fail(`${next.start} is ${next.year}-${next.number} after ${week.year}-${week.number}`);
      week = next;
    }
  });

  it.each(ISO_YEARS)("agrees with the ISO calendar of $year", ({ year, monday, weeks }) => {
    const first = Week.containing(monday, ISO);
    expect([first.start, first.year, first.number]).toEqual([monday, year, 1]);
    const last = Week.containing(addDays(monday, 7 * weeks - 1), ISO);
    expect([last.year, last.number]).toEqual([year, weeks]);
    expect(Week.numbered(year, weeks, ISO)?.start).toBe(last.start);
    expect(Week.numbered(year, weeks + 1, ISO)).toBeNull();
  });

  it("agrees with the ISO 8601 rule that the Thursday decides", () => {
    for (const day of DAYS) {
      const thursday = new Date(`${day}T00:00:00Z`);
      thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
      const year = thursday.getUTCFullYear();
      const number = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / 604_800_000) + 1;
      const week = Week.containing(day, ISO);
      if (week.year !== year || week.number !== number)
        expect.fail(`${day}: ${week.year}-${week.number}, ISO ${year}-${number}`);
    }
  });

  it.each<[Day, typeof ISO, number, number]>([
    ["2018-12-29", SATURDAY, 2019, 1],
    ["2018-12-28", SATURDAY, 2018, 52],
    ["2019-01-12", SATURDAY, 2019, 3],
    ["2019-01-18", SATURDAY, 2019, 3],
    ["2020-12-27", US, 2021, 1],
    ["2020-12-26", US, 2020, 52],
    ["2020-12-31", ISO, 2020, 53],
    ["2021-01-03", ISO, 2020, 53],
    ["2021-01-04", ISO, 2021, 1],
    ["2026-03-08", ISO, 2026, 10],
    ["2023-01-01", { firstDay: 1, minimalDays: 7 }, 2022, 52],
    ["2023-01-02", { firstDay: 1, minimalDays: 7 }, 2023, 1],
  ])("of %s is known", (day, rule, year, number) => {
    const week = Week.containing(day, rule);
    expect([week.year, week.number]).toEqual([year, number]);
  });

  it.each([
    [2019, 0],
    [2019, 54],
    [2019, -1],
    [900, 1],
    [9998, 1],
  ])("of year %d has no number %d", (year, number) => {
    expect(Week.numbered(year, number, ISO)).toBeNull();
  });
});
