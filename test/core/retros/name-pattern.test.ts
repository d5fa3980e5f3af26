import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/core/calendar/day.ts";
import { nameReader, periodValues } from "../../../src/core/retros/name-pattern.ts";
import type { Period } from "../../../src/core/calendar/period.ts";
import { render } from "../../../src/core/templates/template.ts";
import { Week } from "../../../src/core/calendar/week.ts";
import { ISO, SATURDAY } from "../../support/notes.ts";
import { fc, RULES } from "../../support/arbitraries.ts";

const PATTERNS = [
  "{{year}}-W{{week:00}}",
  "{{year}}/W{{week}}",
  "{{year}}/{{year}}-W{{week:00}}",
  "{{week}}주 회고 ({{year}})",
  "{{week}}주 회고 ({{year}})".normalize("NFD"),
  "{{start}}",
  "{{ start : YYYY-MM-DD }} to {{end}}",
  "{{start:YYYY}}/{{start:MM-DD}}",
  "{{start:YYYY-MM-DD}} ({{start:dddd}})",
  "Retro ending {{end:D MMMM YYYY}}",
  "W{{week:00}} $& [x] (a|b) . * ? {{year}}",
  " {{year}}-W{{week:00}} ",
];

const written = (pattern: string, period: Period, rule = ISO, locale = "en") => {
  const { text = "" } = render(pattern, periodValues(period, rule, locale));
  return text
    .split("/")
    .map((part) => part.trim())
    .join("/");
};

const week = fc
  .tuple(fc.integer({ min: 0, max: 25_000 }), fc.constantFrom(...RULES))
  .map(([days, rule]) => Week.containing(addDays("1990-01-01", days), rule));

describe("A name pattern", () => {
  it.each(PATTERNS)("reads back every week it wrote: %s", (pattern) => {
    fc.assert(
      fc.property(week, fc.constantFrom("en", "ko"), ({ start, end, rule }, locale) => {
        expect(nameReader(pattern, rule, locale)(written(pattern, { start, end }, rule, locale))).toEqual({
          start,
          end,
        });
      }),
    );
  });

  it.each(PATTERNS.filter((pattern) => /week|end/.test(pattern) && !pattern.startsWith("Retro ending")))(
    "reads back every span it wrote: %s",
    (pattern) => {
      fc.assert(
        fc.property(week, fc.integer({ min: 1, max: 10 }), ({ start, end, rule }, more) => {
          const span = { start, end: addDays(end, 7 * more) };
          expect(nameReader(pattern, rule, "en")(written(pattern, span, rule))).toEqual(span);
        }),
      );
    },
  );

  it.each([
    ["{{year}}-W{{week:00}}", "2026-W10", "2026-03-02", "2026-03-08"],
    ["{{year}}-W{{week:00}}", "2026-W03-04", "2026-01-12", "2026-01-25"],
    ["{{year}}-W{{week:00}}", "2025-W52-01", "2025-12-22", "2026-01-04"],
    ["{{year}}-W{{week:00}}", "2020-W53", "2020-12-28", "2021-01-03"],
    ["{{start:GGGG-[W]WW}}", "2026-W10", "2026-03-02", "2026-03-08"],
    ["{{start:YYYY-MM-DD}} {{nobody}}", "2026-03-02 {{nobody}}", "2026-03-02", "2026-03-08"],
  ])("%s reads %s", (pattern, name, start, end) => {
    expect(nameReader(pattern, ISO, "en")(name)).toEqual({ start, end });
  });

  it("reads the old notes' names by their own weeks", () => {
    const read = nameReader("{{week}}주 회고", SATURDAY, "ko");
    expect(read("3주 회고")).toBeNull();
    const withYear = nameReader("{{year}}/{{week}}주 회고", SATURDAY, "ko");
    expect(withYear("2019/3주 회고")).toEqual({ start: "2019-01-12", end: "2019-01-18" });
    expect(withYear("2019/10-11주 회고")).toEqual({ start: "2019-03-02", end: "2019-03-15" });
    expect(withYear("2018/52-1주 회고")).toEqual({ start: "2018-12-22", end: "2019-01-04" });
    expect(withYear("2019/3주 회고".normalize("NFD"))).toEqual({ start: "2019-01-12", end: "2019-01-18" });
  });

  it.each([
    ["{{year}}-W{{week:00}}", "2026-W3"],
    ["{{year}}-W{{week:00}}", "2026-W54"],
    ["{{year}}-W{{week:00}}", "2026-W00"],
    ["{{year}}-W{{week:00}}", "2025-W53"],
    ["{{year}}-W{{week:00}}", "2026-W10 copy"],
    ["{{year}}-W{{week:00}}", "Home"],
    ["{{year}}-W{{week:00}}", ""],
    ["{{year}}/{{year}}-W{{week:00}}", "2025/2026-W10"],
    ["{{start}} {{end}}", "2026-03-08 2026-03-02"],
    ["{{start}}", "2026-02-30"],
    ["W{{week}}", "W10"],
    ["{{year}}", "2026"],
    ["{{start:MM-DD}}", "03-02"],
    ["{{start:YYYY-MM}}", "2026-03"],
    ["Retro", "Retro"],
    ["{{start:GGGG-[W]WW}}", "2026-W54"],
  ])("%s does not read %s", (pattern, name) => {
    expect(nameReader(pattern, ISO, "en")(name)).toBeNull();
  });

  it("does not take a week's name in one numbering for a week of another", () => {
    // 2026-W10 by ISO begins on a Monday; where weeks begin on Saturday it is no week's first day.
    expect(nameReader("{{start:GGGG-[W]WW}}", SATURDAY, "en")("2026-W10")).toBeNull();
  });

  it("reads the rest of a week that was begun on a later day", () => {
    expect(nameReader("{{start}}", ISO, "en")("2026-03-04")).toEqual({ start: "2026-03-04", end: "2026-03-08" });
    expect(nameReader("{{start}}", ISO, "en")("2026-03-07")).toEqual({ start: "2026-03-07", end: "2026-03-13" });
  });

  it("never throws, whatever pattern and name", () => {
    const bit = fc.constantFrom(
      "{{year}}",
      "{{week}}",
      "{{week:00}}",
      "{{start}}",
      "{{end:D}}",
      "{{start:",
      "}}",
      "{{",
      "(",
      "[",
      "\\",
      "2026",
      "10",
      "-",
      "/",
    );
    const text = fc.array(bit, { maxLength: 8 }).map((bits) => bits.join(""));
    fc.assert(
      fc.property(text, text, (pattern, name) => {
        const read = nameReader(pattern, ISO, "en");
        read(name);
        read(written(pattern, { start: "2026-03-02", end: "2026-03-08" }));
      }),
      { numRuns: 1000 },
    );
  });
});
