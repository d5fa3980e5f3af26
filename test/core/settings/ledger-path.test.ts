import { describe, expect, it } from "vitest";
import { ledgerPath, ledgerSetting } from "../../../src/core/settings/ledger-path.ts";

describe("The ledger's path", () => {
  it.each([
    ["Retros", "Lessons", "Retros/Lessons.md"],
    ["Retros/", " Lessons ", "Retros/Lessons.md"],
    ["", "Lessons", "Lessons.md"],
    ["Retros", "Deep/Lessons.md", "Retros/Deep/Lessons.md"],
    ["Retros", "/Lessons", "Lessons.md"],
    ["Retros", " /Notes//Lessons", "Notes/Lessons.md"],
    ["Retros", "/Retros/Lessons", "Retros/Lessons.md"],
    ["Retros", "/con", "con_.md"],
  ])("in %j, called %j, is %s", (folder, ledger, path) => {
    expect(ledgerPath({ folder, ledger })).toBe(path);
  });

  it.each([
    ["Retros/Lessons.md", "Retros", "Lessons"],
    ["Retros/a/Lessons.md", "Retros", "a/Lessons"],
    ["Retros 2/Lessons.md", "Retros", "/Retros 2/Lessons"],
    ["Lessons.md", "Retros", "/Lessons"],
    ["Lessons.md", "", "Lessons"],
  ])("%s beside the folder %j is set as %j, and read back", (path, folder, ledger) => {
    expect(ledgerSetting(path, folder)).toBe(ledger);
    expect(ledgerPath({ folder, ledger })).toBe(path);
  });
});
