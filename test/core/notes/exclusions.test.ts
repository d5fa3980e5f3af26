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
