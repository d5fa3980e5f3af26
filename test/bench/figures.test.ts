import { describe, expect, test } from "vitest";
import { median, slope } from "./figures.mjs";
import { table } from "./table.mjs";

const row = (notes: number, values: number[]) => ({ what: "first index", notes, unit: "ms" as const, values });

describe("figures", () => {
  test("the median is the middle one, or lies between the two in the middle", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  test("the slope is 1 for what grows with the vault, and 0 for what does not", () => {
    expect(slope(row(1_000, [5]), row(10_000, [50]))).toBeCloseTo(1);
    expect(slope(row(1_000, [5]), row(10_000, [5]))).toBeCloseTo(0);
  });

  test("a row has its aim, its median, the range, what cannot be had for less, and the slope from the smaller vault", () => {
    const rows = [
      row(1_000, [1, 2, 3]),
      { ...row(10_000, [20.5]), limit: 10, aim: "1.5 × limit" },
      { ...row(1_000, [4]), what: "else", aim: "8" },
    ];
    expect(table(rows).split("\n")).toEqual([
      "|             |  notes |         aim |  median | from – to | limit | ratio | slope |",
      "| ----------- | -----: | ----------: | ------: | --------: | ----: | ----: | ----: |",
      "| first index |  1,000 |             |    2 ms |     1 – 3 |       |       |       |",
      "| first index | 10,000 | 1.5 × limit | 20.5 ms |           |    10 |  2.05 |  1.01 |",
      "| else        |  1,000 |        8 ms |    4 ms |           |       |       |       |",
    ]);
  });
});
