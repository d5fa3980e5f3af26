import { describe, expect, it } from "vitest";
import { addMission } from "../../../src/core/notes/add-to-section.ts";
import { flatten } from "../../../src/core/missions/mission-state.ts";
import { presetTemplate } from "../../../src/core/templates/presets/index.ts";
import { listStyle, missionTree, written } from "../../support/mission-lists.ts";
import { edited, planOf } from "../../support/edits.ts";
import { factsOf } from "../../support/notes.ts";
import { fc, noteLike } from "../../support/arbitraries.ts";
import { outline } from "../../support/shown.ts";

const TEMPLATE =
  "## Who I wanted to be\n- \n\n## Missions\n- [ ] \n\n## Never repeat\n- \n\n## Who I want to be next week\n- \n";

const added = (note: string, mission = "[ ] new", template = TEMPLATE): string =>
  edited(note, addMission(mission, planOf(template)));

describe("A mission that is added", () => {
  it.each<[where: string, before: string, after: string]>([
    [
      "takes the place of an empty checkbox",
      "## Missions\n- [ ] \n\n## Never repeat\n",
      "## Missions\n- [ ] new\n\n## Never repeat\n",
    ],
    [
      "comes after what is there",
      "## Missions\n- [x] a\n\n## Never repeat\n",
      "## Missions\n- [x] a\n- [ ] new\n\n## Never repeat\n",
    ],
    [
      "comes after what is nested, at the list's own level",
      "## Missions\n- [ ] a\n  - [ ] a1\n    - [ ] a2\n",
      "## Missions\n- [ ] a\n  - [ ] a1\n    - [ ] a2\n- [ ] new\n",
    ],
    [
      "does not take an empty parent's place",
      "## Missions\n- [ ] \n  - [ ] a\n",
      "## Missions\n- [ ] \n  - [ ] a\n- [ ] new\n",
    ],
    [
      "joins a callout",
      "## Missions\n> [!todo]\n> - [ ] a\n\nText\n",
      "## Missions\n> [!todo]\n> - [ ] a\n> - [ ] new\n\nText\n",
    ],
    [
      "has the list's marker and the next number",
      "## Missions\n8) [ ] a\n9) [ ] b\n",
      "## Missions\n8) [ ] a\n9) [ ] b\n10) [ ] new\n",
    ],
    ["has the list's tab", "## Missions\n*\t[ ] a\n", "## Missions\n*\t[ ] a\n*\t[ ] new\n"],
    [
      "leaves an item the words that go on with it",
      "## Missions\n- [ ] a\ngoes on\n",
      "## Missions\n- [ ] a\ngoes on\n- [ ] new\n",
    ],
    [
      "comes after the words under the heading",
      "## Missions\nFor the garden:\n",
      "## Missions\nFor the garden:\n- [ ] new\n",
    ],
    [
      "joins the checkboxes of a note without such a section, which would be missions no more",
      "# Week 3\n- [x] a\n- [ ] b\n\n## Never repeat\n- Late\n",
      "# Week 3\n- [x] a\n- [ ] b\n- [ ] new\n\n## Never repeat\n- Late\n",
    ],
    [
      "joins the last of such lists that has checkboxes, nested ones too",
      "# Work\n- [ ] a\n\n# Home\n- today\n\t- [ ] b\n\n# Log\n- rain\n",
      "# Work\n- [ ] a\n\n# Home\n- today\n\t- [ ] b\n- [ ] new\n\n# Log\n- rain\n",
    ],
    [
      "gets a section beside checkboxes of another role",
      "## Never repeat\n- [ ] Late\n",
      "## Missions\n- [ ] new\n\n## Never repeat\n- [ ] Late\n",
    ],
    ["comes before a thematic break", "## Missions\n\n---\n\ntext\n", "## Missions\n- [ ] new\n\n---\n\ntext\n"],
    ["follows a bullet that says none", "## Missions\n- none\n", "## Missions\n- none\n- [ ] new\n"],
    ["follows a heading at the note's end", "## Missions", "## Missions\n- [ ] new"],
    ["keeps CRLF", "## Missions\r\n- [ ] a\r\n", "## Missions\r\n- [ ] a\r\n- [ ] new\r\n"],
    [
      "keeps away from the sections of other roles within",
      "## Missions\n- [ ] a\n### Never repeat\n- b\n",
      "## Missions\n- [ ] a\n- [ ] new\n### Never repeat\n- b\n",
    ],
    [
      "comes before an underlined heading",
      "## Missions\n\nOther heading\n---\n\n- x\n",
      "## Missions\n- [ ] new\n\nOther heading\n---\n\n- x\n",
    ],
    [
      "makes the section before an underlined heading of two lines",
      "Never\nrepeat\n===\n- b\n".replace("Never\nrepeat", "Never repeat"),
      "## Missions\n- [ ] new\n\nNever repeat\n===\n- b\n",
    ],
    [
      "comes behind the code that hangs under the last item",
      "## Missions\n- [ ] a\n  ```js\n  b\n\n  c\n  ```\n\n## Other\n",
      "## Missions\n- [ ] a\n  ```js\n  b\n\n  c\n  ```\n- [ ] new\n\n## Other\n",
    ],
    [
      "comes before a fence that belongs to nobody",
      "## Missions\n- [ ] a\n\n```\ncode\n",
      "## Missions\n- [ ] a\n- [ ] new\n\n```\ncode\n",
    ],
    [
      "keeps a number of nine digits",
      "## Missions\n999999999. [ ] a\n",
      "## Missions\n999999999. [ ] a\n999999999. [ ] new\n",
    ],
    ["makes the section in an empty note", "", "## Missions\n- [ ] new\n"],
    [
      "makes the section where the template has it",
      "## Never repeat\n- b\n",
      "## Missions\n- [ ] new\n\n## Never repeat\n- b\n",
    ],
    [
      "makes the section between those around it",
      "## Who I wanted to be\n- calm\n\n## Who I want to be next week\n- kind\n",
      "## Who I wanted to be\n- calm\n\n## Missions\n- [ ] new\n\n## Who I want to be next week\n- kind\n",
    ],
    ["makes the section at the end if nothing follows it there", "Words.", "Words.\n\n## Missions\n- [ ] new\n"],
    ["makes the section with CRLF", "Words.\r\n", "Words.\r\n\r\n## Missions\r\n- [ ] new\r\n"],
  ])("%s", (_where, before, after) => {
    expect(added(before)).toBe(after);
  });

  it.each([
    ["an open fence at the note's end", "Words.\n```\ncode\n"],
    ["an open fence of tildes in a quote", "> ~~~\n> code"],
    ["an open fence under the last item", "## Missions\n- [ ] a\n  ```\n  code\n"],
    ["a fence of CRLF", "Words.\r\n```\r\ncode\r\n"],
  ])("is refused where it would not be read: %s", (_what, note) => {
    const edit = addMission("[ ] new", planOf(TEMPLATE))(note);
    if (note.startsWith(">")) expect(typeof edit).not.toBe("string");
    else expect(edit).toBe("in-code");
  });

  it("has the own heading where that of the template is still to be filled in", () => {
    expect(
      added("", "[ ] new", "## Missions {{week}}\n- \n".replace("Missions {{week}}", "Missions (#{{week}})")),
    ).toBe("## Missions\n- [ ] new\n");
  });

  it.each(["identity-en", "identity-ko", "kpt", "4ls", "start-stop-continue"] as const)(
    "takes the empty checkbox of a fresh retro by the preset %s",
    (preset) => {
      const template = presetTemplate(preset, "en");
      const after = added(template, "[ ] new", template);
      expect(after.replace("- [ ] new", "- [ ] ")).toBe(template);
      expect(outline(factsOf(after).missions)).toEqual([{ text: "new", status: " ", children: [] }]);
    },
  );

  it("brings what is nested in it, under any marker", () => {
    const mission = "[ ] new\n  - [x] one\n\t- [ ] two";
    for (const marker of ["-", "*", "1.", "10.", "-\t", "-   ", "> -", "> > 9."]) {
      const after = added(`## Missions\n${marker}${marker.endsWith("\t") ? "" : " "}[ ] a\n`, mission);
      expect(outline(factsOf(after).missions)[1], marker).toEqual({
        text: "new",
        status: " ",
        children: [{ text: "one", status: "x", children: [{ text: "two", status: " ", children: [] }] }],
      });
    }
  });

  it("stands last in its list, and what was there stays as it was", () => {
    fc.assert(
      fc.property(missionTree, listStyle, (tree, style) => {
        const note = written(tree, style);
        const after = added(note);
        expect(outline(factsOf(after).missions)).toEqual([
          ...outline(factsOf(note).missions),
          { text: "new", status: " ", children: [] },
        ]);
      }),
    );
  });

  it("is read back as a mission, and no line is lost, whatever the note", () => {
    // What begins in a comment or in code that nobody has closed is no mission, wherever it is put.
    const closed = noteLike.filter((note) => !/```|~~~|<!--|%%|^\uFEFF?---/.test(note));
    fc.assert(
      fc.property(closed, (note) => {
        const after = added(note);
        const kept = new Set(after.split("\n").map((line) => line.trimEnd()));
        const lost = note
          .split("\n")
          .map((line) => line.trimEnd())
          .filter((line) => !kept.has(line));
        // Only an item without words may go: it has been filled.
        expect(lost.filter((line) => !/^[ \t>]*(?:[-*+]|\d+[.)])(?:[ \t]+\[ \])?$/.test(line))).toEqual([]);
        expect(flatten(factsOf(after).missions).map(({ text }) => text)).toContain("new");
      }),
    );
  });
});
