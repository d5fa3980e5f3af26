import { describe, expect, it } from "vitest";
import { foldTree, preOrder } from "../../../src/core/base/tree.ts";
import { readLedger } from "../../../src/core/lessons/ledger/ledger.ts";
import { setStatus } from "../../../src/core/missions/mission-edits.ts";
import { shownMissions } from "../../../src/core/missions/shown-mission.ts";
import { factsOf, roleOf } from "../../support/notes.ts";
import { edited } from "../../support/edits.ts";

interface Tree {
  name: string;
  children: Tree[];
}
const tree = (name: string, ...children: Tree[]): Tree => ({ name, children });

/** A list as deep as it has lines, one space or tab a level where the columns allow it. */
const deep = (levels: number): string =>
  Array.from({ length: levels }, (_, at) => `${"  ".repeat(at)}- [ ] m${at}`).join("\n");

describe("What is nested", () => {
  it("is walked in the order of the text, and folded from the inside", () => {
    const top = [tree("a", tree("b", tree("c")), tree("d")), tree("e")];
    expect(preOrder(top).map(({ name }) => name)).toEqual(["a", "b", "c", "d", "e"]);
    expect(foldTree(top, ({ name }, nested: string[]) => [`${name}(${nested.join()})`])).toEqual([
      "a(b(c()),d())",
      "e()",
    ]);
  });

  it("is read however deep it is", () => {
    const note = `## Missions\n${deep(2500)}\n`;
    const { missions } = factsOf(note);
    expect(preOrder(missions)).toHaveLength(2500);
    expect(factsOf(note.replace("Missions", "Never repeat")).lessons[0]?.explanation).toHaveLength(2499);
    expect(readLedger(deep(2500)).lessons[0]?.keys).toHaveLength(2500);
  });

  it("is changed however many are alike", () => {
    const note = `## Missions\n${"- [ ] a\n".repeat(128_000)}`;
    const [shown] = [...shownMissions(factsOf(note).missions).values()].slice(64_000);
    if (!shown) throw new Error("The mission is not there.");
    const after = edited(note, setStatus(shown, "x", roleOf));
    expect(after.indexOf("[x]")).toBe("## Missions\n- [".length - 1 + 64_000 * "- [ ] a\n".length);
  });
});
