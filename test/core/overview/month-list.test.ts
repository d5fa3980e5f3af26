import { describe, expect, it } from "vitest";
import { Knowledge } from "../../../src/core/overview/knowledge.ts";
import { monthList } from "../../../src/core/overview/month-list.ts";
import type { WeekRule } from "../../../src/core/calendar/week.ts";
import { indexOf, ISO, retroNote } from "../../support/notes.ts";

const TODAY = "2026-03-05";
const SHOWN = { start: "2026-03-02", end: "2026-03-08" };

const listOf = (retros: [string, string][], year: number, rule: WeekRule = ISO) =>
  monthList(
    new Knowledge(
      rule,
      1,
      indexOf(retros.map(([start, end]): [string, string] => [`${start}.md`, retroNote(start, end, {})])),
    ),
    year,
    SHOWN,
    TODAY,
  );

const numbers = (list: ReturnType<typeof monthList>) =>
  list.months.map(({ month, weeks }) => `${month.slice(5, 7)}: ${weeks.map(({ number }) => number).join(" ")}`);

describe("The list of months", () => {
  it("has every week of the year up to next week, in the month with most of its days", () => {
    expect(numbers(listOf([["2025-12-01", "2025-12-07"]], 2026))).toEqual([
      "01: 1 2 3 4 5",
      "02: 6 7 8 9",
      "03: 10 11",
    ]);
  });

  it("has whole years that are over, of 52 weeks or 53", () => {
    const weeks = (year: number) => listOf([["2019-01-07", "2019-01-13"]], year).months.flatMap((month) => month.weeks);
    expect([2019, 2020, 2024, 2025].map((year) => weeks(year).length)).toEqual([52, 53, 52, 52]);
    expect([weeks(2020)[0]?.start, weeks(2020)[52]?.start]).toEqual(["2019-12-30", "2020-12-28"]);
  });

  it("leads from the year before the first retro to the year of next week or of the last retro", () => {
    const retros: [string, string][] = [["2024-05-06", "2024-05-12"]];
    expect(listOf(retros, 2026)).toMatchObject({ year: 2026, earlier: 2025, later: null });
    expect(listOf(retros, 2023)).toMatchObject({ year: 2023, earlier: null, later: 2024 });
    expect(listOf(retros, 1990)).toMatchObject({ year: 2023 });
    expect(listOf([...retros, ["2027-01-04", "2027-01-10"]], 2026).later).toBe(2027);
    expect(listOf([], 2026)).toMatchObject({ year: 2026, earlier: 2025, later: null });
  });

  it("knows the retro of a week, the shown one and the current one", () => {
    const weeks = listOf([["2026-02-16", "2026-02-22"]], 2026).months.flatMap((month) => month.weeks);
    expect(weeks.filter(({ retro }) => retro !== null).map(({ number }) => number)).toEqual([8]);
    expect(weeks.filter(({ isShown }) => isShown).map(({ number }) => number)).toEqual([10]);
    expect(weeks.filter(({ isCurrent }) => isCurrent).map(({ number }) => number)).toEqual([10]);
  });

  it("joins the weeks of a span, within a month, and gives each the span's days", () => {
    const weeks = listOf([["2026-01-19", "2026-02-08"]], 2026).months.flatMap((month) => month.weeks);
    const span = weeks.filter(({ retro }) => retro !== null);
    expect(span.map(({ number, label, goesOn }) => [number, label, goesOn])).toEqual([
      [4, "4-6", false],
      [5, "4-6", true],
      [6, "4-6", false],
    ]);
    expect(new Set(span.map(({ period }) => `${period.start} ${period.end}`))).toEqual(
      new Set(["2026-01-19 2026-02-08"]),
    );
  });

  it("lists a week that the American rule counts to the next year in December", () => {
    const us = { firstDay: 0, minimalDays: 1 };
    const december = listOf([["2021-01-03", "2021-01-09"]], 2021, us).months.at(-1);
    expect(december?.month).toBe("2021-12-01");
    expect(december?.weeks.map(({ number }) => number)).toEqual([49, 50, 51, 52, 1]);
  });

  it("has a later week only if that has a retro already", () => {
    const list = listOf(
      [
        ["2026-03-02", "2026-03-08"],
        ["2026-04-06", "2026-04-12"],
      ],
      2026,
    );
    expect(numbers(list).slice(2)).toEqual(["03: 10 11", "04: 15"]);
  });
});
