import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changed, type Edit, inTurn, together } from "../../../src/core/markdown/change.ts";
import { EditLog } from "../../../src/core/markdown/edit-log.ts";

const replace =
  (what: string, by: string): Edit =>
  (note) => {
    const from = note.indexOf(what);
    return from < 0 ? "stale" : [{ from, to: from + what.length, insert: by }];
  };

function applied(note: string, edit: Edit): string {
  const changes = edit(note);
  if (typeof changes === "string") throw new Error(changes);
  return changed(note, changes);
}

describe("A log of edits", () => {
  it("gives back the very text of before", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, what, by) => {
        const note = before + what;
        const log = new EditLog();
        const after = applied(note, log.record("a.md", replace(what, by)));
        const [undo] = log.undo();
        expect(undo ? applied(after, undo.edit) : after).toBe(note);
      }),
      { seed: 14 },
    );
  });

  it("refuses where the note has changed since", () => {
    const log = new EditLog();
    applied("one", log.record("a.md", replace("one", "two")));
    expect(log.undo()[0]?.edit("two!")).toBe("stale");
  });

  it("takes back what an editor with other line breaks has written", () => {
    const log = new EditLog();
    applied("a\nb\n", log.record("a.md", replace("b", "c")));
    const [undo] = log.undo();
    expect(undo && applied("a\r\nc\r\n", undo.edit)).toBe("a\r\nb\r\n");
  });

  it("takes back the last one first, and nothing where nothing was written", () => {
    const log = new EditLog();
    expect(log.isEmpty).toBe(true);
    log.record("a.md", replace("x", "y"))("none");
    expect(log.isEmpty).toBe(true);
    applied("x", log.record("a.md", replace("x", "y")));
    applied("x", log.record("b.md", replace("x", "y")));
    expect(log.undo().map(({ path }) => path)).toEqual(["b.md", "a.md"]);
  });
});

describe("Several edits as one", () => {
  it("see each other's text in turn, and refuse with the first that refuses", () => {
    expect(applied("a", inTurn([replace("a", "b"), replace("b", "c")]))).toBe("c");
    expect(inTurn([replace("a", "b"), replace("a", "c")])("a")).toBe("stale");
  });

  it("see the same text together, and are put in its order", () => {
    expect(applied("a b", together([replace("b", "2"), replace("a", "1")]))).toBe("1 2");
    expect(together([replace("a", "1"), replace("c", "3")])("a b")).toBe("stale");
  });
});
