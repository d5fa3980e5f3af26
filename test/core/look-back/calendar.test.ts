import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/core/calendar/day.ts";
import { calendar } from "../../../src/core/look-back/calendar.ts";
import { rangeOf, weeksIn } from "../../../src/core/look-back/range.ts";
import { fc, RULES } from "../../support/arbitraries.ts";
import { indexOf, ISO, retroNote } from "../../support/notes.ts";

type Written = [start: string, end: string, missions?: string];

const YEAR = rangeOf({ kind: "year", year: 2026 }, ISO) ?? { start: "", end: "" };

const of = (retros: Written[], today = "2026-05-08", range = YEAR) => {
  const index = indexOf(
    retros.map(([start, end, missions = ""]): [string, string] => [
      `${start}.md`,
      retroNote(start, end, { Missions: missions }),
    ]),
  );
  return calendar(index.notes(ISO), range, today, ISO);
};

const cellsOf = (found: ReturnType<typeof of>) =>
  found.years.flatMap(({ quarters }) => quarters.flatMap(({ cells }) => cells));

describe("The calendar of a year", () => {
  it("tells written weeks from missed ones, the current one, what is ahead, and the time before the first retro", () => {
    const found = of([
      ["2026-04-13", "2026-04-19"],
      ["2026-04-27", "2026-05-03"],
    ]);
    const states = cellsOf(found).map(({ state }) => state);
    expect(states.slice(0, 15).every((state) => state === "before")).toBe(true);
    expect(states.slice(15, 20)).toEqual(["written", "missed", "written", "current", "ahead"]);
    expect([found.written, found.missed]).toEqual([2, 1]);
  });

  it("shows how much of a week's missions is done, those in other notes of the week too", () => {
    const [cell] = cellsOf(of([["2026-01-05", "2026-01-11", "- [x] a\n- [ ] b"]])).filter(({ retro }) => retro);
    expect(cell).toMatchObject({ retro: "2026-01-05.md", label: "2", progress: { done: 1, total: 2 } });
  });

  it("makes one wide cell of a span, and one part in each quarter of a span that crosses them", () => {
    const spans = cellsOf(
      of([
        ["2026-01-05", "2026-01-18"],
        ["2026-03-23", "2026-04-12"],
      ]),
    ).filter(({ retro }) => retro !== null);
    expect(spans.map(({ weeks, hasBegun, goesOn, label }) => ({ weeks, hasBegun, goesOn, label }))).toEqual([
      { weeks: 2, hasBegun: false, goesOn: false, label: "2-3" },
      { weeks: 1, hasBegun: false, goesOn: true, label: "13-15" },
      { weeks: 2, hasBegun: true, goesOn: false, label: "13-15" },
    ]);
  });

  it("takes of two retros of one week the one that covers more of it", () => {
    const cells = cellsOf(
      of([
        ["2026-01-05", "2026-01-08"],
        ["2026-01-05", "2026-01-11"],
      ]),
    );
    expect(cells.filter(({ retro }) => retro).map(({ period }) => period.end)).toEqual(["2026-01-11"]);
  });

  it("puts each month over the first week that lies in it for the most part", () => {
    const months = of([]).years.flatMap(({ quarters }) =>
      quarters.flatMap(({ months: found, quarter }) => found.map(({ month, at }) => [month.slice(5, 7), quarter, at])),
    );
    expect(months.slice(0, 5)).toEqual([
      ["01", 1, 0],
      ["02", 1, 5],
      ["03", 1, 9],
      ["04", 2, 0],
      ["05", 2, 5],
    ]);
    expect(months).toHaveLength(12);
  });

  it("is empty, and says so, where nobody has written", () => {
    expect(of([])).toMatchObject({ written: 0, missed: 0 });
    expect(cellsOf(of([], "2030-01-01")).every(({ state }) => state === "before")).toBe(true);
  });

  it("goes on from year to year", () => {
    const range = { start: "2024-12-30", end: "2027-01-03" };
    expect(of([], "2026-05-08", range).years.map(({ year, quarters }) => [year, quarters.length])).toEqual([
      [2025, 4],
      [2026, 4],
    ]);
  });

  it("has as many weeks as the range, whatever retros there are, and counts each written week once", () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: -30, max: 420 }), fc.integer({ min: 1, max: 60 })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(spans, fc.constantFrom(...RULES), (drawn, rule) => {
        const range = rangeOf({ kind: "year", year: 2026 }, rule) ?? YEAR;
        const index = indexOf(
          drawn.map(([from, days], at): [string, string] => {
            const start = addDays("2026-01-01", from);
            return [`${at}.md`, retroNote(start, addDays(start, days - 1), { Missions: "- [x] a" })];
          }),
        );
        const found = calendar(index.notes(rule), range, "2026-09-09", rule);
        const cells = cellsOf(found);
        const sum = (some: typeof cells) => some.reduce((weeks, cell) => weeks + cell.weeks, 0);
        expect(sum(cells)).toBe(weeksIn(range));
        expect(sum(cells.filter(({ state }) => state === "written"))).toBe(found.written);
        expect(sum(cells.filter(({ state }) => state === "missed"))).toBe(found.missed);
        expect(cells.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
        for (const cell of cells) expect(cell.retro === null).toBe(cell.state !== "written");
      }),
      { numRuns: 100 },
    );
  });
});
