import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/core/calendar/day.ts";
import { lessonGroups } from "../../../src/core/lessons/lesson-groups.ts";
import { lessonLines } from "../../../src/core/look-back/lesson-lines.ts";
import { rangeOf } from "../../../src/core/look-back/range.ts";
import { fc } from "../../support/arbitraries.ts";
import { indexOf, ISO, retroNote } from "../../support/notes.ts";

const YEAR = rangeOf({ kind: "year", year: 2026 }, ISO) ?? { start: "", end: "" };

/** Retros of weeks of 2026 by number, each with its lessons; week 0 is the last of 2025. */
const of = (weeks: Record<number, string[]>, { today = "2026-12-31", range = YEAR, learned = [] as string[] } = {}) => {
  const index = indexOf(
    Object.entries(weeks).map(([week, lessons]): [string, string] => {
      const start = addDays("2025-12-22", Number(week) * 7);
      const lines = lessons.map((lesson) => `- ${lesson}`).join("\n");
      return [
        `W${week.padStart(2, "0")}.md`,
        retroNote(start, addDays(start, 6), { "Never repeat": lines, Good: "- Slept" }),
      ];
    }),
  );
  const groups = lessonGroups(index.notes(ISO));
  return lessonLines(groups, index.chain, range, today, ISO, ({ text }) => learned.includes(text));
};

describe("Lessons as lines", () => {
  it("come by what they cost: how often, then relapses, then the latest", () => {
    const found = of({ 1: ["a", "b", "c"], 2: ["a", "b"], 3: ["a"], 4: ["b", "c"], 5: ["d"] });
    expect(found.recurring.map(({ text, count, relapses }) => [text, count, relapses])).toEqual([
      ["b", 3, 1],
      ["a", 3, 0],
      ["c", 2, 1],
    ]);
    expect(found.once.map(({ text }) => text)).toEqual(["d"]);
  });

  it("have a mark where it happened, at its place in the year, with its line", () => {
    const [line] = of({ 1: ["a"], 53: ["a"] }).recurring;
    expect(line?.marks.map(({ path, line: at, label, heldBefore }) => [path, at, label, heldBefore])).toEqual([
      ["W01.md", 6, "1", null],
      ["W53.md", 6, "53", 0],
    ]);
    expect(line?.marks.map(({ at }) => Math.round(at * 53 * 10) / 10)).toEqual([0.5, 52.5]);
  });

  it("have a span wherever retros passed without it, the last one up to today", () => {
    const [line] = of({ 1: ["a"], 2: [], 4: ["a"], 5: [], 6: [] }, { today: "2026-03-02" }).recurring;
    expect(line?.spans.map(({ retros }) => retros)).toEqual([1, 2]);
    expect(line?.spans[0]).toMatchObject({ from: line?.marks[0]?.at, to: line?.marks[1]?.at });
    expect(line).toMatchObject({ held: 2, backAfter: 0, relapses: 1 });
  });

  it("say of what is back in the latest retro how long it had held", () => {
    expect(of({ 1: ["a"], 2: [], 3: [], 4: ["a"] }).recurring[0]).toMatchObject({ held: 0, backAfter: 2 });
  });

  it("do not count a retro that has not ended: a week proves nothing before it is over", () => {
    expect(of({ 1: ["a"], 2: ["a"], 3: [] }, { today: "2026-01-15" }).recurring[0]).toMatchObject({ held: 0 });
    expect(of({ 1: ["a"], 2: ["a"], 3: [] }, { today: "2026-01-19" }).recurring[0]).toMatchObject({ held: 1 });
  });

  it("know of the years before: the first mark of a year may be a relapse, held since the last one", () => {
    const found = of({ "-2": ["a"], 0: [], 3: ["a"] });
    expect(found.recurring).toMatchObject([{ count: 1, relapses: 1, spans: [{ from: 0, retros: 1 }] }]);
  });

  it("leave out what did not happen in the range, and what happened later", () => {
    const range = rangeOf({ kind: "quarter", year: 2026, quarter: 2 }, ISO) ?? YEAR;
    const found = of({ 1: ["a"], 20: ["b"], 40: ["c"] }, { range });
    expect([...found.recurring, ...found.once].map(({ text }) => text)).toEqual(["b"]);
  });

  it("keep learned ones apart", () => {
    const found = of({ 1: ["a", "b"], 2: ["a", "b"] }, { learned: ["a"] });
    expect(found.learned.map(({ text, isLearned }) => [text, isLearned])).toEqual([["a", true]]);
    expect(found.recurring.map(({ text }) => text)).toEqual(["b"]);
  });

  it("are not held off by a retro into which nobody has written", () => {
    const blank: [string, string] = ["W06.md", retroNote("2026-02-02", "2026-02-08", { "Never repeat": "- " })];
    const sworn: [string, string] = ["W05.md", retroNote("2026-01-26", "2026-02-01", { "Never repeat": "- a" })];
    const index = indexOf([sworn, blank]);
    const [line] = lessonLines(lessonGroups(index.notes(ISO)), index.chain, YEAR, "2026-12-31", ISO).once;
    expect(line).toMatchObject({ held: 0, spans: [] });
  });

  it("count twice in one note, or in two notes of one week, once", () => {
    expect(of({ 1: ["a", "a"], 2: ["a"] }).recurring[0]).toMatchObject({ count: 2 });
  });

  it("stay within the range, with marks and spans in order, whatever the year was like", () => {
    const year = fc.dictionary(
      fc.integer({ min: -20, max: 60 }).map(String),
      fc.uniqueArray(fc.constantFrom("a", "b", "c"), { maxLength: 3 }),
      { maxKeys: 40 },
    );
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 400 }), (weeks, day) => {
        const found = of(weeks, { today: addDays("2026-01-01", day) });
        for (const line of [...found.recurring, ...found.once, ...found.learned]) {
          const places = line.marks.map(({ at }) => at);
          expect([...places].sort((one, other) => one - other)).toEqual(places);
          expect(line.count).toBe(line.marks.length);
          for (const { from, to, retros } of line.spans) {
            expect(retros).toBeGreaterThan(0);
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeLessThanOrEqual(1);
          }
          expect(line.relapses).toBeLessThanOrEqual(line.spans.length);
          expect(line.held > 0 && line.backAfter > 0).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });
});
