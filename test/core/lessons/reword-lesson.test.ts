import { describe, expect, it } from "vitest";
import { changed } from "../../../src/core/markdown/change.ts";
import { rewordLesson } from "../../../src/core/lessons/reword-lesson.ts";

const roleOf = (heading: string) => (heading === "Lessons" ? "lessons" : null);
const HEAD = "## Lessons\n";

function reworded(body: string, text: string, line = 1): string {
  const note = HEAD + body;
  const changes = rewordLesson({ text, line }, "sleep early", roleOf)(note);
  return typeof changes === "string" ? changes : changed(note, changes).slice(HEAD.length);
}

describe("Other words for a lesson", () => {
  it.each([
    ["- stay up late\n  - because of games\n", "- sleep early\n  - because of games\n"],
    ["> * stay up late ^a1\n", "> * sleep early ^a1\n"],
    ["- [x] stay up late\r\n- other\r\n", "- [x] sleep early\r\n- other\r\n"],
    ["- stay up\n  late\n  - because of games\n", "- sleep early\n  - because of games\n"],
  ])("take the place of the old ones: %j", (before, after) => {
    expect(reworded(before, "stay up late")).toBe(after);
  });

  it("are those of the nearest of two that read the same", () => {
    expect(reworded("- a\n- b\n- a\n", "a", 3)).toBe("- a\n- b\n- sleep early\n");
  });

  it("are refused where there is no such lesson any more", () => {
    expect(reworded("- stay up very late\n", "stay up late")).toBe("stale");
  });
});
