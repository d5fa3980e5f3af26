import { describe, expect, it } from "vitest";
import { counts, noteDay } from "../../../src/core/notes/exclusions.ts";
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

describe("A note that is no retro", () => {
  it.each([
    ["its `date` property", { date: "2026-01-15" }, "2026-01-14 Dentist.md", "2026-01-15"],
    ["the day of a `date` with a time", { date: "2026-01-15T10:00:00" }, "a.md", "2026-01-15"],
    ["an ISO date in its name", null, "Log/2026-01-14 Dentist.md", "2026-01-14"],
    ["its name where the property is no date", { date: true }, "2026-01-14.md", "2026-01-14"],
    ["its name where the property is no day", { date: "2026-02-30" }, "2026-01-14.md", "2026-01-14"],
    ["its creation where there is no other", { title: "2026-01-15" }, "Dentist.md", "2020-02-02"],
    ["its creation where a folder alone has a date", null, "2026-01-14/Dentist.md", "2020-02-02"],
    ["its creation where the digits are no date", null, "12026-01-144.md", "2020-02-02"],
  ])("is dated by %s", (_what, properties, path, day) => {
    expect(noteDay({ path, properties, created: "2020-02-02" })).toBe(day);
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
