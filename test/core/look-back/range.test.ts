import { describe, expect, it } from "vitest";
import { daysBetween, weekday } from "../../../src/core/calendar/day.ts";
import { Week } from "../../../src/core/calendar/week.ts";
import { liesIn, neighbour, rangeOf, type Scope, weeksIn, yearsOf } from "../../../src/core/look-back/range.ts";
import { fc, RULES } from "../../support/arbitraries.ts";
import { ISO, SATURDAY } from "../../support/notes.ts";

describe("A range", () => {
  it("of a year is the weeks with that number of year", () => {
    expect(rangeOf({ kind: "year", year: 2026 }, ISO)).toEqual({ start: "2025-12-29", end: "2027-01-03" });
    expect(rangeOf({ kind: "year", year: 2019 }, SATURDAY)).toEqual({ start: "2018-12-29", end: "2019-12-27" });
  });

  it("of a quarter is thirteen weeks, the last of a long year fourteen", () => {
    expect(rangeOf({ kind: "quarter", year: 2026, quarter: 1 }, ISO)).toEqual({
      start: "2025-12-29",
      end: "2026-03-29",
    });
    // 2026 has 53 weeks by ISO 8601.
    expect(rangeOf({ kind: "quarter", year: 2026, quarter: 4 }, ISO)).toEqual({
      start: "2026-09-28",
      end: "2027-01-03",
    });
  });

  it("of days takes whole weeks", () => {
    expect(rangeOf({ kind: "days", start: "2026-03-04", end: "2026-03-10" }, ISO)).toEqual({
      start: "2026-03-02",
      end: "2026-03-15",
    });
  });

  it.each<Scope>([
    { kind: "year", year: 0 },
    { kind: "year", year: 99_999 },
    { kind: "year", year: NaN },
    { kind: "quarter", year: 2026, quarter: 0 },
    { kind: "quarter", year: 2026, quarter: 5 },
    { kind: "days", start: "2026-02-30", end: "2026-03-10" },
    { kind: "days", start: "2026-03-10", end: "2026-03-04" },
  ])("is null where the calendar has no such days: %j", (scope) => {
    expect(rangeOf(scope, ISO)).toBeNull();
  });

  it("of the quarters makes up the year, without a gap, under every rule", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), fc.constantFrom(...RULES), (year, rule) => {
        const whole = rangeOf({ kind: "year", year }, rule);
        const quarters = [1, 2, 3, 4].map((quarter) => rangeOf({ kind: "quarter", year, quarter }, rule));
        expect(quarters[0]?.start).toBe(whole?.start);
        expect(quarters[3]?.end).toBe(whole?.end);
        quarters.slice(1).forEach((quarter, at) => {
          expect(daysBetween(quarters[at]?.end ?? "", quarter?.start ?? "")).toBe(1);
        });
        expect(weekday(whole?.start ?? "")).toBe(rule.firstDay);
        expect(Week.containing(whole?.end ?? "", rule).year).toBe(year);
        expect([52, 53]).toContain(whole && weeksIn(whole));
      }),
    );
  });

  it("has a neighbour on each side, whose neighbour it is", () => {
    const scope = fc.oneof(
      fc.record({ kind: fc.constant("year" as const), year: fc.integer({ min: 1900, max: 2200 }) }),
      fc.record({
        kind: fc.constant("quarter" as const),
        year: fc.integer({ min: 1900, max: 2200 }),
        quarter: fc.integer({ min: 1, max: 4 }),
      }),
      fc.constant({ kind: "days" as const, start: "2026-03-02", end: "2026-04-12" }),
    );
    fc.assert(
      fc.property(scope, fc.constantFrom(-1 as const, 1 as const), (from, step) => {
        expect(neighbour(neighbour(from, step), step === 1 ? -1 : 1)).toEqual(from);
        const [one, other] = [rangeOf(from, ISO), rangeOf(neighbour(from, step), ISO)];
        const [before, after] = step === 1 ? [one, other] : [other, one];
        expect(daysBetween(before?.end ?? "", after?.start ?? "")).toBe(1);
      }),
    );
  });

  it("holds a retro whose middle lies in it, so that no retro counts for two years", () => {
    const span = { start: "2025-12-15", end: "2026-01-04" };
    const years = [2025, 2026].map((year) => rangeOf({ kind: "year", year }, ISO));
    expect(years.map((range) => range && liesIn(span, range))).toEqual([true, false]);
  });

  it("can be of every year from the first retro to now, the latest first", () => {
    const chain = [{ path: "a.md", period: { start: "2023-05-01", end: "2023-05-07" } }];
    expect(yearsOf(chain, "2026-03-06", ISO)).toEqual([2026, 2025, 2024, 2023]);
    expect(yearsOf([], "2026-03-06", ISO)).toEqual([2026]);
    expect(yearsOf(chain, "2022-03-06", ISO)).toEqual([2023, 2022]);
  });
});
