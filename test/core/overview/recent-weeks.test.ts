import { describe, expect, it } from "vitest";
import { BAR_WEEKS, barMonths, weekBars } from "../../../src/core/overview/recent-weeks.ts";
import { indexOf, ISO, retroNote } from "../../support/notes.ts";

const bars = (notes: [string, string, string?][], today = "2026-03-05") => {
  const index = indexOf(
    notes.map(([start, end, missions = ""]): [string, string] => [
      `${start}.md`,
      retroNote(start, end, { Missions: missions }),
    ]),
  );
  return weekBars(index.notes(ISO), index.chain, { start: "2026-03-02", end: "2026-03-08" }, today, ISO);
};

describe("The bars of half a year", () => {
  it("are one for each week without a retro, up to the current week", () => {
    const all = bars([["2025-01-06", "2025-01-12"]]);
    expect(all).toHaveLength(BAR_WEEKS);
    expect([all[0]?.period.start, all[25]?.period.end]).toEqual(["2025-09-08", "2026-03-08"]);
    expect(all.every(({ retro, weeks, progress }) => retro === null && weeks === 1 && progress.total === 0)).toBe(true);
    expect(all.map(({ isShown }) => isShown).lastIndexOf(true)).toBe(25);
  });

  it("begin with the first retro, and are none before there is one", () => {
    expect(bars([])).toEqual([]);
    expect(bars([["2026-02-16", "2026-02-22"]]).map(({ label }) => label)).toEqual(["8", "9", "10"]);
    expect(bars([["2026-03-09", "2026-03-15"]])).toEqual([]);
  });

  it("lie in the months that have most of their weeks' days", () => {
    const all = bars([["2025-01-06", "2025-01-12"]]);
    expect(barMonths(all, "2026-03-05", ISO).map(({ month, at, weeks }) => `${month} ${at} ${weeks}`)).toEqual([
      "2025-09-01 0 3",
      "2025-10-01 3 5",
      "2025-11-01 8 4",
      "2025-12-01 12 4",
      "2026-01-01 16 5",
      "2026-02-01 21 4",
      "2026-03-01 25 1",
    ]);
  });

  it("make one wide bar of a span", () => {
    const [span] = bars([["2026-01-12", "2026-02-01", "- [x] a\n- [ ] b"]]).filter(({ retro }) => retro !== null);
    expect(span).toMatchObject({ weeks: 3, label: "3-5", progress: { done: 1, total: 2 }, retro: "2026-01-12.md" });
  });

  it("cut a span that began before them", () => {
    const [first] = bars([["2025-08-25", "2025-09-14"]]);
    expect(first).toMatchObject({ weeks: 1, label: "35-37", retro: "2025-08-25.md" });
  });

  it("leave a week of which a retro covers three days without one", () => {
    expect(bars([["2026-02-27", "2026-03-01"]]).every(({ retro }) => retro === null)).toBe(true);
    expect(bars([["2026-02-26", "2026-03-01"]]).filter(({ retro }) => retro !== null)).toHaveLength(1);
  });

  it("move on with the day", () => {
    const old: [string, string][] = [["2025-01-06", "2025-01-12"]];
    expect(bars(old, "2026-03-08")[25]?.label).toBe("10");
    expect(bars(old, "2026-03-09")[25]?.label).toBe("11");
  });
});
