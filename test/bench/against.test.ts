import { describe, expect, it } from "vitest";
import { changedRows, recordedRows } from "./against.mjs";
import type { Row } from "./figures.mjs";
import { table } from "./table.mjs";

const row = (what: string, values: number[], notes: number | null = null): Row => ({ what, notes, unit: "ms", values });

describe("Figures against recorded ones", () => {
  const recorded = recordedRows(
    table([
      row("index", [10, 11, 12], 1_000),
      row("index", [100, 110, 120], 10_000),
      row("start", [3, 3.5, 4]),
      row("once", [7]),
      row("large", [1_200, 1_300, 1_400]),
    ]),
  );

  it("are read back as they were written", () => {
    expect(recorded.map(({ what, notes, median, from, to }) => [what, notes, median, from, to])).toEqual([
      ["index", "1,000", 11, 10, 12],
      ["index", "10,000", 110, 100, 120],
      ["start", "", 3.5, 3, 4],
      ["once", "", 7, 7, 7],
      ["large", "", 1300, 1200, 1400],
    ]);
  });

  it("have changed only where neither median lies in the spread of the other", () => {
    const now = [
      row("index", [11, 13, 14], 1_000),
      row("index", [50, 55, 60], 10_000),
      row("start", [3.4, 3.6, 9]),
      row("once", [7]),
      row("new", [1]),
      row("large", [1_500, 1_600]),
    ];
    expect(changedRows(now, recorded)).toEqual([
      "index, 10,000 notes: 110 → 55 ms (× 0.50)",
      "large: 1300 → 1550 ms (× 1.19)",
    ]);
  });
});
