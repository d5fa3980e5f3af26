import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/core/calendar/day.ts";
import { missionHistories } from "../../../src/core/look-back/mission-history.ts";
import { rangeOf } from "../../../src/core/look-back/range.ts";
import { fc } from "../../support/arbitraries.ts";
import { indexOf, ISO, retroNote } from "../../support/notes.ts";

const YEAR = rangeOf({ kind: "year", year: 2026 }, ISO) ?? { start: "", end: "" };

/** Retros of weeks of 2026 by number, each with its missions as they stand. */
const of = (weeks: Record<number, string>, today = "2026-12-31", range = YEAR) => {
  const index = indexOf(
    Object.entries(weeks).map(([week, missions]): [string, string] => {
      const start = addDays("2025-12-22", Number(week) * 7);
      return [`W${week.padStart(2, "0")}.md`, retroNote(start, addDays(start, 6), { Missions: missions })];
    }),
  );
  return missionHistories(index.notes(ISO), range, today, ISO);
};

const brief = (list: ReturnType<typeof of>["carriedMost"], field: "carried" | "done" | "took" | "openFor") =>
  list.map((each) => [each.text, each[field]]);

describe("What became of missions", () => {
  it("counts how often one was carried on because it was not done", () => {
    const found = of({ 1: "- [ ] album\n- [ ] tax", 2: "- [>] album\n- [x] tax", 3: "- [ ] album", 4: "- [x] album" });
    expect(brief(found.carriedMost, "carried")).toEqual([
      ["album", 3],
      ["tax", 1],
    ]);
    expect(found.carried).toBe(4);
  });

  it("does not call it carried when one that was done is set again", () => {
    const found = of({ 1: "- [x] run", 2: "- [x] run", 3: "- [x] run" });
    expect(found.carriedMost).toEqual([]);
    expect(brief(found.cameBack, "done")).toEqual([["run", 3]]);
  });

  it("says how long one took, from the first retro with it, the year before included", () => {
    const found = of({ 0: "- [ ] book", 2: "- [/] book", 5: "- [x] Book!", 6: "- [x] letter" });
    expect(brief(found.tookLongest, "took")).toEqual([["Book!", 5]]);
  });

  it("says for how long one has been open, up to the end of the range or today", () => {
    const weeks = { 1: "- [ ] a\n- [ ] b", 3: "- [ ] a", 4: "- [-] b" };
    expect(brief(of(weeks, "2026-02-04").openLongest, "openFor")).toEqual([["a", 5]]);
    const range = rangeOf({ kind: "days", start: "2025-12-29", end: "2026-01-18" }, ISO) ?? YEAR;
    expect(brief(of(weeks, "2026-12-31", range).openLongest, "openFor")).toEqual([
      ["a", 2],
      ["b", 2],
    ]);
  });

  it("begins anew with what was left for more than eight weeks", () => {
    const found = of({ 1: "- [ ] sort photos", 20: "- [x] sort photos" });
    expect(found.carriedMost).toEqual([]);
    expect(found.tookLongest).toEqual([]);
  });

  it("does not call open what was marked as carried and never written down again", () => {
    expect(of({ 1: "- [>] a" }, "2026-03-01").openLongest).toEqual([]);
  });

  it("counts what was dropped, and takes a parent for done when nothing beneath it is left", () => {
    const found = of({ 1: "- [-] chairs\n- [ ] app\n  - [x] one\n  - [-] two", 2: "- [ ] app\n  - [x] one" });
    expect(found.dropped).toBe(1);
    expect(brief(found.cameBack, "done")).toEqual([["app", 2]]);
    expect(found.progress).toEqual({ done: 2, total: 2 });
  });

  it("leads to the latest place in the range", () => {
    expect(of({ 1: "- [ ] a", 2: "- [ ] b\n- [ ] a", 60: "- [x] a" }).carriedMost).toMatchObject([
      { path: "W02.md", line: 7, period: { start: "2026-01-05" } },
    ]);
  });

  it("leaves plain bullets and other years out", () => {
    const found = of({ "-40": "- [ ] old\n", 1: "- plain" }, "2026-02-01");
    expect(found).toMatchObject({ carriedMost: [], cameBack: [], tookLongest: [], openLongest: [] });
    expect(found.progress.total).toBe(0);
  });

  it("never counts more than there is, whatever the year was like", () => {
    const line = fc.tuple(fc.constantFrom(" ", "x", "/", "-", ">"), fc.constantFrom("a", "b", "c"));
    const year = fc.dictionary(fc.integer({ min: -10, max: 60 }).map(String), fc.array(line, { maxLength: 4 }), {
      maxKeys: 30,
    });
    fc.assert(
      fc.property(year, (weeks) => {
        const lines = Object.entries(weeks).map(([week, missions]): [string, string] => [
          week,
          missions.map(([status, text]) => `- [${status}] ${text}`).join("\n"),
        ]);
        const found = of(Object.fromEntries(lines));
        const retros = Object.keys(weeks).length;
        for (const each of [...found.carriedMost, ...found.cameBack, ...found.tookLongest, ...found.openLongest]) {
          expect(each.done + each.carried).toBeLessThanOrEqual(2 * retros);
          expect(each.carried).toBeLessThan(Math.max(retros, 1));
          expect(each.path).not.toBe("");
          expect(each.took).toBeGreaterThanOrEqual(0);
        }
        expect(found.progress.done).toBeLessThanOrEqual(found.progress.total);
      }),
      { numRuns: 150 },
    );
  });
});
