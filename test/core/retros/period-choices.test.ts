import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/core/calendar/day.ts";
import { period } from "../../../src/core/calendar/period.ts";
import { likeliestFirst, periodChoices, spanSince } from "../../../src/core/retros/period-choices.ts";
import { byDate, type Retro, retrosOf } from "../../../src/core/notes/retro.ts";
import { Week } from "../../../src/core/calendar/week.ts";
import { ISO, SATURDAY } from "../../support/notes.ts";
import { fc, RULES } from "../../support/arbitraries.ts";

const retro = (start: string, end: string, path = `${start}.md`): Retro => ({ path, period: { start, end } });
const TODAY = "2026-03-06";

describe("The periods that are offered", () => {
  it("are this, last and next week where there is no retro yet", () => {
    const choices = periodChoices(TODAY, [], ISO, 2);
    expect(choices.map(({ kind, period }) => [kind, period.start, period.end])).toEqual([
      ["this", "2026-03-02", "2026-03-08"],
      ["last", "2026-02-23", "2026-03-01"],
      ["next", "2026-03-09", "2026-03-15"],
    ]);
  });

  it("hold every week missed since the first retro, the latest first, and the span since the last", () => {
    const chain = [retro("2026-01-12", "2026-01-18"), retro("2026-02-02", "2026-02-15")];
    const choices = periodChoices(TODAY, chain, ISO, 2);
    expect(choices.map(({ kind, period }) => [kind, period.start])).toEqual([
      ["this", "2026-03-02"],
      ["last", "2026-02-23"],
      ["since", "2026-02-16"],
      ["next", "2026-03-09"],
      ["missed", "2026-02-16"],
      ["missed", "2026-01-26"],
      ["missed", "2026-01-19"],
    ]);
  });

  it("say which retros they have, and name both of two", () => {
    const chain = [retro("2026-02-23", "2026-03-08", "span.md"), retro("2026-03-02", "2026-03-08", "own.md")];
    const [current, last] = periodChoices(TODAY, chain, ISO, 2);
    expect(current?.retros).toEqual(["span.md", "own.md"]);
    expect(last?.retros).toEqual(["span.md"]);
  });
});

describe("The span since the last retro", () => {
  it("begins on the day after it, where that ended within a week", () => {
    expect(spanSince("2019-04-13", [retro("2019-03-16", "2019-03-25")], SATURDAY, 2)).toEqual({
      start: "2019-03-26",
      end: "2019-04-12",
    });
  });

  it("is nothing where one week is missing, none, or more than half a year", () => {
    expect(spanSince(TODAY, [retro("2026-02-23", "2026-03-01")], ISO, 2)).toBeNull();
    expect(spanSince(TODAY, [retro("2026-03-02", "2026-03-08")], ISO, 2)).toBeNull();
    expect(spanSince(TODAY, [], ISO, 2)).toBeNull();
    expect(spanSince(TODAY, [retro("2025-03-03", "2025-03-09")], ISO, 2)).toBeNull();
  });

  it("ends with the week that is due, not the one that has just begun", () => {
    expect(spanSince("2026-03-10", [retro("2026-02-16", "2026-02-22")], ISO, 2)?.end).toBe("2026-03-08");
    expect(spanSince("2026-03-12", [retro("2026-02-16", "2026-02-22")], ISO, 2)?.end).toBe("2026-03-15");
  });

  it("never overlaps a retro, and covers no week that has one", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RULES),
        fc.array(fc.tuple(fc.integer({ min: -200, max: 0 }), fc.integer({ min: 0, max: 20 })), { maxLength: 6 }),
        (rule, spans) => {
          const chain = spans
            .map(([from, days]) => retro(addDays(TODAY, from - days), addDays(TODAY, from)))
            .sort(byDate);
          const since = spanSince(TODAY, chain, rule, 2);
          if (!since) return;
          const last = chain.at(-1);
          expect(since.start > (last?.period.end ?? "")).toBe(true);
          expect(period(since.start, since.end)).not.toBeNull();
        },
      ),
    );
  });
});

describe("The retros of a period", () => {
  it("are those that cover each of its weeks, not one that covers a part", () => {
    const chain = [retro("2026-02-16", "2026-03-01"), retro("2026-02-23", "2026-03-01")];
    const paths = (start: string, end: string) => retrosOf({ start, end }, chain, ISO).map(({ path }) => path);
    expect(paths("2026-02-23", "2026-03-01")).toEqual(["2026-02-16.md", "2026-02-23.md"]);
    expect(paths("2026-02-16", "2026-03-01")).toEqual(["2026-02-16.md"]);
    expect(paths("2026-02-23", "2026-03-08")).toEqual([]);
  });

  it("of three days are the one with the very same days", () => {
    const chain = [retro("2026-03-03", "2026-03-05")];
    expect(retrosOf({ start: "2026-03-03", end: "2026-03-05" }, chain, ISO)).toHaveLength(1);
    expect(retrosOf(Week.containing("2026-03-03", ISO), chain, ISO)).toHaveLength(0);
  });
});

describe("Of two readings of what was typed", () => {
  const readings = [
    { start: "2026-12-21", end: "2026-12-27" },
    { start: "2025-12-22", end: "2025-12-28" },
  ];
  const years = (today: string, isKnown: (year: string) => boolean) =>
    likeliestFirst(readings, today, ({ start }) => isKnown(start.slice(0, 4))).map(({ start }) => start.slice(0, 4));

  it.each([
    ["the nearer", "2026-01-02", () => false, "2025"],
    ["the nearer, also ahead", "2026-10-02", () => false, "2026"],
    ["the one that has a retro or is offered", "2026-10-02", (year: string) => year === "2025", "2025"],
    ["the nearer, if both are", "2026-10-02", () => true, "2026"],
  ] as const)("%s comes first", (_which, today, isKnown, year) => {
    expect(years(today, isKnown)[0]).toBe(year);
    expect(years(today, isKnown)).toHaveLength(2);
  });
});
