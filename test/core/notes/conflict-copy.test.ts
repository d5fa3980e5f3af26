import { describe, expect, it } from "vitest";
import { conflictOriginal } from "../../../src/core/notes/conflict-copy.ts";
import { VaultIndex } from "../../../src/core/notes/vault-index.ts";
import { entryOf, ISO, retroNote } from "../../support/notes.ts";
import { summaryOf } from "../../support/whole-summary.ts";

describe("A conflict copy", () => {
  it.each([
    ["Retros/2026-W10 (conflict).md", "Retros/2026-W10.md"],
    ["Retros/2026-W10 (Conflicted copy Phone 202603061015).md", "Retros/2026-W10.md"],
    ["Retros/2026-W10 (Ada's conflicted copy 2026-03-06).md", "Retros/2026-W10.md"],
    ["2026-W10.sync-conflict-20260306-101500-ABCDEFG.md", "2026-W10.md"],
    ["2026-W10.sync-conflict-20260306-101500.md", "2026-W10.md"],
    ["a/3주 회고 (충돌 2026-03-06).md", "a/3주 회고.md"],
    ["2026-W10.Conflict.md", "2026-W10.md"],
    ["2026-W10_conflict-20260306-101500.md", "2026-W10.md"],
  ])("%s is one of %s", (path, original) => {
    expect(conflictOriginal(path)).toBe(original);
  });

  it.each([
    "Retros/2026-W10.md",
    "Retros/Resolving a conflict.md",
    "Retros/(conflict).md",
    "A conflict (2026).md",
    "Conflict (part two) of many.md",
  ])("%s is none", (path) => {
    expect(conflictOriginal(path)).toBeNull();
  });

  const text = (missions: string) =>
    retroNote("2026-02-23", "2026-03-01", { Missions: missions, "Never repeat": "- Hurry" });
  const entry = (path: string, missions: string) => entryOf(path, text(missions), "2026-02-23");
  const seen = (index: VaultIndex) => {
    const { week, open, lessons } = summaryOf(index, "2026-03-05", "2026-03-05", ISO);
    const before = summaryOf(index, "2026-02-24", "2026-03-05", ISO).week;
    return {
      open: open.map(({ mission }) => mission.text),
      progress: before.progress,
      retros: before.retros,
      copies: before.copies,
      lessons: lessons.rows.map(({ text, count, occurrences }) => [text, count, occurrences.length]),
      earlier: week.earlier,
    };
  };

  it("counts for nothing beside its original, which is named with it, whichever of them comes first", () => {
    const alone = new VaultIndex();
    alone.set(entry("W09.md", "- [ ] Call\n- [x] Run"));
    const expected = { ...seen(alone), copies: ["W09 (conflict).md"] };
    for (const order of [
      ["W09.md", "W09 (conflict).md"],
      ["W09 (conflict).md", "W09.md"],
    ]) {
      const index = new VaultIndex();
      for (const path of order) {
        index.set(entry(path, "- [ ] Call\n- [x] Run"));
        seen(index);
      }
      expect(seen(index)).toEqual(expected);
      index.delete("W09 (conflict).md");
      expect(seen(index)).toEqual(seen(alone));
    }
  });

  it("counts as any other note once there is no original", () => {
    const index = new VaultIndex();
    index.set(entry("W09.md", "- [ ] Call"));
    index.set(entry("W09 (conflict).md", "- [ ] Write"));
    expect(seen(index).open).toEqual(["Call"]);
    index.delete("W09.md");
    expect(seen(index)).toMatchObject({ open: ["Write"], retros: ["W09 (conflict).md"], copies: [] });
  });
});
