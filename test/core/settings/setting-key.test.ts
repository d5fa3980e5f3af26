import { describe, expect, it } from "vitest";
import { entered, listKey, problemOf, valueAt, without } from "../../../src/core/settings/setting-key.ts";
import { defaultSettings, readSettings } from "../../../src/core/settings/read-settings.ts";
import { rereads, SETTING_KEYS } from "../../../src/core/settings/settings.ts";
import { fc } from "../../support/arbitraries.ts";

const SETTINGS = { ...defaultSettings("en"), excluded: ["Archive", "Old"] };

describe("What is typed into a control", () => {
  it.each([
    ["ledger", "", "empty-name"],
    ["ledger", "   ", "empty-name"],
    ["ledger", "a:b", "forbidden-signs"],
    ["ledger", "..", "leaves-vault"],
    ["ledger", ".obsidian/x", "forbidden-signs"],
    ["folder", "../outside", "leaves-vault"],
    ["folder", "a/../../b", "leaves-vault"],
    ["folder", ".trash", "forbidden-signs"],
    ["folder", ".obsidian/plugins/evil", "forbidden-signs"],
    ["fileName", "", "empty-name"],
    ["fileName", "{{year", "unclosed-tag"],
    ["fileName", "{{start:HH:mm}}", "forbidden-signs"],
    ["fileName", "../{{year}}", "leaves-vault"],
    ["templatePath", "../secret.md", "leaves-vault"],
    ["graceDays", 7, "unknown-value"],
    ["roles.wish.0", 3, "unknown-value"],
    ["excluded.1", null, "unknown-value"],
  ])("%s: %j is refused: %s", (key, value, code) => {
    expect(problemOf(SETTINGS, key, value)?.code).toBe(code);
  });

  it.each([
    ["ledger", "Notes/What I learned"],
    ["folder", ""],
    ["folder", "/Journal/Weekly/"],
    ["fileName", "{{start:YYYY/MM}}/{{year}}-W{{week:00}}"],
    ["templatePath", ""],
    ["excluded.0", "Elsewhere"],
    ["roles.wish.0", "Hope"],
  ])("%s: %j is accepted", (key, value) => {
    expect(problemOf(SETTINGS, key, value)).toBeNull();
  });

  it("is refused exactly where the same value on disk would fall back to the default", () => {
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom("", "..", "a:b", "{{week", "locale", "off", 0, 1, [], {}));
    // A part of the roles falls back by itself; a name that cannot be used is kept, and refused when it is used.
    const apart = ["roles", "folder", "fileName", "templatePath", "yearlyTemplatePath", "yearlyFileName"];
    const keys = SETTING_KEYS.filter((key) => !apart.includes(key));
    fc.assert(
      fc.property(fc.constantFrom(...keys), value, (key, own) => {
        const { bad } = readSettings({ [key]: own }, "en");
        expect(bad).toEqual(problemOf(defaultSettings("en"), key, own) === null ? [] : [key]);
      }),
    );
  });
});

describe("A name on disk that cannot be used", () => {
  it.each([
    ["folder", "../outside"],
    ["fileName", "a#b"],
    ["fileName", "{{year"],
    ["templatePath", "../secret.md"],
  ])("is kept, so that no note goes to the default's place: %s, %j", (key, value) => {
    const { settings, bad } = readSettings({ [key]: value }, "en");
    expect(settings).toEqual({ ...defaultSettings("en"), [key]: value });
    expect(bad).toEqual([]);
  });
});

describe("The key of a control", () => {
  it("names a setting, or an item of a list in it", () => {
    expect(valueAt(SETTINGS, "folder")).toBe("Retros");
    expect(valueAt(SETTINGS, listKey("excluded", null, 1))).toBe("Old");
    expect(valueAt(SETTINGS, listKey("roles", "wish", 0))).toBe(SETTINGS.roles.wish[0]);
    expect(valueAt(SETTINGS, "excluded.9")).toBeUndefined();
  });

  it("makes the setting's whole value of what is entered", () => {
    expect(entered(SETTINGS, "excluded.0", "New")).toEqual({ setting: "excluded", value: ["New", "Old"] });
    const { setting, value } = entered(SETTINGS, "roles.wish.0", "Hope");
    expect(setting).toBe("roles");
    expect(value).toEqual({ ...SETTINGS.roles, wish: ["Hope", ...SETTINGS.roles.wish.slice(1)] });
    expect(without(SETTINGS.excluded, 0)).toEqual(["Old"]);
  });
});

describe("Changed settings", () => {
  it.each([
    ["folder", "Weeks", true],
    ["ledger", "Vows", true],
    ["excluded", [], true],
    ["firstWeek", "first-full-week", true],
    ["graceDays", 0, true],
    ["similarity", 1, false],
    ["suggestLessons", false, false],
  ])("have notes read anew where they decide what counts: %s, %j, %s", (key, value, expected) => {
    expect(rereads(SETTINGS, { ...SETTINGS, [key]: value })).toBe(expected);
    expect(rereads(SETTINGS, { ...SETTINGS })).toBe(false);
  });
});
