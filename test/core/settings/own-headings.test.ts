import { describe, expect, it } from "vitest";
import { addMission, type SectionPlan } from "../../../src/core/notes/add-to-section.ts";
import { roleFinder, ROLES } from "../../../src/core/notes/roles.ts";
import { ownHeading } from "../../../src/core/settings/own-headings.ts";
import type { Settings } from "../../../src/core/settings/settings.ts";
import { PRESET_IDS } from "../../../src/core/templates/presets/index.ts";
import { edited } from "../../support/edits.ts";
import { defaultSettings, withPreset } from "../../../src/core/settings/read-settings.ts";

const korean = defaultSettings("ko");
const english = defaultSettings("en");

const withHeadings = (settings: Settings, missions: readonly string[]): Settings => ({
  ...settings,
  roles: { ...settings.roles, missions },
});

const planOf = (settings: Settings, language: string, template = ""): SectionPlan => ({
  roleOf: roleFinder(settings.roles),
  template,
  headingOf: (role) => ownHeading(settings, language, role),
});

const added = (note: string, settings: Settings, language: string, template = "") =>
  edited(note, addMission("[ ] 물 마시기", planOf(settings, language, template)));

describe("The heading of a section that a note lacks", () => {
  it("is Korean where the app speaks Korean and the template has no such heading", () => {
    expect(added("글\n", korean, "ko", "## 좋았던 것\n- \n")).toBe("글\n\n## 이번 주 미션\n- [ ] 물 마시기\n");
    expect(added("글\n", withPreset(korean, "kpt"), "ko-KR")).toBe("글\n\n## 이번 주 미션\n- [ ] 물 마시기\n");
  });

  it("is English where the app speaks English", () => {
    expect(added("", english, "en")).toBe("## Missions of the week\n- [ ] 물 마시기\n");
  });

  it("is the template's before all others, its level too", () => {
    expect(added("", korean, "ko", "### 미션\n- [ ] \n")).toBe("### 미션\n- [ ] 물 마시기\n");
  });

  it("is one that the owner added rather than a shipped one", () => {
    const own = withHeadings(english, [...english.roles.missions, "… of the week", "Aufgaben"]);
    expect(added("", own, "en")).toBe("## Aufgaben\n- [ ] 물 마시기\n");
  });

  it("is never one that the owner took away", () => {
    const own = withHeadings(english, ["Missions"]);
    expect(added("", own, "en")).toBe("## Missions\n- [ ] 물 마시기\n");
  });

  it("is missing where no heading is left that could be written, and nothing is added then", () => {
    for (const headings of [[], ["Missions … of"]]) {
      const own = withHeadings(english, headings);
      expect(addMission("[ ] a", planOf(own, "en"))("")).toBe("no-heading");
    }
  });

  it("has the role it is written for, in every preset and language", () => {
    for (const preset of PRESET_IDS) {
      for (const language of ["en", "ko", "ko-KR", "kok", "de"]) {
        const settings = withPreset(defaultSettings(language), preset);
        for (const role of ROLES) {
          const heading = ownHeading(settings, language, role)?.replace(/^#+ /, "") ?? "";
          expect(roleFinder(settings.roles)(heading), `${preset} ${language} ${role}`).toBe(role);
        }
      }
    }
  });
});
