import { describe, expect, it } from "vitest";
import { roleFinder } from "../../../src/core/notes/roles.ts";
import type { FramedNote } from "../../../src/core/set-up/framed-note.ts";
import { templateFromNotes } from "../../../src/core/set-up/template-from-notes.ts";
import { dayFormat } from "../../support/day-format.ts";
import { ISO } from "../../support/notes.ts";

const roleOf = roleFinder({ wish: ["Wanted"], missions: ["Last plan"], lessons: [], lessonCheck: [], next: ["Plan"] });
const calendar = { rule: ISO, monthWeek: "first-day", dayFormat: dayFormat("en") } as const;
const WEEKS = ["2023-05-01", "2023-05-08", "2023-05-15", "2023-05-22", "2023-05-29"];
const sunday = (at: number) => ["2023-05-07", "2023-05-14", "2023-05-21", "2023-05-28", "2023-06-04"][at] ?? "";

const notes = (text: (at: number) => string): FramedNote[] =>
  WEEKS.map((start, at) => ({
    text: text(at),
    title: `2023-W${18 + at}`,
    period: { start, end: sunday(at) },
    written: sunday(at),
    previous: at === 0 ? null : `2023-W${17 + at}`,
  }));
const template = (text: (at: number) => string, missions = false) =>
  templateFromNotes(notes(text), roleOf, { missions }, calendar);

describe("A template made of notes", () => {
  it("keeps the headings, and an empty bullet where something was filled in", () => {
    expect(
      template((at) => `# Retro\n\n## Good\n- thing ${"abcde".charAt(at)}\n- other\n\n## Bad\n\nProse ${at}.\n`),
    ).toBe("# Retro\n\n## Good\n- \n\n## Bad\n");
  });

  it("turns dates, weeks and numbers into tags", () => {
    expect(template((at) => `# Week ${18 + at}, 2023\n\n> ${WEEKS[at] ?? ""} – ${sunday(at)}\n`)).toBe(
      "# Week {{week}}, {{year}}\n\n> {{start:YYYY-MM-DD}} – {{end:YYYY-MM-DD}}\n",
    );
  });

  it("writes weeks of a month, and months and weekdays by their names", () => {
    expect(template((at) => `# ${["5월 1", "5월 2", "5월 3", "5월 4", "5월 5"][at] ?? ""}주차\n`)).toBe(
      "# {{month-week:M}}월 {{month-week}}주차\n",
    );
    expect(template((at) => `# ${["May 1", "May 8", "May 15", "May 22", "May 29"][at] ?? ""}, 2023\n`)).toBe(
      "# {{start:MMMM D, YYYY}}\n",
    );
  });

  it("links to the note before by its tag", () => {
    expect(template((at) => `Before: [[2023-W${17 + at}]]\n\n## Good\n- ${"abcde".charAt(at)}\n`)).toBe(
      "Before: {{previous}}\n\n## Good\n- \n",
    );
  });

  it("carries the plan as checkboxes, and the wish as it stands", () => {
    const text = (at: number) =>
      `## Wanted\n- ${"abcde".charAt(at)}\n\n## Last plan\n- [x] ${"fghij".charAt(at)}\n\n## Plan\n- k\n`;
    expect(template(text, true)).toBe(
      "## Wanted\n{{#wish}}\n{{wish}}\n{{/wish}}\n{{^wish}}\n- \n{{/wish}}\n\n" +
        "## Last plan\n{{#next}}\n- [ ] {{text}}\n{{/next}}\n{{^next}}\n- [ ] \n{{/next}}\n\n## Plan\n- \n",
    );
  });

  it("keeps a list that is gone through every week, unticked", () => {
    const text = (at: number) => `## Check\n- [${at % 2 === 0 ? "x" : " "}] Inbox empty\n- [x] Desk tidy\n`;
    expect(template(text)).toBe("## Check\n- [ ] Inbox empty\n- [ ] Desk tidy\n");
  });

  it("keeps labels and what stands under each of them", () => {
    const text = (at: number) => `Monday:\n- [ ] ${"abcde".charAt(at)}\n\nWriting:\n- [x] ${"fghij".charAt(at)}\n`;
    expect(template(text)).toBe("Monday:\n- [ ] \n\nWriting:\n- [ ] \n");
  });

  it("keeps front matter that is constant, tags what follows from the days, and empties the rest", () => {
    const text = (at: number) =>
      `---\nlayout: single\ntags:\n  - weekly\ntitle: "KW ${18 + at}: ${["Rain", "Sun", "Wind", "Snow", "Fog"][at] ?? ""}"\n` +
      `date: ${sunday(at)}T20:1${at}:00+02:00\nmood: ${[3, 1, 4, 1, 5][at] ?? ""}\nweek-start: ${WEEKS[at] ?? ""}\n---\n## Good\n`;
    expect(template(text)).toBe(
      '---\nlayout: single\ntags:\n  - weekly\ntitle: "KW {{week}}:"\ndate: {{date:YYYY-MM-DD[T]HH:mm:ssZ}}\nmood:\n---\n\n## Good\n',
    );
  });

  it("leaves out a heading that only one note had", () => {
    expect(template((at) => `## Good\n- ${"abcde".charAt(at)}\n${at === 4 ? "\n## Trip\n- far\n" : ""}`)).toBe(
      "## Good\n- \n",
    );
  });

  it("of a single note is its headings", () => {
    const [one] = notes(() => "# Retro\n\nSomething.\n\n## Good\n- a\n");
    expect(templateFromNotes(one ? [one] : [], roleOf, { missions: false }, calendar)).toBe("# Retro\n\n## Good\n- \n");
  });

  it("of no note, or of empty ones, is empty", () => {
    expect(templateFromNotes([], roleOf, { missions: false }, calendar)).toBe("");
    expect(template(() => "")).toBe("");
  });
});
