import moment from "moment";
import { dayFormat } from "../../support/day-format.ts";
import { afterEach, describe, expect, it } from "vitest";
import { addDays, dayOf, daysBetween, isDay, weekday } from "../../../src/core/calendar/day.ts";
import { nameReader } from "../../../src/core/retros/name-pattern.ts";
import { newRetro } from "../../../src/core/retros/new-retro.ts";
import { PRESETS } from "../../../src/core/templates/presets/index.ts";
import { Week } from "../../../src/core/calendar/week.ts";
import { factsOf, indexOf, ISO, originOf, sampleVault, SATURDAY, retroPeriod } from "../../support/notes.ts";
import { exactLessons } from "../../support/exact-lessons.ts";
import { wholeSummary } from "../../support/whole-summary.ts";

afterEach(() => {
  moment.locale("en");
});

// Arabic and Hindi write other digits; weeks begin on Saturday in the one, on Sunday in the others.
describe.each(["en", "ko", "ar", "hi"])("Where the app speaks %s", (locale) => {
  const ask = () => {
    const period = { start: "2026-03-02", end: "2026-03-08" };
    const notes = indexOf(sampleVault()).notes(ISO);
    const context = {
      notes,
      lessons: exactLessons(notes),
      rule: ISO,
      dayFormat: dayFormat(locale),
      now: moment("2026-03-09T08:30:00").locale(locale),
      dateFormat: "YYYY-MM-DD",
      timeFormat: "HH:mm",
      folder: "Retros",
      fileName: "{{year}}-W{{week:00}}",
      template: PRESETS["identity-ko"].template + "{{start}} {{end}} {{start:dddd}} {{date:LLLL}}",
      link: (to: string) => to,
      wikilink: (to: string) => to,
    };
    return {
      days: [
        addDays("2026-03-02", 6),
        dayOf(moment("2026-03-02T23:59:00")),
        dayFormat(locale).format("2026-03-02", ""),
      ],
      weeks: [Week.containing("2018-12-29", SATURDAY), Week.containing("2026-03-02", ISO)].map(
        ({ year, number }) => `${year}-${number}`,
      ),
      numbers: [daysBetween("2026-03-02", "2026-03-09"), weekday("2026-03-02"), isDay("2026-03-02")],
      read: [
        dayFormat("en").parse("2026-03-02", "YYYY-MM-DD"),
        nameReader("{{year}}-W{{week:00}}", ISO, dayFormat(locale))("2026-W10"),
      ],
      made: newRetro(period, context),
      summary: wholeSummary(indexOf(sampleVault()), "2026-03-05", "2026-03-05", ISO),
    };
  };

  it("days keep their ISO digits", () => {
    moment.locale(locale);
    expect(moment.locale()).toBe(locale);
    expect(ask()).toMatchObject({
      days: ["2026-03-08", "2026-03-02", "2026-03-02"],
      weeks: ["2019-1", "2026-10"],
      numbers: [7, 1, true],
      read: ["2026-03-02", { start: "2026-03-02", end: "2026-03-08" }],
    });
  });

  it("the app's own locale changes nothing, and is not changed", () => {
    moment.locale(locale);
    const answer = JSON.stringify(ask());
    expect(moment.locale()).toBe(locale);
    moment.locale("en");
    expect(JSON.stringify(ask())).toBe(answer);
    expect(moment.locale()).toBe("en");
  });

  it("names and retros written in its digits are read back", () => {
    const { made } = ask();
    const note = "note" in made ? made.note : expect.fail("no note");
    const period = { start: "2026-03-02", end: "2026-03-08" };
    expect(retroPeriod(originOf(note.path, note.content), factsOf(note.content), "Retros", () => null)).toEqual(period);
    for (const format of ["YYYY-MM-DD", "D MMMM YYYY", "LL"]) {
      const read = nameReader(`{{start:${format}}}`, ISO, dayFormat(locale));
      expect(read(dayFormat(locale).format("2026-03-02", format))).toEqual(period);
    }
  });
});
