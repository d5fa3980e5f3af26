import moment from "moment";
import { describe, expect, it } from "vitest";
import { foldTree, outlined, preOrder } from "../../../src/core/base/tree.ts";
import { readLedger } from "../../../src/core/lessons/ledger/ledger.ts";
import { setStatus } from "../../../src/core/missions/mission-edits.ts";
import { shownMissions } from "../../../src/core/missions/shown-mission.ts";
import { isOpen } from "../../../src/core/missions/mission-state.ts";
import { planItems } from "../../../src/core/notes/wish.ts";
import { retroValues } from "../../../src/core/retros/template-values.ts";
import { render } from "../../../src/core/templates/template.ts";
import { dayFormat } from "../../support/day-format.ts";
import { entryOf, factsOf, ISO, roleOf } from "../../support/notes.ts";
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

  it("is outlined in the order of the text, with how deep it is, and what is left out takes its own with it", () => {
    const top = [tree("a", tree("b", tree("c")), tree("d")), tree("e")];
    const lines = (keeps?: (node: Tree) => boolean) =>
      outlined(top, keeps).map(({ node, depth }) => `${depth}${node.name}`);
    expect(lines()).toEqual(["0a", "1b", "2c", "1d", "0e"]);
    expect(lines(({ name }) => name !== "b")).toEqual(["0a", "1d", "0e"]);
  });

  it("is carried into a new note however deep it is", () => {
    const [item = ""] = planItems(deep(2500));
    expect(item.split("\n")).toHaveLength(2500);
    expect(item.split("\n")[2499]).toBe(`${"  ".repeat(2499)}- [ ] m2499`);
    const entry = entryOf("Retros/2026-W09.md", `## Missions\n${deep(2500)}\n`, "2026-02-25");
    const note = { ...entry, period: { start: "2026-02-23", end: "2026-03-01" }, isRetro: true };
    const made = retroValues({
      period: { start: "2026-03-02", end: "2026-03-08" },
      title: "2026-W10",
      notes: [note],
      rule: ISO,
      dayFormat: dayFormat("en"),
      now: moment("2026-03-06"),
      dateFormat: "",
      timeFormat: "",
      lessons: { before: () => [], isLearned: () => false },
      linkTo: (path) => path,
    });
    const { text = "" } = render("{{missions}}", made);
    expect(text.split("\n")).toHaveLength(2500);
  });

  it("is open where one beneath it is, however deep, and is ticked where that stands", () => {
    const plain = deep(2500).replaceAll("[ ] ", "");
    const note = `## Missions\n${plain}\n${"  ".repeat(2500)}- [ ] at last\n`;
    const { missions } = factsOf(note);
    const [top] = missions;
    expect(missions.filter(isOpen)).toEqual(missions);
    const [, shown] = [...shownMissions(missions)].find(([mission]) => mission === top) ?? [];
    if (!shown) throw new Error("The mission is not there.");
    expect(edited(note, setStatus(shown, "x", roleOf))).toBe(note.replace("[ ]", "[x]"));
  });

  it("is a problem of the template where sections are nested deeper than anybody writes them", () => {
    const nested = (levels: number) => `${"{{#wish}}".repeat(levels)}x${"{{/wish}}".repeat(levels)}`;
    expect(render(nested(100), { wish: "w" })).toEqual({ text: "x" });
    expect(render(`a\n${nested(4000)}`, { wish: "w" }).problem).toEqual({ code: "too-deep", name: "wish", line: 2 });
  });

  it("is changed however many are alike", () => {
    const note = `## Missions\n${"- [ ] a\n".repeat(128_000)}`;
    const [shown] = [...shownMissions(factsOf(note).missions).values()].slice(64_000);
    if (!shown) throw new Error("The mission is not there.");
    const after = edited(note, setStatus(shown, "x", roleOf));
    expect(after.indexOf("[x]")).toBe("## Missions\n- [".length - 1 + 64_000 * "- [ ] a\n".length);
  });
});
