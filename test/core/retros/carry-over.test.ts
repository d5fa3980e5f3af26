import { describe, expect, it } from "vitest";
import { PRESETS } from "../../../src/core/templates/presets/index.ts";
import { addDays } from "../../../src/core/calendar/day.ts";
import { retroOutlook, tagsIn } from "../../../src/core/retros/carry-over.ts";
import { exactLessons } from "../../support/exact-lessons.ts";
import { indexOf, ISO, retroNote } from "../../support/notes.ts";

const W08 = retroNote("2026-02-16", "2026-02-22", {
  "Who I want to be next week": "- calm\n- kind",
  "Never repeat": "- Hurry",
});
const W09 = retroNote("2026-02-23", "2026-03-01", { Missions: "- [ ] Call\n- [x] Run", "Never repeat": "- hurry" });
const notes = indexOf([
  ["W08.md", W08],
  ["W09.md", W09],
]).notes(ISO);
const outlook = (template: string, start = "2026-03-02", end = "2026-03-08") =>
  retroOutlook({ start, end }, notes, template, exactLessons(notes));

describe("The outlook on a retro", () => {
  it("names the retro before it, and the one whose wish is carried", () => {
    expect(outlook("{{wish}}")).toMatchObject({
      previous: "W09.md",
      wishFrom: { path: "W08.md", isPrevious: false },
      wish: "- calm\n- kind",
      twins: [],
    });
  });

  it("says nothing of a plan that is older than the last four retros", () => {
    const later = [3, 10, 17, 24].map(
      (day) =>
        [
          `2026-03-${day}.md`,
          retroNote(addDays("2026-03-02", day - 3), addDays("2026-03-08", day - 3), { Missions: "- [ ] x" }),
        ] as const,
    );
    const known = (count: number) => indexOf([["W08.md", W08], ...later.slice(0, count)]).notes(ISO);
    const from = (count: number, template: string) =>
      retroOutlook({ start: "2026-04-06", end: "2026-04-12" }, known(count), template, exactLessons(known(count)))
        .wishFrom?.path;
    expect([from(3, "{{wish}}"), from(4, "{{wish}}")]).toEqual(["W08.md", undefined]);
    expect([from(3, "{{#next}}{{text}}{{/next}}"), from(3, "{{start}}")]).toEqual(["W08.md", undefined]);
  });

  it("counts only what the template has a place for", () => {
    expect(outlook("{{previous}}")).toMatchObject({ wish: "", missions: 0, lessons: 0 });
    expect(outlook("{{#missions}}{{text}}{{/missions}} {{#lessons.length}}{{/lessons.length}}")).toMatchObject({
      missions: 1,
      lessons: 1,
    });
  });

  it("knows what other retros look back on the same days", () => {
    expect(outlook("", "2026-02-26", "2026-03-04").overlapping).toEqual(["W09.md"]);
    expect(outlook("", "2026-02-16", "2026-02-22").previous).toBeNull();
  });
});

describe("The tags of a template", () => {
  it("are found in sections, inverted ones and with formats", () => {
    expect(
      [...tagsIn("{{#previous}}{{/previous}}{{^wish}}{{&title}}{{{week:00}}}{{ lessons.length }}")].sort(),
    ).toEqual(["lessons", "previous", "title", "week", "wish"]);
    for (const { template } of Object.values(PRESETS)) expect(tagsIn(template).has("wish")).toBe(true);
  });
});
