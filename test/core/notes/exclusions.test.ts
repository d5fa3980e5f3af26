import { describe, expect, it } from "vitest";
import { counts } from "../../../src/core/notes/exclusions.ts";
import { withExtension } from "../../../src/core/notes/note-path.ts";

describe("Which notes count", () => {
  const exclusions = { templatePath: "Templates/My retro", templatesFolder: "Vorlagen", folders: ["Archive", "/a/b/"] };

  it.each([
    ["Retros/2026-W10.md", true],
    ["Templates/My retro.md", false],
    ["Templates/Meeting.md", true],
    ["Vorlagen/Meeting.md", false],
    ["Vorlagen/sub/Meeting.md", false],
    ["Archive/old.md", false],
    ["Archived/old.md", true],
    ["a/b/c.md", false],
    ["a/c.md", true],
    ["Archive.md", true],
  ])("%s: %s", (path, is) => {
    expect(counts(path, exclusions)).toBe(is);
  });

  it.each([
    ["a folder around it is left out", "Journal/Retros", ["Journal"], ["Journal/Retros/x.md"], ["Journal/x.md"]],
    ["it is left out itself", "Retros", ["Retros"], ["Retros/x.md"], []],
    ["a folder in it is left out", "Retros", ["Retros/Old"], ["Retros/x.md"], ["Retros/Old/x.md"]],
    ["both are", "J/R", ["J", "J/R/Old"], ["J/R/x.md"], ["J/x.md", "J/R/Old/x.md"]],
    ["it is the vault", "", ["J"], ["x.md"], ["J/x.md"]],
  ])("holds for the retro folder where %s", (_what, retroFolder, folders, counted, left) => {
    const all = { templatePath: "", templatesFolder: "", folders, retroFolder };
    for (const path of counted) expect(counts(path, all)).toBe(true);
    for (const path of left) expect(counts(path, all)).toBe(false);
  });

  it("is all of them where no folder is named", () => {
    expect(counts("a.md", { templatePath: "", templatesFolder: "", folders: ["", " ", "/"] })).toBe(true);
  });
});

describe("A note's path as people write it", () => {
  it.each([
    ["a/b", "a/b.md"],
    ["a/b.md", "a/b.md"],
    ["a/b.MD", "a/b.MD"],
  ])("%s is %s", (written, path) => {
    expect(withExtension(written)).toBe(path);
  });
});
