import { describe, expect, it } from "vitest";
import { dayFormat } from "../../support/day-format.ts";
import { nameReader } from "../../../src/core/retros/name-pattern.ts";
import { periodValues } from "../../../src/core/retros/period-values.ts";
import { nameOf, NEIGHBOURS, readNeighbour } from "../../../src/core/other-plugins/weekly-note-settings.ts";
import { render } from "../../../src/core/templates/template.ts";
import { ISO } from "../../support/notes.ts";
import { fc } from "../../support/arbitraries.ts";

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
    expect(readNeighbour("journals", { journals: { mine: { ...weekly, nameTemplate: "{{mood}}" } } })).toBeNull();
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
    expect(nameOf(format)).toBe(name);
  });

  it.each(["ww", "[W]ww", "Wo [week of] GGGG", "YYYY-MM", "", "[gggg-ww]"])(
    "%j leaves the week open, and is no name",
    (format) => {
      expect(nameOf(format)).toBeNull();
    },
  );

  it.each(["YY-[W]WW", "YYYY-MM-DD [Woche ]WW", "gggg-[W]ww", "YYYY-[Week]-w", "YYYY-MM-DD", "gggg년 w주"])(
    "%s names weeks that are read back",
    (format) => {
      const pattern = nameOf(format) ?? "";
      const week = { start: "2026-03-02", end: "2026-03-08" };
      const name = render(pattern, periodValues(week, ISO, dayFormat("en"))).text ?? "";
      expect(nameReader(pattern, ISO, dayFormat("en"))(name)).toEqual(week);
    },
  );
});
