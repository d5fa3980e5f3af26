import { describe, expect, it } from "vitest";
import { dayFormat } from "../../support/day-format.ts";
import { addDays } from "../../../src/core/calendar/day.ts";
import { nameReader, reportNames } from "../../../src/core/retros/name-pattern.ts";
import { withoutFreeWords } from "../../../src/core/retros/name-steps.ts";
import { periodValues } from "../../../src/core/retros/period-values.ts";
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
  const { text = "" } = render(pattern, periodValues(period, rule, dayFormat(locale)));
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
        expect(nameReader(pattern, rule, dayFormat(locale))(written(pattern, { start, end }, rule, locale))).toEqual({
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
          expect(nameReader(pattern, rule, dayFormat("en"))(written(pattern, span, rule))).toEqual(span);
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
    expect(nameReader(pattern, ISO, dayFormat("en"))(name)).toEqual({ start, end });
  });

  it("reads the old notes' names by their own weeks", () => {
    const read = nameReader("{{week}}주 회고", SATURDAY, dayFormat("ko"));
    expect(read("3주 회고")).toBeNull();
    const withYear = nameReader("{{year}}/{{week}}주 회고", SATURDAY, dayFormat("ko"));
    expect(withYear("2019/3주 회고")).toEqual({ start: "2019-01-12", end: "2019-01-18" });
    expect(withYear("2019/10-11주 회고")).toEqual({ start: "2019-03-02", end: "2019-03-15" });
    expect(withYear("2018/52-1주 회고")).toEqual({ start: "2018-12-22", end: "2019-01-04" });
    expect(withYear("2019/3주 회고".normalize("NFD"))).toEqual({ start: "2019-01-12", end: "2019-01-18" });
  });

  it.each([
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
    expect(nameReader(pattern, ISO, dayFormat("en"))(name)).toBeNull();
  });

  it("reads every token of a week by the rule of the settings, as it writes them", () => {
    // Moment takes GGGG and WW for ISO weeks, gggg and ww for those of the locale.
    for (const pattern of [
      "{{start:GGGG-[W]WW}}",
      "{{start:gggg-[W]ww}}",
      "{{start:YYYY-[W]WW}}",
      "{{year}}-W{{week}}",
    ]) {
      expect(nameReader(pattern, SATURDAY, dayFormat("en"))("2026-W10")).toEqual({
        start: "2026-02-28",
        end: "2026-03-06",
      });
      expect(written(pattern, { start: "2026-02-28", end: "2026-03-06" }, SATURDAY)).toBe("2026-W10");
    }
  });

  it("writes the calendar's year beside month and day, and the week's year beside a week", () => {
    const week1 = { start: "2024-12-30", end: "2025-01-05" };
    expect(written("{{start:YYYY-MM-DD [Woche ]WW}}", week1)).toBe("2024-12-30 Woche 01");
    expect(written("{{start:YYYY-[W]WW}}", week1)).toBe("2025-W01");
  });

  it.each([
    ["a number without its zero", "{{year}}-W{{week:00}}", "2026-W3", "2026-01-12"],
    ["a number with a zero", "{{year}}-W{{week}}", "2026-W03", "2026-01-12"],
    ["other case", "{{year}}-W{{week:00}}", "2026-w10", "2026-03-02"],
    ["two digits of a year", "{{year:YY}}-W{{week:00}}", "26-W10", "2026-03-02"],
    ["two digits of a year in a format", "{{start:YY-[W]WW}}", "26-W10", "2026-03-02"],
    ["free words at the end", "{{start}}-*", "2026-03-02-second-week", "2026-03-02"],
    ["no words where there may be some", "{{start}}-*", "2026-03-02", "2026-03-02"],
    ["free words at the begin", "* {{year}} KW{{week}}", "Mein Rückblick 2026 KW10", "2026-03-02"],
    ["words on both sides", "* {{year}}-W{{week}} - *", "Retro 2026-W10 - a good one", "2026-03-02"],
    ["a week of a month", "{{year}}년 {{start:M}}월 {{month-week}}주차", "2026년 3월 1주차", "2026-03-02"],
    ["two numbers without anything between", "{{start:YYYYMMDD}}", "20260302", "2026-03-02"],
    ["the calendar's year in a folder", "{{start:YYYY}}/W{{week}}", "2025/W1", "2025-12-29"],
  ])("reads %s: %s", (_what, pattern, name, start) => {
    expect(nameReader(pattern, ISO, dayFormat("en"))(name)?.start).toBe(start);
  });

  it("takes a year that is left out from the note's date", () => {
    const read = nameReader("kw-{{week:00}}*", ISO, dayFormat("en"));
    expect(read("kw-44-title")).toBeNull();
    expect(read("kw-44-title", "2023-11-06")).toEqual({ start: "2023-10-30", end: "2023-11-05" });
    expect(read("kw-44-title", "2023-05-14")).toBeNull();
  });

  it("takes a number that the note's date contradicts for a running one, unless a year stands beside it", () => {
    const running = nameReader("{{year}}/weekly_{{week}}", ISO, dayFormat("en"));
    expect(running("2023/weekly_12")?.start).toBe("2023-03-20");
    expect(running("2023/weekly_12", "2023-03-26")?.start).toBe("2023-03-20");
    expect(running("2023/weekly_12", "2023-05-14")).toBeNull();
    expect(nameReader("{{year}}-W{{week}}", ISO, dayFormat("en"))("2023-W12", "2023-05-14")?.start).toBe("2023-03-20");
  });

  it.each([
    ["{{start}}-*", "{{start}}"],
    ["* {{year}} KW{{week}}", "{{year}} KW{{week}}"],
    ["{{year}}/*-{{week}} *", "{{year}}/{{week}}"],
    ["{{start}} (*)", "{{start}} ()"],
    ["{{start}}", "{{start}}"],
  ])("makes of %s names by %s", (pattern, made) => {
    expect(withoutFreeWords(pattern)).toBe(made);
  });

  it("reports how many names it reads, and which not", () => {
    const report = reportNames(
      ["2026-W10", "2026-W3", "Home", "2026-W99"],
      nameReader("{{year}}-W{{week:00}}", ISO, dayFormat("en")),
    );
    expect(report).toEqual({ read: 2, total: 4, unread: ["Home", "2026-W99"] });
  });

  it("takes time that grows with the product of pattern and name, whatever both are", () => {
    const dashes = "{{year}}-{{start:YYYY-MM}}-*-{{week}}-*-{{end}}-*";
    const read = nameReader(dashes, ISO, dayFormat("en"));
    expect(read("-".repeat(20_000))).toBeNull();
    expect(read("2026-".repeat(4_000))).toBeNull();
    expect(nameReader("*".repeat(90), ISO, dayFormat("en"))("a".repeat(2_000))).toBeNull();
    expect(
      nameReader("{{start:LLLL}}-{{end:LLLL}}-*-{{start:lll}}", ISO, dayFormat("en"))("-".repeat(5_000)),
    ).toBeNull();
  });

  it("reads the rest of a week that was begun on a later day", () => {
    expect(nameReader("{{start}}", ISO, dayFormat("en"))("2026-03-04")).toEqual({
      start: "2026-03-04",
      end: "2026-03-08",
    });
    expect(nameReader("{{start}}", ISO, dayFormat("en"))("2026-03-07")).toEqual({
      start: "2026-03-07",
      end: "2026-03-13",
    });
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
        const read = nameReader(pattern, ISO, dayFormat("en"));
        read(name);
        read(written(pattern, { start: "2026-03-02", end: "2026-03-08" }));
      }),
      { numRuns: 1000 },
    );
  });
});
