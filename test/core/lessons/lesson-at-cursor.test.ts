import { describe, expect, it } from "vitest";
import { writingLesson } from "../../../src/core/lessons/lesson-at-cursor.ts";
import { fc, noteLike } from "../../support/arbitraries.ts";
import { roleOf } from "../../support/notes.ts";

/** What is being written where `|` stands. */
function at(marked: string): string | null {
  const offset = marked.indexOf("|");
  const note = marked.replace("|", "");
  const before = marked.slice(0, offset).split("\n");
  return writingLesson(note, before.length - 1, before[before.length - 1]?.length ?? 0, roleOf)?.text ?? null;
}

describe("Somebody is writing a lesson", () => {
  it.each([
    ["two characters on", "## Never repeat\n- sk|", "sk"],
    ["two Korean ones", "## Never repeat\n- 점심|", "점심"],
    ["with lines below", "## Never repeat\n- skip lu|\n- other\n\n## Missions\n", "skip lu"],
    ["behind a checkbox", "## Never repeat\n- [ ] skip|", "skip"],
    ["in a numbered list", "## Never repeat\n10. skip|", "skip"],
    ["in a callout", "## Never repeat\n> - skip|", "skip"],
    ["under a deeper heading", "## Never repeat\n### At work\n* skip|", "skip"],
    ["before spaces at the end", "## Never repeat\n- skip|  ", "skip"],
    ["with CRLF", "## Never repeat\r\n- skip|\r\n", "skip"],
  ])("%s", (_name, marked, text) => {
    expect(at(marked)).toBe(text);
  });

  it.each([
    ["before two characters", "## Never repeat\n- s|"],
    ["with nothing but spaces", "## Never repeat\n-   |"],
    ["in the middle of a line", "## Never repeat\n- skip| lunch"],
    ["before the text", "## Never repeat\n|- skip"],
    ["on a nested item", "## Never repeat\n- skip\n  - because|"],
    ["in prose", "## Never repeat\nskipping|"],
    ["in the heading", "## Never repeat|"],
    ["in another section", "## Missions\n- skip|"],
    ["behind the section", "## Never repeat\n- a\n## Other\n- skip|"],
    ["where it is asked", "## Did it happen again?\n- [ ] skip|"],
    ["in a part of the section with another role", "## Never repeat\n### Missions\n- skip|"],
    ["in code", "## Never repeat\n```\n- skip|\n```"],
    ["in a comment", "## Never repeat\n%%\n- skip|\n%%"],
    ["in front matter", "---\n## Never repeat\n- skip|\n---\n"],
  ])("but not %s", (_name, marked) => {
    expect(at(marked)).toBeNull();
  });

  it("or not, whatever the note and the place", () => {
    fc.assert(
      fc.property(noteLike, fc.nat(12), fc.nat(20), (note, line, ch) => {
        const writing = writingLesson(note, line, ch, roleOf);
        if (writing) expect(note.split("\n")[line]?.slice(writing.start, ch)).toBe(writing.text);
      }),
    );
  });
});
