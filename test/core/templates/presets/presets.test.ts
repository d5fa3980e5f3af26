import { describe, expect, it } from "vitest";
import { PRESET_IDS, presetIn, PRESETS } from "../../../../src/core/templates/presets/index.ts";
import { IDENTITY_HEADINGS } from "../../../../src/core/templates/presets/preset.ts";
import { ROLES, roleFinder } from "../../../../src/core/notes/roles.ts";
import { templateProblem } from "../../../../src/core/templates/template-problem.ts";

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

describe("The Korean identity preset", () => {
  it("has the headings of the note that the plugin began with, in their order", () => {
    const written = [
      "## 지난 주 회고에서 이번주 일주일은 어떤 '나'이고 싶었는가",
      "## 이번 주 미션",
      "## 만족스러웠던 것",
      "### 공부한 내용",
      "## 아쉬웠던 것",
      "## 누군가를 진심을 다해 칭찬했던 일",
      "## 반복하지 말아야 할 행동",
      "## 일주일 간의 나는 어떤 '나'였는가",
      "## 다음 일주일은 어떤 '나'이고 싶은가",
    ];
    const headings = [...PRESETS["identity-ko"].template.matchAll(/^#+ .*$/gm)].map(([heading]) => heading);
    expect(headings.filter((heading) => written.includes(heading))).toEqual(written);
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
