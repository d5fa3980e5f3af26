import { describe, expect, it } from "vitest";
import { typedPeriods } from "../../../src/core/calendar/parse-period.ts";
import { ISO, SATURDAY } from "../../support/notes.ts";
import { fc, noteLike, RULES } from "../../support/arbitraries.ts";

const W10 = ["2026-03-02", "2026-03-08"];
const typed = (text: string, rule = ISO, today = "2026-03-06") =>
  typedPeriods(text, today, rule).map(({ start, end }) => [start, end]);

describe("What is typed", () => {
  it.each([
    "2026-03-05",
    "W10",
    "w 10",
    "10",
    "10주",
    "10주 회고",
    "제10주",
    "week 10",
    "2026-W10",
    "2026W10",
    "2026 10",
    "2026년 10주",
    "Ｗ１０",
    "２０２６-０３-０５",
    "2026-3-5",
    "2026/3/5",
    "20260305",
    "5.3.2026",
    "March 5",
    "5. März 2026",
    "3월 5일",
    "Week of March 2, 2026",
    "KW 10",
    "semaine 10",
    "第10週",
    "2026年第10周",
    "10th week of 2026",
  ])("%s is week 10", (text) => {
    expect(typed(text)[0]).toEqual(W10);
  });

  it.each(["10-11", "W10-11", "W10 – W11", "10~11주", "2026-W10-11", "10-11주 회고"])(
    "%s is a span of two weeks",
    (text) => {
      expect(typed(text)[0]).toEqual(["2026-03-02", "2026-03-15"]);
    },
  );

  it("with two dates is from one to the other, in weeks of any kind", () => {
    expect(typed("2019-03-02(토) ~ 2019-03-15(금)")).toEqual([["2019-03-02", "2019-03-15"]]);
    expect(typed("2019-03-05 2019-03-08", SATURDAY)).toEqual([["2019-03-05", "2019-03-08"]]);
  });

  it("with two dates may leave out what both share", () => {
    expect(typed("March 2 – 15")).toEqual([["2026-03-02", "2026-03-15"]]);
    expect(typed("2026.03.02 ~ 03.15")).toEqual([["2026-03-02", "2026-03-15"]]);
  });

  it("is no period where the order of its numbers is open", () => {
    expect(typed("03/05/2026")).toEqual([]);
  });

  it("is numbered as the user's weeks are", () => {
    expect(typed("2019-W10", SATURDAY)).toEqual([["2019-03-02", "2019-03-08"]]);
    expect(typed("2019-03-05", SATURDAY)).toEqual([["2019-03-02", "2019-03-08"]]);
  });

  it("without a year may be last year's where this year's is still to come", () => {
    expect(typed("W50")).toEqual([
      ["2026-12-07", "2026-12-13"],
      ["2025-12-08", "2025-12-14"],
    ]);
    expect(typed("9")).toEqual([["2026-02-23", "2026-03-01"]]);
  });

  it("without a year may be next year's where that is nearer than this year's", () => {
    expect(typed("1", ISO, "2025-12-20")).toEqual([
      ["2024-12-30", "2025-01-05"],
      ["2025-12-29", "2026-01-04"],
    ]);
    expect(typed("2-3", ISO, "2025-12-20")[1]).toEqual(["2026-01-05", "2026-01-18"]);
    expect(typed("51", ISO, "2025-12-20")).toEqual([["2025-12-15", "2025-12-21"]]);
    expect(typed("30", ISO, "2025-12-20")).toEqual([["2025-07-21", "2025-07-27"]]);
    // Week 53 is one that the next year lacks.
    expect(typed("53", ISO, "2026-12-30")).toEqual([["2026-12-28", "2027-01-03"]]);
  });

  it("may cross New Year", () => {
    expect(typed("2025-W52-1")).toEqual([["2025-12-22", "2026-01-04"]]);
    expect(typed("53")).toEqual([["2026-12-28", "2027-01-03"]]);
  });

  it.each(["", "W0", "W54", "2026-02-30", "2026-03-08 ~ 2026-03-01", "2026-W1-40", "W10-11-12", "hello", "-1", "123"])(
    "%j is no period",
    (text) => {
      expect(typed(text)).toEqual([]);
    },
  );

  it("is never too strange", () => {
    fc.assert(
      fc.property(
        fc.oneof(noteLike, fc.stringMatching(/^[W0-9 ~년주-]{0,12}$/)),
        fc.constantFrom(...RULES),
        (text, rule) => {
          for (const { start, end } of typedPeriods(text, "2026-03-06", rule)) expect(start <= end).toBe(true);
        },
      ),
    );
  });
});
