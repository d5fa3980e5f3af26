import { describe, expect, it } from "vitest";
import { makeCheckboxes, toggleMission } from "../../../src/core/missions/mission-edits.ts";
import { flatten } from "../../../src/core/missions/mission-state.ts";
import { edited } from "../../support/edits.ts";
import { factsOf, fixture, roleOf } from "../../support/notes.ts";
import { fc, noteLike } from "../../support/arbitraries.ts";
import { changed } from "../../../src/core/markdown/change.ts";
import { afterToggle, lineKey, type ShownMission, shownMissions } from "../../../src/core/missions/shown-mission.ts";

/** The nth mission of a note, nested ones counted, as the panel shows it. */
function shownOf(note: string, nth: number): ShownMission {
  const shown = [...shownMissions(factsOf(note).missions)].sort(([one], [other]) => one.line - other.line)[nth]?.[1];
  if (!shown) throw new Error(`the note has no mission ${nth}`);
  return shown;
}

/** The note after a click on what was shown, or "stale". */
function click(note: string, shown: ShownMission): string {
  const changes = toggleMission(shown, roleOf)(note);
  return typeof changes === "string" ? changes : changed(note, changes);
}

const list = (...lines: string[]) => `## Missions\n${lines.join("\n")}\n`;

describe("A click on a mission", () => {
  it.each([
    [" ", "x"],
    ["x", " "],
    ["X", " "],
    ["/", "x"],
    ["-", "x"],
    [">", "x"],
    ["?", "x"],
    ["🔥", "x"],
  ])("makes of %j %j", (status, after) => {
    const note = list(`- [${status}] a`);
    expect(click(note, shownOf(note, 0))).toBe(list(`- [${after}] a`));
  });

  it.each([
    ["crlf.md", 1, "  - [x] the fern\r\n", "  - [ ] the fern\r\n"],
    ["tabs.md", 0, "-\t[ ] Paint the fence", "-\t[x] Paint the fence"],
    ["quotes.md", 4, "> > - [/] Sort the cellar", "> > - [x] Sort the cellar"],
    ["numbered.md", 4, "10. [ ] Tell somebody", "10. [x] Tell somebody"],
    ["block-ids.md", 0, "- [ ] Call the plumber ^abc", "- [x] Call the plumber ^abc"],
    ["no-final-newline.md", 0, "- [ ] The last line", "- [x] The last line"],
    ["hostile.md", 2, "- [x] $& $1", "- [ ] $& $1"],
    ["long-line.md", 0, "- [ ] walk on", "- [x] walk on"],
  ])("changes one character of %s", (name, nth, before, after) => {
    const note = fixture(name);
    const once = click(note, shownOf(note, nth));
    expect(note).toContain(before);
    expect(once).toBe(note.replace(before, () => after));
    expect(once).toHaveLength(note.length);
  });

  it("ticks a checkbox of a retro without a missions section", () => {
    const note = "Monday:\n- [x] call the bank\n- [ ] run\n";
    const [, run] = factsOf(note).boxes;
    if (!run) throw new Error("not read");
    const shown = shownMissions([run]).get(run);
    expect(shown && click(note, shown)).toBe("Monday:\n- [x] call the bank\n- [x] run\n");
  });

  it("finds the mission on another line", () => {
    const shown = shownOf(list("- [ ] a", "- [ ] b"), 1);
    expect(click(list("- [ ] c", "- [ ] d", "- [ ] b", "- [ ] a"), shown)).toBe(
      list("- [ ] c", "- [ ] d", "- [x] b", "- [ ] a"),
    );
  });

  it.each([
    ["gone", list("- [ ] b")],
    ["reworded", list("- [ ] a!")],
    ["ticked meanwhile", list("- [x] a")],
    ["a plain bullet now", list("- a")],
    ["moved under another", list("- [ ] b", "  - [ ] a")],
    ["no longer in a missions section", "## Missions\n- [ ] b\n## Elsewhere\n- [ ] a\n"],
    ["in a section of another role now", "## Never repeat\n- [ ] a\n"],
    ["in a fence now", "## Missions\n```\n- [ ] a\n```\n"],
  ])("is refused where the mission is %s", (_what, now) => {
    expect(click(now, shownOf(list("- [ ] a"), 0))).toBe("stale");
  });

  describe("among twins", () => {
    const note = fixture("twins.md");
    const twin = "- [ ] Practise scales";

    it.each([0, 1])("takes the one that was shown: %d", (nth) => {
      const lines = note.split("\n");
      const line = lines.indexOf(twin) + nth;
      lines[line] = "- [x] Practise scales";
      expect(click(note, shownOf(note, nth))).toBe(lines.join("\n"));
    });

    it("takes the nested one that was shown", () => {
      const once = click(note, shownOf(note, 6));
      expect(once.slice(0, once.indexOf("Tuesday"))).toBe(note.slice(0, note.indexOf("Tuesday")));
      expect(once).toContain("Tuesday\n  - [x] Practise scales");
    });

    it("takes the same one when lines came in above", () => {
      const shown = shownOf(list(twin, twin), 1);
      expect(click(list("- [ ] new", "- [ ] newer", twin, twin), shown)).toBe(
        list("- [ ] new", "- [ ] newer", twin, "- [x] Practise scales"),
      );
    });

    it("refuses when one of them is gone: nobody can say which", () => {
      expect(click(list(twin), shownOf(list(twin, twin), 0))).toBe("stale");
      expect(click(list(twin), shownOf(list(twin, twin), 1))).toBe("stale");
    });

    it("refuses when it was ticked meanwhile, rather than tick its twin", () => {
      expect(click(list("- [x] Practise scales", twin), shownOf(list(twin, twin), 0))).toBe("stale");
    });

    it("takes the nearest when another twin came in", () => {
      const shown = shownOf(list("- [ ] a", "- [ ] b", twin), 2);
      expect(click(list(twin, "- [ ] a", "- [ ] b", twin), shown)).toBe(
        list(twin, "- [ ] a", "- [ ] b", "- [x] Practise scales"),
      );
    });
  });

  it.each([
    ["a broken box", list("- [ ] buy", "- [] buy"), 0, list("- [x] buy", "- [] buy")],
    ["a broken box before it", list("- [] buy", "- [ ] buy"), 1, list("- [] buy", "- [x] buy")],
    ["one nested in it", list("- [ ] buy", "  - [ ] buy"), 1, list("- [ ] buy", "  - [x] buy")],
    [
      "a bullet with a bracket",
      list("- [x] a [y] b", "- [ab] c", "- [ ] a [y] b"),
      0,
      list("- [ ] a [y] b", "- [ab] c", "- [ ] a [y] b"),
    ],
  ])("ticks beside %s, and back", (_what, note, nth, after) => {
    const shown = shownOf(note, nth);
    expect(click(note, shown)).toBe(after);
    const status = note[shown.raw.indexOf("[") + note.indexOf(shown.raw) + 1] ?? "";
    expect(click(after, afterToggle(shown, status))).toBe(note);
    expect(new Set([...shownMissions(factsOf(note).missions).values()].map(lineKey)).size).toBe(
      shownMissions(factsOf(note).missions).size,
    );
  });

  it("shows what the mission will be like, so that a second click undoes the first at once", () => {
    fc.assert(
      fc.property(noteLike, fc.nat(), (note, at) => {
        const missions = flatten(factsOf(note).missions).filter(({ status }) => status === " " || status === "x");
        if (missions.length === 0) return;
        const { line, status } = missions[at % missions.length] ?? { line: 0, status: null };
        const shown = [...shownMissions(factsOf(note).missions).values()].find((each) => each.line === line);
        if (!shown || status === null) expect.fail("a mission that is not shown");
        const once = click(note, shown);
        expect(click(once, afterToggle(shown, status))).toBe(note);
        expect(lineKey(afterToggle(shown, status))).toBe(lineKey(shown));
      }),
      { numRuns: 1000 },
    );
  });

  it("touches nothing but a status, whatever became of the note", () => {
    fc.assert(
      fc.property(noteLike, noteLike, fc.nat(), (before, after, at) => {
        const shown = [...shownMissions(factsOf(before).missions).values()];
        const one = shown[at % Math.max(1, shown.length)];
        if (!one) return;
        const [change, ...others] = toggleMission(one, roleOf)(after);
        if (change === undefined || typeof change === "string") return;
        expect(others).toEqual([]);
        expect(after.split("\n").map((line) => line.replace(/\r$/, ""))).toContain(one.raw);
        expect(after.slice(change.from - 1, change.from)).toBe("[");
        expect(after.slice(change.to, change.to + 1)).toBe("]");
      }),
      { numRuns: 1000 },
    );
  });
});

describe("Checkboxes for plain missions", () => {
  it.each([
    ["- a\n- b", "- [ ] a\n- [ ] b"],
    ["-\ta\n1. b\n> - c", "-\t[ ] a\n1. [ ] b\n> - [ ] c"],
    ["- a\r\n  - b\r\n", "- [ ] a\r\n  - [ ] b\r\n"],
    ["- [ ] a\n  - detail\n- b", "- [ ] a\n  - detail\n- [ ] b"],
    ["- a\n  - [x] b\n  - c", "- [ ] a\n  - [x] b\n  - [ ] c"],
    ["- \n- 없음\n- -", "- \n- 없음\n- -"],
    ["- [x]no space\n- \\[ ] escaped", "- [ ] [x]no space\n- [ ] \\[ ] escaped"],
    ["- a ^id", "- [ ] a ^id"],
  ])("%j becomes %j", (before, after) => {
    const note = `## Missions\n${before}`;
    expect(edited(note, makeCheckboxes(roleOf))).toBe(`## Missions\n${after}`);
  });
});
