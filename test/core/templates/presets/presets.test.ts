import { describe, expect, it } from "vitest";
import { PRESET_IDS, presetIn, PRESETS } from "../../../../src/core/templates/presets/index.ts";
import { IDENTITY_HEADINGS } from "../../../../src/core/templates/presets/preset.ts";
import { ROLES, roleFinder } from "../../../../src/core/notes/roles.ts";
import { templateProblem } from "../../../../src/core/templates/template-problem.ts";
import { hasSeed, seedNote } from "../../../support/notes.ts";

describe.each(Object.entries(PRESETS))("The preset %s", (id, { id: ownId, name, template, roles }) => {
  it("goes by its id and has a name", () => {
    expect(ownId).toBe(id);
    expect(name).not.toBe("");
  });

  it("parses, and ends with one line break", () => {
    expect(templateProblem(template)).toBeNull();
    expect(template).toMatch(/[^\n]\n$/);
  });

  it("has a heading for every role", () => {
    const headings = [...template.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => heading);
    expect(new Set(headings.map(roleFinder(roles)))).toEqual(new Set([...ROLES, null]));
  });

  it("knows the headings of the identity retro beside its own", () => {
    const roleOf = roleFinder(roles);
    for (const role of ROLES) {
      for (const heading of IDENTITY_HEADINGS[role]) {
        expect(roles[role]).toContain(heading);
        expect(roleOf(heading)).toBe(role);
      }
    }
  });
});

describe.skipIf(!hasSeed)("The Korean identity preset", () => {
  it("has every heading of the note as it was really written, in its order", () => {
    const headings = (text: string) => [...text.matchAll(/^#+ .*$/gm)].map(([heading]) => heading);
    const written = headings(seedNote());
    expect(headings(PRESETS["identity-ko"].template).filter((heading) => written.includes(heading))).toEqual(written);
  });
});

describe.each(PRESET_IDS)("The Korean words of the preset %s", (id) => {
  const { name, template } = presetIn(id, "ko");

  it("are there, and keep every role", () => {
    const headings = [...template.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => heading);
    const roles = new Set(headings.map(roleFinder(PRESETS[id].roles)));
    expect(templateProblem(template)).toBeNull();
    expect(roles).toEqual(new Set([...ROLES, null]));
    if (id !== "identity-en") expect(name + template).toMatch(/[가-힣]/);
  });

  it("know the headings of the English ones, and the other way round", () => {
    const roleOf = roleFinder(PRESETS[id].roles);
    const rolesIn = (text: string) =>
      new Set([...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => roleOf(heading)));
    expect(rolesIn(presetIn(id, "en").template)).toEqual(rolesIn(template));
    expect(presetIn(id, "kok")).toEqual(presetIn(id, "en"));
  });
});
