import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/core/calendar/day.ts";
import { lessonOfDay } from "../../../src/core/lessons/lesson-of-day.ts";
import { indexOf, ISO, retroNote } from "../../support/notes.ts";
import { summaryOf } from "../../support/whole-summary.ts";

const TODAY = "2026-03-05";
const rowsOf = (...weeks: [start: string, end: string, lessons: string][]) =>
  summaryOf(
    indexOf(
      weeks.map(([start, end, lessons]): [string, string] => [
        `${start}.md`,
        retroNote(start, end, { "Never repeat": lessons }),
      ]),
    ),
    TODAY,
    TODAY,
    ISO,
  ).lessons.rows;

describe("The lesson of a day", () => {
  const rows = rowsOf(
    ["2026-02-16", "2026-02-22", "- skip lunch\n- argue tired\n- promise in haste\n- once alone"],
    ["2026-02-23", "2026-03-01", "- skip lunch\n- argue tired\n- promise in haste"],
  );

  it("is each of those that came back in its turn, and none that was said once", () => {
    const days = Array.from({ length: 6 }, (_, at) => lessonOfDay(rows, addDays(TODAY, at))?.text);
    expect(new Set(days.slice(0, 3))).toEqual(new Set(["skip lunch", "argue tired", "promise in haste"]));
    expect(days.slice(3)).toEqual(days.slice(0, 3));
  });

  it("stays the same on one day, in whatever order the lessons are listed", () => {
    expect(lessonOfDay([...rows].reverse(), TODAY)).toBe(lessonOfDay(rows, TODAY));
    expect(lessonOfDay(rows, "1999-12-31")).not.toBeNull();
  });

  it("is none where nothing has come back, or all is learned", () => {
    expect(lessonOfDay([], TODAY)).toBeNull();
    expect(lessonOfDay(rowsOf(["2026-02-23", "2026-03-01", "- once"]), TODAY)).toBeNull();
    expect(
      lessonOfDay(
        rows.map((row) => ({ ...row, state: "learned" as const })),
        TODAY,
      ),
    ).toBeNull();
  });
});

describe("A lesson that is back", () => {
  const lesson = (first: string) => rowsOf(...weeks, ["2026-03-02", "2026-03-08", first]).map(({ text }) => text);
  const weeks: [string, string, string][] = [
    ["2026-02-09", "2026-02-15", "- skip lunch"],
    ["2026-02-16", "2026-02-22", "- argue tired"],
    ["2026-02-23", "2026-03-01", "- skip lunch"],
  ];

  it("stays on top all the following week, above what is new", () => {
    expect(lesson("- something new")).toEqual(["skip lunch", "something new", "argue tired"]);
  });

  it("goes by its last occurrence again once a week has ended without it", () => {
    const rows = summaryOf(
      indexOf(
        [...weeks, ["2026-03-02", "2026-03-08", "- something new"]].map(([start = "", end = "", lessons = ""]) => [
          `${start}.md`,
          retroNote(start, end, { "Never repeat": lessons }),
        ]),
      ),
      "2026-03-10",
      "2026-03-10",
      ISO,
    ).lessons.rows;
    expect(rows.map(({ text }) => text)).toEqual(["something new", "skip lunch", "argue tired"]);
  });
});
