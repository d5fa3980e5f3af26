import moment from "moment";
import { dayFormat } from "../../support/day-format.ts";
import { afterEach, describe, expect, it } from "vitest";
import { addDays, dayOf } from "../../../src/core/calendar/day.ts";
import { nameReader } from "../../../src/core/retros/name-pattern.ts";
import { periodValues } from "../../../src/core/retros/period-values.ts";
import { dueWeek, newRetro } from "../../../src/core/retros/new-retro.ts";
import { periodChoices } from "../../../src/core/retros/period-choices.ts";
import { byDate, type Retro, retrosOf } from "../../../src/core/notes/retro.ts";
import { render } from "../../../src/core/templates/template.ts";
import { Week } from "../../../src/core/calendar/week.ts";
import { factsOf, ISO, originOf, retroPeriod } from "../../support/notes.ts";
import { fc, RULES, templateLike } from "../../support/arbitraries.ts";
import { exactLessons } from "../../support/exact-lessons.ts";

const PATTERN = "{{year}}-W{{week:00}}";

describe.each(RULES)("Weeks from day $firstDay with $minimalDays days in the first", (rule) => {
  it("have names that sort by time within a year, each only once, from 1990 to 2060", () => {
    let week = Week.containing("1990-01-10", rule);
    let before = "";
    while (week.start < "2060-12-31") {
      const name = render(PATTERN, periodValues(week, rule, dayFormat("en"))).text ?? "";
      if (name <= before) expect.fail(`${name} comes after ${before}`);
      before = name;
      week = week.next;
    }
  });

  it("have names that are read back as the same week, around every New Year", () => {
    const read = nameReader(PATTERN, rule, dayFormat("en"));
    for (let year = 1990; year <= 2060; year++) {
      for (const day of [`${year}-01-01`, `${year}-12-28`, `${year}-06-15`]) {
        const { start, end } = Week.containing(day, rule);
        const name = render(PATTERN, periodValues({ start, end }, rule, dayFormat("en"))).text ?? "";
        expect(read(name)).toEqual({ start, end });
      }
    }
  });
});

describe("Another week setting", () => {
  it("neither loses nor doubles a retro that exists", () => {
    for (const before of RULES) {
      const chain: Retro[] = [];
      for (let week = Week.containing("2025-11-15", before); week.start < "2026-03-06"; week = week.next) {
        chain.push({ path: `${week.start}.md`, period: { start: week.start, end: week.end } });
      }
      chain.sort(byDate);
      for (const rule of RULES) {
        const covered = new Set<string>();
        for (let week = Week.containing("2025-12-01", rule); week.end < "2026-02-20"; week = week.next) {
          const retros = retrosOf(week, chain, rule);
          expect(retros).toHaveLength(1);
          covered.add(retros[0]?.path ?? "");
        }
        expect(covered.size).toBeGreaterThanOrEqual(11);
        const choices = periodChoices("2026-02-20", chain, rule, 2);
        expect(choices.filter(({ kind }) => kind === "missed" || kind === "since")).toEqual([]);
        expect(retrosOf(dueWeek("2026-02-20", chain, rule, 2), chain, rule)).toHaveLength(1);
      }
    }
  });
});

describe("The clock's day", () => {
  const zone = process.env["TZ"];
  afterEach(() => {
    process.env["TZ"] = zone;
  });

  // Where clocks go forward at midnight, the day has no 00:00: Sao Paulo in 2018, Beirut in 2026.
  it.each([
    ["America/Sao_Paulo", "2018-11-04"],
    ["Asia/Beirut", "2026-03-29"],
    ["America/New_York", "2026-03-08"],
    ["America/New_York", "2026-11-01"],
    ["Europe/Berlin", "2026-10-25"],
    ["Pacific/Kiritimati", "2026-01-01"],
    ["Pacific/Apia", "2011-12-31"],
    ["Asia/Kathmandu", "2026-02-28"],
  ])("in %s on %s is the same in its first and its last minute, and so is its week", (timeZone, day) => {
    process.env["TZ"] = timeZone;
    const noon = moment(`${day}T12:00:00`);
    for (const moment_ of [noon.clone().startOf("day"), noon, noon.clone().endOf("day")]) {
      expect(dayOf(moment_)).toBe(day);
      expect(Week.containing(dayOf(moment_), ISO).contains(day)).toBe(true);
    }
  });
});

describe("What the plugin writes", () => {
  it("it reads back as the same retro, whatever period and template", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RULES),
        fc.integer({ min: 0, max: 25_000 }),
        fc.integer({ min: 0, max: 180 }),
        templateLike,
        (rule, from, days, template) => {
          const period = { start: addDays("1990-01-01", from), end: addDays("1990-01-01", from + days) };
          const made = newRetro(period, {
            notes: [],
            lessons: exactLessons([]),
            rule,
            dayFormat: dayFormat("en"),
            now: moment("2026-03-06T10:00:00"),
            dateFormat: "YYYY-MM-DD",
            timeFormat: "HH:mm",
            folder: "Retros",
            fileName: PATTERN,
            template,
            link: (to) => to,
            wikilink: (to) => to,
          });
          if ("problem" in made) return;
          const { path, content } = made.note;
          // Broken front matter of a template is its owner's; only what the plugin itself writes is asked for.
          if (template.trimStart().startsWith("---")) return;
          const facts = factsOf(content);
          expect(
            retroPeriod(originOf(path, content), facts, "Retros", nameReader(PATTERN, rule, dayFormat("en"))),
          ).toEqual(period);
        },
      ),
    );
  });
});
