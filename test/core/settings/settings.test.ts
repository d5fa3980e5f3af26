import { describe, expect, it } from "vitest";
import { PRESETS } from "../../../src/core/templates/presets/index.ts";
import { ROLES } from "../../../src/core/notes/roles.ts";
import { defaultSettings, readSettings, withPreset } from "../../../src/core/settings/read-settings.ts";
import { fc } from "../../support/arbitraries.ts";

const DEFAULTS = defaultSettings("en");

describe("Settings", () => {
  it("are these by default", () => {
    expect(DEFAULTS).toEqual({
      preset: "identity-en",
      templatePath: "",
      folder: "Retros",
      fileName: "{{year}}-W{{week:00}}",
      firstDayOfWeek: "locale",
      firstWeek: "locale",
      monthWeek: "first-day",
      graceDays: 2,
      missionsCome: "template",
      countsWeeks: true,
      marks: [],
      reminder: "off",
      reminderHour: 18,
      roles: PRESETS["identity-en"].roles,
      excluded: [],
      similarity: DEFAULTS.similarity,
      ledger: "Lessons",
      yearlyPreset: "yearly-en",
      yearlyTemplatePath: "",
      yearlyFileName: "{{year}}",
      suggestLessons: true,
      lessonInStatusBar: false,
    });
    expect(DEFAULTS.similarity).toBeGreaterThan(0);
    expect(DEFAULTS.similarity).toBeLessThanOrEqual(1);
  });

  it.each([
    ["ko", "identity-ko"],
    ["ko-KR", "identity-ko"],
    ["kok", "identity-en"],
    ["en", "identity-en"],
    ["", "identity-en"],
  ])("where the app speaks %j begin with the preset %s", (language, preset) => {
    expect(defaultSettings(language).preset).toBe(preset);
    expect(readSettings(null, language).settings.preset).toBe(preset);
  });

  it.each([[null], [undefined], [{}]])("read from %j are the defaults, without a word", (stored) => {
    expect(readSettings(stored, "en")).toEqual({ settings: DEFAULTS, bad: [] });
  });

  it.each([["a text"], [3], [[1, 2]], [true]])("read from %j are the defaults, and say so", (stored) => {
    expect(readSettings(stored, "en")).toEqual({ settings: DEFAULTS, bad: ["data.json"] });
  });

  it.each([
    ["preset", "kpt"],
    ["templatePath", "Templates/My retro.md"],
    ["folder", ""],
    ["fileName", "{{start}}"],
    ["firstDayOfWeek", "saturday"],
    ["firstWeek", "first-full-week"],
    ["graceDays", 0],
    ["graceDays", 6],
    ["reminder", "sunday"],
    ["reminderHour", 0],
    ["reminderHour", 23],
    ["excluded", ["Archive"]],
    ["similarity", 0],
    ["similarity", 1],
  ] as const)("take %s: %j from disk", (key, value) => {
    const { settings, bad } = readSettings({ [key]: value }, "en");
    expect(settings[key]).toEqual(value);
    expect(bad).toEqual([]);
  });

  it.each([
    ["preset", "toString"],
    ["preset", "identity"],
    ["templatePath", null],
    ["folder", 3],
    ["fileName", "  "],
    ["firstDayOfWeek", "Saturday"],
    ["firstDayOfWeek", 6],
    ["firstWeek", ""],
    ["reminder", "Sunday"],
    ["reminder", 0],
    ["reminderHour", 24],
    ["reminderHour", "18"],
    ["graceDays", 7],
    ["graceDays", -1],
    ["graceDays", 1.5],
    ["graceDays", "2"],
    ["excluded", "Archive"],
    ["excluded", ["Archive", 3]],
    ["similarity", 1.1],
    ["similarity", null],
    ["roles", []],
    ["roles", null],
  ] as const)("fall back where %s is %j, name that field and keep the others", (key, value) => {
    const { settings, bad } = readSettings({ templatePath: "a.md", graceDays: 4, [key]: value }, "en");
    expect(bad).toEqual([key]);
    expect(settings).toEqual({ ...DEFAULTS, templatePath: "a.md", graceDays: 4, [key]: DEFAULTS[key] });
  });

  it("have the headings of the stored preset where none are stored", () => {
    expect(readSettings({ preset: "kpt" }, "en").settings.roles).toEqual(PRESETS.kpt.roles);
  });

  it("fall back role by role", () => {
    const { settings, bad } = readSettings({ roles: { wish: ["Hope"], missions: "no", next: [3], lessons: [] } }, "en");
    expect(bad).toEqual(["roles.missions", "roles.next"]);
    const { missions, next, lessonCheck } = DEFAULTS.roles;
    expect(settings.roles).toEqual({ wish: ["Hope"], missions, lessons: [], lessonCheck, next });
  });

  it("are never other than they may be, whatever is on disk", () => {
    const keys = fc.constantFrom(...Object.keys(DEFAULTS), "__proto__", "wish", "other");
    fc.assert(
      fc.property(fc.dictionary(keys, fc.jsonValue()), (stored) => {
        const { settings, bad } = readSettings(stored, "en");
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULTS).sort());
        expect(readSettings(JSON.parse(JSON.stringify(settings)), "ko")).toEqual({ settings, bad: [] });
        for (const field of bad) expect(Object.keys(DEFAULTS)).toContain(field.split(".")[0]);
      }),
    );
  });
});

describe("Another preset", () => {
  it("brings its headings, and keeps what the user added and removed", () => {
    const own = {
      ...DEFAULTS,
      roles: { ...DEFAULTS.roles, wish: [...DEFAULTS.roles.wish, "Hope"], lessons: DEFAULTS.roles.lessons.slice(1) },
    };
    const { preset, roles } = withPreset(own, "kpt");
    expect(preset).toBe("kpt");
    expect(roles.wish).toEqual([...PRESETS.kpt.roles.wish, "Hope"]);
    expect(roles.lessons).not.toContain(DEFAULTS.roles.lessons[0]);
    expect(roles.lessons).toContain("Problem");
  });

  it("and back again leaves things as they were", () => {
    for (const preset of Object.keys(PRESETS) as (keyof typeof PRESETS)[]) {
      const back = withPreset(withPreset(DEFAULTS, preset), DEFAULTS.preset);
      for (const role of ROLES) expect(back.roles[role]).toEqual(DEFAULTS.roles[role]);
    }
  });
});
