import { describe, expect, it } from "vitest";
import { dayFormat } from "../../support/day-format.ts";
import { fixWeekdays, periodLine, wrongWeekdays, withPeriod } from "../../../src/core/notes/period-line.ts";
import { fc, noteLike } from "../../support/arbitraries.ts";
import { changed } from "../../../src/core/markdown/change.ts";

const line = (raw: string) => ({
  line: 0,
  offset: 0,
  raw,
  period: { start: "2019-04-08", end: "2019-04-14" },
  from: 0,
  to: raw.length,
});

describe("The period line", () => {
  it("is found behind front matter, with its place", () => {
    const note = "---\ntitle: a\n---\n\n> 기간: 2019-01-12(토) ~ 2019-01-18(금)\n";
    const found = periodLine(note, true);
    expect(found).toMatchObject({ line: 4, period: { start: "2019-01-12", end: "2019-01-18" } });
    expect(note.slice(found?.offset).startsWith("> 기간")).toBe(true);
  });

  it.each([
    ["> 기간: 2019-04-08(일) ~ 2019-04-14(토)", "> 기간: 2019-04-08(월) ~ 2019-04-14(일)"],
    ["2019-04-08 일요일부터 2019-04-14 (일)", "2019-04-08 월요일부터 2019-04-14 (일)"],
    ["> 2019-04-08 (sun) – 2019-04-14 (Sunday)", "> 2019-04-08 (Mon) – 2019-04-14 (Sunday)"],
    ["2019-04-08 Sat – 2019-04-14 Sat", "2019-04-08 Mon – 2019-04-14 Sun"],
    ["2019-04-08 Saturday to 2019-04-14", "2019-04-08 Monday to 2019-04-14"],
  ])("%s is mended where a weekday is wrong", (raw, mended) => {
    expect(changed(raw, fixWeekdays({ raw, offset: 0 }, dayFormat("en")))).toBe(mended);
  });

  it.each([
    "2019-04-08(월) ~ 2019-04-14(일)",
    "2019-04-08 ~ 2019-04-14",
    "2019-04-08 Sunny ~ 2019-04-14 일기",
    "2019-04-08 we met – 2019-04-14 sat down",
    "2019-04-08-월",
  ])("%s is left alone", (raw) => {
    expect(wrongWeekdays(raw, dayFormat("en"))).toEqual([]);
  });

  it("takes another period, with weekdays to match", () => {
    const raw = "> 기간: 2019-04-08(월) ~ 2019-04-14(일), 봄";
    expect(withPeriod(line(raw), { start: "2019-04-06", end: "2019-04-12" }, dayFormat("ko"))).toBe(
      "> 기간: 2019-04-06(토) ~ 2019-04-12(금), 봄",
    );
  });

  it("is never a reason to throw", () => {
    fc.assert(
      fc.property(noteLike, (note) => {
        const found = periodLine(note, true);
        if (found) expect(wrongWeekdays(withPeriod(found, found.period, dayFormat("en")), dayFormat("en"))).toEqual([]);
      }),
    );
  });
});
