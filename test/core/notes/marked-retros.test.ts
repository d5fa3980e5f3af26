import { describe, expect, it } from "vitest";
import { markFinder } from "../../../src/core/notes/marks.ts";
import { noteFacts } from "../../../src/core/notes/note-facts.ts";
import { noteDay, retroEvidence } from "../../../src/core/notes/retro-evidence.ts";
import { propertiesOf, roleOf, rulesOf } from "../../support/notes.ts";

function read(path: string, note: string, marks: readonly string[], countsWeeks = true) {
  const headings = [...note.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => heading);
  const origin = { path, properties: propertiesOf(note), headings };
  const others = { isMarked: marks.length > 0 ? markFinder(marks) : null, countsWeeks };
  const evidence = retroEvidence(
    origin,
    noteFacts(note, roleOf, noteDay(origin)),
    rulesOf("posts", () => null, others),
  );
  return evidence && `${evidence.by} ${evidence.period.start} ${evidence.period.end}`;
}

const POST = "---\ntitle: 2023년 5월 2주차 회고\ndate: 2023-05-15\n---\n## KEEP\n- x\n";

describe("A mark", () => {
  it("makes a note without any role a retro, by its week", () => {
    expect(read("posts/a.md", POST, ["title: *주차 회고"])).toBe("week 2023-05-08 2023-05-14");
    expect(read("posts/a.md", POST, [])).toBeNull();
  });

  it("keeps what has none from being one, whatever its headings and lines say", () => {
    const other = "---\ntitle: Trip\ndate: 2023-05-15\n---\n> 2023-05-01 ~ 2023-05-07\n\n## Never repeat\n- x\n";
    expect(read("posts/b.md", other, ["title: *주차 회고"])).toBeNull();
    expect(read("posts/b.md", other, [])).toBe("line 2023-05-01 2023-05-07");
  });

  it("is not asked for where the properties say the week", () => {
    const own = "---\nweek-start: 2023-05-01\nweek-end: 2023-05-07\n---\n";
    expect(read("posts/c.md", own, ["title: *x*"])).toBe("properties 2023-05-01 2023-05-07");
  });

  it("does not reach beyond the retro folder", () => {
    expect(read("other/a.md", POST, ["title: *주차 회고"])).toBeNull();
  });

  it("lets the first heading be the title of a note that has no other", () => {
    expect(read("posts/d.md", "# Week 19, 2023\n\n- x\n", ["title: week *"])).toBe("week 2023-05-08 2023-05-14");
  });
});

describe("Numbers that count notes", () => {
  it("are no weeks: the day decides", () => {
    const note = "---\ntitle: Week 12\ndate: 2023-03-26\n---\n## Never repeat\n- x\n";
    expect(read("posts/e.md", note, [])).toBe("week 2023-03-20 2023-03-26");
    expect(read("posts/e.md", note.replace("Week 12", "Week 13"), [], false)).toBe("day 2023-03-20 2023-03-26");
  });
});
