import { describe, expect, it } from "vitest";
import { flatten } from "../../../src/core/missions/mission-state.ts";
import { moveMission } from "../../../src/core/missions/move-mission.ts";
import { listStyle, missionTree, written } from "../../support/mission-lists.ts";
import { changesOf, edited } from "../../support/edits.ts";
import { factsOf, roleOf } from "../../support/notes.ts";
import { fc, noteLike } from "../../support/arbitraries.ts";
import { allShown, outline, shownAs } from "../../support/shown.ts";
import { changed } from "../../../src/core/markdown/change.ts";

/** The note after a mission has been moved; the same if it had nowhere to go. */
function moved(note: string, text: string, steps: number): string {
  return edited(note, moveMission(shownAs(note, text), steps, roleOf));
}

const list = (...lines: string[]) => `## Missions\n${lines.join("\n")}\n`;

describe("A mission that is moved", () => {
  it.each<[what: string, text: string, steps: number, before: string, after: string]>([
    ["goes down", "a", 1, list("- [ ] a", "- [ ] b"), list("- [ ] b", "- [ ] a")],
    ["goes up", "b", -1, list("- [ ] a", "- [x] b"), list("- [x] b", "- [ ] a")],
    ["goes several places", "a", 2, list("- [ ] a", "- [ ] b", "- [ ] c"), list("- [ ] b", "- [ ] c", "- [ ] a")],
    [
      "goes no further than its list",
      "b",
      9,
      list("- [ ] a", "- [ ] b", "- [ ] c"),
      list("- [ ] a", "- [ ] c", "- [ ] b"),
    ],
    ["stays at the list's end", "b", 1, list("- [ ] a", "- [ ] b"), list("- [ ] a", "- [ ] b")],
    [
      "takes along what is nested in it",
      "a",
      1,
      list("- [ ] a", "  - [ ] a1", "    why", "- [ ] b", "  - [x] b1"),
      list("- [ ] b", "  - [x] b1", "- [ ] a", "  - [ ] a1", "    why"),
    ],
    [
      "moves among its own siblings",
      "a2",
      -1,
      list("- [ ] a", "\t- [ ] a1", "\t- [ ] a2", "- [ ] b"),
      list("- [ ] a", "\t- [ ] a2", "\t- [ ] a1", "- [ ] b"),
    ],
    [
      "does not leave its parent",
      "a1",
      1,
      list("- [ ] a", "  - [ ] a1", "- [ ] b"),
      list("- [ ] a", "  - [ ] a1", "- [ ] b"),
    ],
    [
      "leaves blank lines where they are",
      "a",
      1,
      list("- [ ] a", "", "- [ ] b", "- [ ] c"),
      list("- [ ] b", "", "- [ ] a", "- [ ] c"),
    ],
    ["keeps the numbers in order", "a", 1, list("1. [ ] a", "2. [ ] b"), list("1. [ ] b", "2. [ ] a")],
    ["keeps numbers that grow in order", "a", 1, list("9. [ ] a", "10. [ ] b"), list("9. [ ] b", "10. [ ] a")],
    [
      "keeps its number where another would push out what is nested",
      "a",
      1,
      list("9. [ ] a", "   - [ ] a1", "10. [ ] b"),
      list("10. [ ] b", "9. [ ] a", "   - [ ] a1"),
    ],
    [
      "keeps its callout",
      "a",
      1,
      list("> [!todo]", "> - [ ] a", ">", "> - [ ] b"),
      list("> [!todo]", "> - [ ] b", ">", "> - [ ] a"),
    ],
    ["keeps its block id", "a", 1, list("- [ ] a ^id", "- [ ] b"), list("- [ ] b", "- [ ] a ^id")],
    ["needs no line break at the end", "a", 1, "## Missions\n- [ ] a\n- [ ] b", "## Missions\n- [ ] b\n- [ ] a"],
    ["keeps CRLF", "a", 1, "## Missions\r\n- [ ] a\r\n- [ ] b", "## Missions\r\n- [ ] b\r\n- [ ] a"],
    [
      "does not pass words of nobody",
      "a",
      1,
      list("- [ ] a", "", "Then:", "", "- [ ] b"),
      list("- [ ] a", "", "Then:", "", "- [ ] b"),
    ],
    [
      "does not pass a comment",
      "a",
      1,
      list("- [ ] a", "<!-- later -->", "- [ ] b"),
      list("- [ ] a", "<!-- later -->", "- [ ] b"),
    ],
    ["does not enter a callout", "a", 1, list("- [ ] a", "", "> - [ ] b"), list("- [ ] a", "", "> - [ ] b")],
    [
      "does not come to hang under one that stands further out",
      "b",
      1,
      list(" - [ ] a", "  - [ ] b", "- [ ] c"),
      list(" - [ ] a", "  - [ ] b", "- [ ] c"),
    ],
    [
      "does not leave behind the code that hangs under it",
      "b",
      -1,
      list("- [ ] a", "- [ ] b", "  ```", "  code", "  ```"),
      list("- [ ] a", "- [ ] b", "  ```", "  code", "  ```"),
    ],
    [
      "is the shown one of twins",
      "b",
      -1,
      list("- [ ] a", "- [ ] b", "- [ ] a"),
      list("- [ ] b", "- [ ] a", "- [ ] a"),
    ],
  ])("%s", (_what, text, steps, before, after) => {
    expect(moved(before, text, steps)).toBe(after);
  });

  it("is not moved if it is no longer as it was shown", () => {
    const shown = shownAs(list("- [ ] a", "- [ ] b"), "a");
    const now = list("- [ ] a!", "- [ ] b");
    expect(moveMission(shown, 1, roleOf)(now)).toBe("stale");
  });

  it("gives the same bytes when it is moved back", () => {
    fc.assert(
      fc.property(missionTree, listStyle, fc.nat(), fc.integer({ min: -4, max: 4 }), (tree, style, pick, steps) => {
        const note = named(written(tree, style));
        const all = allShown(note);
        const [mission, shown] = all[pick % all.length] ?? [];
        if (!mission || !shown) return;
        const [there] = changesOf(note, moveMission(shown, steps, roleOf));
        if (!there) return;
        const after = changed(note, [there]);
        const passed = siblingsBetween(note, there);
        const home = moveMission(shownAs(after, mission.text), steps < 0 ? passed : -passed, roleOf);
        expect(edited(after, home)).toBe(note);
      }),
    );
  });

  it("keeps every line but for its number, and every mission, whatever the note", () => {
    fc.assert(
      fc.property(noteLike, fc.nat(), fc.integer({ min: -3, max: 3 }), (note, pick, steps) => {
        const all = allShown(note);
        const shown = all[pick % Math.max(1, all.length)]?.[1];
        if (!shown) return;
        const after = edited(note, moveMission(shown, steps, roleOf));
        expect(linesOf(after)).toEqual(linesOf(note));
        expect(textsOf(after)).toEqual(textsOf(note));
      }),
    );
  });

  it("keeps the missions of a list nested as they are", () => {
    fc.assert(
      fc.property(missionTree, listStyle, fc.nat(), fc.integer({ min: -4, max: 4 }), (tree, style, pick, steps) => {
        const note = written(tree, style);
        const all = allShown(note);
        const shown = all[pick % all.length]?.[1];
        if (!shown) return;
        expect(branches(edited(note, moveMission(shown, steps, roleOf)))).toEqual(branches(note));
      }),
    );
  });
});

/** By how many places the mission at one end of a change has gone: the missions of its list within it, less itself. */
function siblingsBetween(note: string, { from, to }: { from: number; to: number }): number {
  const within = flatten(factsOf(note).missions).filter((mission) => mission.from >= from && mission.to <= to);
  return within.filter((mission) => !within.some((other) => other.children.includes(mission))).length - 1;
}

/** The note with a number in each mission's text, so that no two are alike. */
function named(note: string): string {
  let count = 0;
  return note.replace(/\[.\] /g, (box) => `${box}${++count} `);
}

const linesOf = (note: string): string[] =>
  note
    .split("\n")
    .map((line) => line.replace(/\r$/, "").replace(/^([ \t>]*)\d+(?=[.)])/, "$1"))
    .sort();

const textsOf = (note: string): string[] =>
  flatten(factsOf(note).missions)
    .map(({ text, status }) => `${status} ${text}`)
    .sort();

/** Each mission with what is nested in it, as a set: whatever the order of siblings. */
function branches(note: string): string[] {
  const branch = ({ text, status, children }: ReturnType<typeof outline>[number]): string =>
    `${status} ${text} (${children.map(branch).sort().join()})`;
  return outline(factsOf(note).missions).map(branch).sort();
}
