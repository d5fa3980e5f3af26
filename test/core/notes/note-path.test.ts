import { describe, expect, it } from "vitest";
import { foldersOf, notePath } from "../../../src/core/notes/note-path.ts";
import { fc } from "../../support/arbitraries.ts";

describe("The path of a new note", () => {
  it.each([
    ["Retros", "2026-W10", "Retros/2026-W10.md"],
    ["", "2026-W10", "2026-W10.md"],
    ["Retros/", "/2026/W10", "Retros/2026/W10.md"],
    [" Retros ", " 2026 / W10 ", "Retros/2026/W10.md"],
    ["회고/주간", "3주 회고", "회고/주간/3주 회고.md"],
    ["Retros", "CON", "Retros/CON_.md"],
    ["Retros", "nul", "Retros/nul_.md"],
    ["Retros", "com1/aux.txt", "Retros/com1_/aux_.txt.md"],
    ["Retros", "LPT9", "Retros/LPT9_.md"],
    ["Retros", "console, com10, auxiliary", "Retros/console, com10, auxiliary.md"],
    ["Aux", "2026-W10", "Aux/2026-W10.md"],
    ["Retros", "a\u202Efdp.exe", "Retros/afdp.exe.md"],
    ["Retros", "\u200BW\u200D10\uFEFF", "Retros/W10.md"],
    ["Retros", "W\u00AD1\u20660", "Retros/W10.md"],
    ["Retros", "👨\u200D👩\u200D👧 week", "Retros/👨\u200D👩\u200D👧 week.md"],
    ["Retros", "هفته\u200Cها", "Retros/هفته\u200Cها.md"],
    ["Retros", "Week 3, 'mine' (2019) & more…", "Retros/Week 3, 'mine' (2019) & more….md"],
  ])("in %j, named %j, is %s", (folder, name, path) => {
    expect(notePath(folder, name)).toEqual({ path });
  });

  it.each([
    ["2026: W10", "forbidden-signs", ":"],
    ['a*b"c\\d<e>f|g?h', "forbidden-signs", '* " \\ < > | ?'],
    ["W10 #1 [a] ^b", "forbidden-signs", "# [ ] ^"],
    ["a\nb", "forbidden-signs", "␀"],
    [".hidden", "forbidden-signs", "."],
    ["ends.", "forbidden-signs", "."],
    ["../W10", "leaves-vault", ""],
    ["a/../../W10", "leaves-vault", ""],
    ["./W10", "leaves-vault", ""],
    ["..", "leaves-vault", ""],
    [".\u200B./W10", "leaves-vault", ""],
    ["\u200B", "empty-name", ""],
    ["\u200B.obsidian/W10", "forbidden-signs", "."],
    ["", "empty-name", ""],
    ["   ", "empty-name", ""],
    ["2026/", "empty-name", ""],
  ])("is not made of the name %j: %s", (name, code, signs) => {
    const made = notePath("Retros", name);
    expect("problem" in made && [made.problem.code, made.problem.signs]).toEqual([code, signs]);
  });

  it("lies in the vault and has no forbidden sign, whatever the name", () => {
    const name = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.constantFrom("..", ".", "/", " ", "a", "\\", "~", "C:")).map((bits) => bits.join("")),
    );
    fc.assert(
      fc.property(name, (text) => {
        const made = notePath("Retros", text);
        if ("problem" in made) return;
        expect(made.path).toMatch(/^Retros\/[^*"\\<>:|?#^[\]]+\.md$/);
        expect(made.path.split("/").some((part) => part === "" || part.startsWith("."))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("The folders of a path", () => {
  it.each([
    ["a/b/c.md", ["a", "a/b"]],
    ["c.md", []],
  ])("%s: %j", (path, folders) => {
    expect(foldersOf(path)).toEqual(folders);
  });
});
