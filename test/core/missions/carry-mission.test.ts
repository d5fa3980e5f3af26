import { describe, expect, it } from "vitest";
import { addMission } from "../../../src/core/notes/add-to-section.ts";
import { carriedText } from "../../../src/core/missions/carry-mission.ts";
import { withoutTaskSigns } from "../../../src/core/markdown/task-signs.ts";
import { flatten } from "../../../src/core/missions/mission-state.ts";
import type { Mission } from "../../../src/core/notes/note-facts.ts";
import { listStyle, missionTree, written } from "../../support/mission-lists.ts";
import { edited, planOf } from "../../support/edits.ts";
import { factsOf } from "../../support/notes.ts";
import { fc, noteLike } from "../../support/arbitraries.ts";
import { outline } from "../../support/shown.ts";

function mission(note: string, text: string): Mission {
  const found = flatten(factsOf(note).missions).find((each) => withoutTaskSigns(each.text) === text);
  if (!found) throw new Error(`The note has no mission "${text}".`);
  return found;
}

const list = (...lines: string[]) => `## Missions\n${lines.join("\n")}\n`;

describe("What is carried of a mission", () => {
  it.each<[what: string, note: string, carried: string]>([
    ["is its line from the checkbox on", list("- [ ] a  ", "- [ ] b"), "[ ] a"],
    ["keeps its status", list("- [/] a"), "[/] a"],
    [
      "leaves the ids of tasks behind",
      list("- [ ] a 🆔 a1", "  - [ ] b  🆔 b-2_c 📅 2026-01-09"),
      "[ ] a\n  - [ ] b 📅 2026-01-09",
    ],
    ["leaves ids in fields behind", list("- [ ] a [id:: a1] (dependsOn:: b)"), "[ ] a (dependsOn:: b)"],
    ["keeps its block id", list("- [ ] a ^id"), "[ ] a ^id"],
    [
      "is all that is nested in it",
      list("- [ ] a", "  - [x] a1", "    why", "  - [ ] a2", "- [ ] b"),
      "[ ] a\n  - [x] a1\n    why\n  - [ ] a2",
    ],
    [
      "is also the code at its end",
      list("- [ ] a", "  - [ ] a1", "    ```js", "    run()", "    ```", "- [ ] b"),
      "[ ] a\n  - [ ] a1\n    ```js\n    run()\n    ```",
    ],
    [
      "is the code under it within a callout",
      list("> - [ ] a", ">   ```", ">   - [ ] b", ">   ```", ">", "> ```", "> else", "> ```"),
      "[ ] a\n  ```\n  - [ ] b\n  ```",
    ],
    ["keeps tabs", list("- [ ] a", "\t- [ ] a1", "\t\t- [ ] a2"), "[ ] a\n\t- [ ] a1\n\t\t- [ ] a2"],
    ["leaves quote marks behind", list("> > - [ ] a", "> >   - [ ] a1"), "[ ] a\n  - [ ] a1"],
    ["leaves the margin behind", list("- ", "   1. [ ] a", "      - [ ] a1"), "[ ] a\n   - [ ] a1"],
    ["leaves a margin of tabs behind", list("- ", "\t- [ ] a", "\t\t- [ ] a1"), "[ ] a\n    - [ ] a1"],
    ["has one kind of line break", "## Missions\r\n- [ ] a\r\n  - [ ] a1\r\n", "[ ] a\n  - [ ] a1"],
    ["is the text of a plain one", list("- a", "  - [ ] a1"), "a\n  - [ ] a1"],
  ])("%s", (_what, note, carried) => {
    expect(carriedText(note, mission(note, "a"))).toBe(carried);
  });

  it("keeps what it quotes itself", () => {
    const note = list("> - [ ] a", ">   > so they said");
    expect(carriedText(note, mission(note, "a"))).toBe("[ ] a\n  > so they said");
  });

  it("reads the same where it comes to, from any list into any other", () => {
    fc.assert(
      fc.property(missionTree, listStyle, fc.nat(), missionTree, listStyle, (from, fromStyle, pick, to, toStyle) => {
        const source = written(from, fromStyle);
        const target = written(to, toStyle);
        const missions = flatten(factsOf(source).missions);
        const carried = missions[pick % missions.length];
        if (!carried) return;
        const after = edited(target, addMission(carriedText(source, carried), planOf("")));
        expect(outline(factsOf(after).missions)).toEqual([...outline(factsOf(target).missions), ...outline([carried])]);
      }),
    );
  });

  it("begins with its checkbox, whatever the note", () => {
    fc.assert(
      fc.property(noteLike, (note) => {
        for (const each of flatten(factsOf(note).missions)) {
          const start = each.status === null ? "" : `[${each.status}]`;
          expect(carriedText(note, each).startsWith(start)).toBe(true);
        }
      }),
    );
  });
});
