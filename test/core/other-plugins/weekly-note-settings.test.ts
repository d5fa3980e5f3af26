import { describe, expect, it } from "vitest";
import { dayFormat } from "../../support/day-format.ts";
import { nameReader } from "../../../src/core/retros/name-pattern.ts";
import { periodValues } from "../../../src/core/retros/period-values.ts";
import { nameOf } from "../../../src/core/other-plugins/name-format.ts";
import { NEIGHBOURS, readNeighbour } from "../../../src/core/other-plugins/weekly-note-settings.ts";
import { render } from "../../../src/core/templates/template.ts";
import { ISO } from "../../support/notes.ts";
import { fc } from "../../support/arbitraries.ts";

const WEEK = { start: "2026-03-02", end: "2026-03-08" };

describe("A neighbour's settings", () => {
  it("are read as Periodic Notes writes them, old and new", () => {
    const weekly = { enabled: true, folder: " Weekly ", format: "GGGG-[W]WW", template: "" };
    const read = { folder: "Weekly", fileName: "{{year}}-W{{week:00}}", firstDay: 1, minimalDays: 4 };
    expect(readNeighbour("periodic-notes", { weekly })).toEqual(read);
    expect(readNeighbour("periodic-notes", { week: weekly })).toEqual(read);
    const calendarSets = [
      { id: "other", week: { enabled: true, folder: "No" } },
      { id: "mine", week: weekly },
    ];
    expect(readNeighbour("periodic-notes", { activeCalendarSet: "mine", calendarSets })).toEqual(read);
    expect(readNeighbour("periodic-notes", { weekly: { ...weekly, enabled: false } })).toBeNull();
  });

  it("are read as Calendar writes them", () => {
    const stored = { weekStart: "saturday", showWeeklyNote: true, weeklyNoteFormat: "", weeklyNoteFolder: "W" };
    expect(readNeighbour("calendar", stored)).toEqual({ folder: "W", fileName: "{{year}}-W{{week:00}}", firstDay: 6 });
    expect(readNeighbour("calendar", { weekStart: "locale", showWeeklyNote: false })).toBeNull();
  });

  it("are read as Journals writes them", () => {
    const weekly = {
      write: { type: "week" },
      nameTemplate: "{{journal_name}} {{date}}",
      dateFormat: "YYYY-[W]ww",
      folder: "J/{{date:YYYY-ww}}",
    };
    const journals = { daily: { write: { type: "day" } }, mine: weekly };
    expect(readNeighbour("journals", { journals, calendar: { dow: 1, doy: 4, global: false } })).toEqual({
      folder: "J",
      fileName: "{{year}}-{{week:00}}/mine {{year}}-W{{week:00}}",
      firstDay: 1,
      minimalDays: 4,
    });
  });

  it.each([
    ["{{date}}", "J/{{date:YYYY}}", "J", "{{start:YYYY}}/{{year}}-W{{week:00}}"],
    ["{{start_date:YYYY-MM-DD}} to {{end_date:MM-DD}}", "J", "J", "{{start:YYYY-MM-DD}} to {{end:MM-DD}}"],
    ["until {{ end_date:YYYY-MM-DD }}", "", "", "until {{end:YYYY-MM-DD}}"],
    ["{{date:[W]ww}}", "{{date:gggg}}", "", "{{year}}/W{{week:00}}"],
    ["{{start_date:MM-DD}}", "{{start_date:YYYY}}", "", "{{start:YYYY}}/{{start:MM-DD}}"],
  ])("are read as Journals writes them: %s in %j", (nameTemplate, folder, fixed, fileName) => {
    const mine = { write: { type: "week" }, nameTemplate, folder, dateFormat: "YYYY-[W]ww" };
    expect(readNeighbour("journals", { journals: { mine } })).toEqual({ folder: fixed, fileName });
    const name = render(fileName, periodValues(WEEK, ISO, dayFormat("en"))).text ?? "";
    expect(nameReader(fileName, ISO, dayFormat("en"))(name)).toEqual(WEEK);
  });

  it.each([
    ["{{mood}}", "J", "foreign-tag", "{{mood}}"],
    ["{{date}}", "J/{{mood}}", "foreign-tag", "{{mood}}"],
    ["{{date:Wo}} {{date:YYYY}}", "J", "ordinal", "Wo"],
    ["{{date:[W]ww}}", "J", "no-year", "W{{week:00}}"],
    ["{{journal_name}}", "J", "no-week", "mine"],
    ["{{date:YYYY}}", "J", "no-week", "{{start:YYYY}}"],
  ])("of Journals say why its names are none: %s in %s", (nameTemplate, folder, gap, place) => {
    const mine = { write: { type: "week" }, nameTemplate, folder, dateFormat: "YYYY-[W]ww" };
    expect(readNeighbour("journals", { journals: { mine }, calendar: { dow: 1, doy: 4 } })).toEqual({
      firstDay: 1,
      minimalDays: 4,
      unnamed: { gap, in: place },
    });
  });

  it("keep the first day of the week where the names are none", () => {
    const stored = { weekStart: "saturday", showWeeklyNote: true, weeklyNoteFormat: "[W]ww" };
    expect(readNeighbour("calendar", stored)).toEqual({ firstDay: 6, unnamed: { gap: "no-year", in: "[W]ww" } });
  });

  it("are nothing where they are of another shape, and never throw", () => {
    fc.assert(
      fc.property(fc.constantFrom(...NEIGHBOURS), fc.jsonValue(), (id, stored) => {
        readNeighbour(id, stored);
      }),
    );
    expect(readNeighbour("calendar", [])).toBeNull();
  });
});

describe("A moment format", () => {
  it.each([
    ["gggg-[W]ww", "{{year}}-W{{week:00}}"],
    ["YYYY-[Week]-w", "{{year}}-Week-{{week}}"],
    ["gggg/[W]ww", "{{year}}/W{{week:00}}"],
    ["YYYY-MM-DD", "{{start:YYYY-MM-DD}}"],
    ["gggg년 w주", "{{year}}년 {{week}}주"],
    ["YY-[W]WW", "{{year:YY}}-W{{week:00}}"],
    ["gg-[W]w", "{{year:YY}}-W{{week}}"],
    ["YYYY-MM-DD [Woche ]WW", "{{start:YYYY-MM-DD [Woche ]WW}}"],
    ["GGGG-[W]WW MMM", "{{year}}-W{{week:00}} {{start:MMM}}"],
  ])("%s is the name %s", (format, name) => {
    expect(nameOf(format)).toEqual({ fileName: name });
  });

  it.each([
    ["ww", "no-year"],
    ["[W]ww", "no-year"],
    ["MM-DD", "no-week"],
    ["Wo [week of] GGGG", "ordinal"],
    ["YYYY-MM", "no-week"],
    ["", "no-week"],
    ["[gggg-ww]", "no-week"],
  ])("%j leaves the week open, and is no name: %s", (format, gap) => {
    expect(nameOf(format)).toEqual({ gap, in: format });
  });

  it.each(["YY-[W]WW", "YYYY-MM-DD [Woche ]WW", "gggg-[W]ww", "YYYY-[Week]-w", "YYYY-MM-DD", "gggg년 w주"])(
    "%s names weeks that are read back",
    (format) => {
      const offered = nameOf(format);
      const pattern = "fileName" in offered ? offered.fileName : "";
      const name = render(pattern, periodValues(WEEK, ISO, dayFormat("en"))).text ?? "";
      expect(nameReader(pattern, ISO, dayFormat("en"))(name)).toEqual(WEEK);
    },
  );
});
