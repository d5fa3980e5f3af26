import { dayFormat } from "../../support/day-format.ts";
import moment from "moment";
import { describe, expect, it } from "vitest";
import { lessonGroups } from "../../../src/core/lessons/lesson-groups.ts";
import { YEARLY_PRESET_IDS, YEARLY_PRESETS } from "../../../src/core/templates/presets/yearly.ts";
import { dueYear, newYearly, type YearlyContext, yearlyPath } from "../../../src/core/look-back/yearly-retro.ts";
import { isQuotingNote } from "../../../src/core/notes/quoting-note.ts";
import { render } from "../../../src/core/templates/template.ts";
import { fc, templateLike } from "../../support/arbitraries.ts";
import { factsOf, indexOf, ISO, propertiesOf, retroNote } from "../../support/notes.ts";

const index = indexOf([
  [
    "Retros/2025-W52.md",
    retroNote("2025-12-22", "2025-12-28", { "Never repeat": "- Say yes", Missions: "- [ ] album" }),
  ],
  [
    "Retros/2026-W09.md",
    retroNote("2026-02-23", "2026-03-01", {
      Missions: "- [x] run\n- [ ] album",
      "Never repeat": "- Say yes\n- Skip lunch",
      "Who I want to be": "- calm\n  - at night, too",
    }),
  ],
  [
    "Retros/2026-W10.md",
    retroNote("2026-03-02", "2026-03-08", {
      Missions: "- [x] album",
      "Never repeat": "- Say yes",
      "Who I want to be": "- early",
    }),
  ],
]);

const context = (template: string, changes: Partial<YearlyContext> = {}): YearlyContext => ({
  template,
  folder: "Retros",
  fileName: "{{year}}",
  notes: index.notes(ISO),
  chain: index.chain,
  lessons: lessonGroups(index.notes(ISO)),
  isLearned: () => false,
  today: "2026-12-30",
  rule: ISO,
  dayFormat: dayFormat("en"),
  now: moment("2026-12-30T10:00:00"),
  dateFormat: "YYYY-MM-DD",
  timeFormat: "HH:mm",
  previous: null,
  link: (to) => `[[${to.slice("Retros/".length, -3)}]]`,
  wikilink: (to) => `[[${to.slice("Retros/".length, -3)}]]`,
  ...changes,
});

const written = (template: string, changes?: Partial<YearlyContext>): string => {
  const made = newYearly(2026, context(template, changes));
  return "note" in made ? made.note.content : JSON.stringify(made.problem);
};
const body = (template: string, changes?: Partial<YearlyContext>) => written(template, changes).split("---\n")[2];

describe("A yearly retro", () => {
  it("has properties that say what it is, and never counts itself", () => {
    const note = written("x", { previous: "Retros/2025.md" });
    expect(propertiesOf(note)).toEqual({ "weekly-retro": "yearly", year: 2026, previous: "[[2025]]" });
    expect(isQuotingNote(propertiesOf(note))).toBe(true);
  });

  it("lists the year's weeks", () => {
    expect(body("{{#weeks}}\n- {{link}} {{week:00}} {{start:D MMM}} {{done}}/{{total}}\n{{/weeks}}")).toBe(
      "- [[2026-W09]] 09 23 Feb 1/2\n- [[2026-W10]] 10 2 Mar 1/1\n",
    );
    expect(body("{{weeks}}\n{{weeks.length}} {{done}}/{{total}}")).toBe("- [[2026-W09]]\n- [[2026-W10]]\n2 2/3");
  });

  it("brings what one wanted to be, nesting kept, below the week it was written in", () => {
    expect(body("{{#wishes}}\n- {{link}}\n  {{text}}\n{{/wishes}}")).toBe(
      "- [[2026-W09]]\n  - calm\n    - at night, too\n- [[2026-W10]]\n  - early\n",
    );
    expect(body("{{wish}}")).toBe("- early");
  });

  it("brings the lessons that came back in the year, by how often", () => {
    expect(body("{{#lessons}}\n{{text}} {{count}} {{relapses}} {{last:YYYY-MM}} {{link}}\n{{/lessons}}")).toBe(
      "Say yes 2 0 2026-03 [[2026-W10]]\n",
    );
  });

  it("brings the missions that were carried on, and how they ended", () => {
    expect(body("{{#missions}}\n{{text}} {{carried}} {{done}} {{weeks}} {{link}}\n{{/missions}}")).toBe(
      "album 1 1 1 [[2026-W10]]\n",
    );
  });

  it("knows its name, its days, the clock and the year before", () => {
    expect(
      body("{{title}} {{year}} {{start}} {{end}} {{date}} {{time}} {{previous}}|{{#previous}}x{{/previous}}"),
    ).toBe("2026 2026 2025-12-29 2027-01-03 2026-12-30 10:00 |");
    expect(body("{{previous}}", { previous: "Retros/2025.md" })).toBe("[[2025]]");
  });

  it("leaves tags alone that it does not know", () => {
    expect(body("{{nobody}} {{#weeks}}{{text}};{{other}} {{/weeks}}<% tp %>")).toBe(
      "{{nobody}} - [[2026-W09]];{{other}} [[2026-W10]];{{other}} <% tp %>".replace("- ", ""),
    );
  });

  it("says what is wrong with a template, with its line, or with the name", () => {
    expect(newYearly(2026, context("a\n{{#weeks}}"))).toEqual({
      problem: { code: "unclosed-section", name: "weeks", line: 2, in: "template" },
    });
    expect(yearlyPath(2026, context("", { fileName: "a:b" }))).toMatchObject({
      problem: { code: "forbidden-signs", in: "fileName" },
    });
    expect(yearlyPath(2026, context("", { fileName: "../{{year}}" }))).toMatchObject({
      problem: { code: "leaves-vault", in: "fileName" },
    });
  });

  it("is written of a year without retros too", () => {
    const made = newYearly(1999, context(YEARLY_PRESETS["yearly-en"].template));
    expect("note" in made && made.note.content).toContain("0 retros, 0 of 0 missions done.");
  });

  it.each(YEARLY_PRESET_IDS)("is written from the preset %s, every tag filled in", (id) => {
    const note = written(YEARLY_PRESETS[id].template, { previous: "Retros/2025.md" });
    expect(note).not.toMatch(/\{\{|\}\}|undefined|NaN/);
    expect(note).toContain("[[2026-W09]]\n  - calm\n    - at night, too\n");
    // None of its headings has a role: nothing in it would count even without the property.
    expect(factsOf(note).roles).toEqual([]);
  });

  it("never throws, whatever the template", () => {
    fc.assert(
      fc.property(templateLike, (template) => {
        expect(() => newYearly(2026, context(template))).not.toThrow();
        const values = newYearly(2026, context("")) satisfies object;
        expect(values).toHaveProperty("note");
        expect(render(template, {})).toBeDefined();
      }),
      { numRuns: 50 },
    );
  });
});

describe("The year whose retro is due", () => {
  const due = (today: string, written: number[] = []) =>
    dueYear(today, index.chain, ISO, (year) => written.includes(year));

  it("is the last one for two months, if it was written about and has none", () => {
    expect(due("2026-12-30")).toBe(2026);
    expect(due("2027-01-10")).toBe(2026);
    expect(due("2027-03-04")).toBe(2026);
    expect(due("2027-03-05")).toBe(2027);
    expect(due("2027-01-10", [2026])).toBe(2027);
    expect(due("2024-01-10")).toBe(2024);
  });
});
