import { describe, expect, it } from "vitest";
import { headingRoles as steps } from "../../../src/core/set-up/heading-roles.ts";
import { atOnce } from "../../support/steps.ts";
import { usualRole } from "../../../src/core/set-up/headings/usual-role.ts";

const headingRoles = (notes: readonly string[]) => atOnce(steps(notes));

const note = (sections: Record<string, string[]>): string =>
  Object.entries(sections)
    .map(([heading, lines]) => `## ${heading}\n${lines.join("\n")}\n`)
    .join("\n");
const roles = (notes: readonly string[]) =>
  Object.fromEntries(headingRoles(notes).map(({ heading, role }) => [heading, role]));

describe("A usual heading", () => {
  it.each([
    ["Problem", "lessons", "KPT"],
    ["次にやること", "next", "YWT"],
    ["복습", null, null],
    ["다음 주 계획", "next", "한국어"],
    ["来週やること", "next", "日本語"],
    ["下周计划", "next", "中文"],
    ["Nächste Woche", "next", "Deutsch"],
    ["La semaine prochaine", "next", "Français"],
    ["Lo que aprendí", "lessons", "Español"],
    ["What went well", null, null],
    ["2.1. Next week", "next", "English"],
    ["三、下周计划", "next", "中文"],
    ["Try（来週やること）", "next", "KPT"],
    ["🎯 Priorities for next week", "next", "English"],
    ["7월 계획서", null, null],
  ])("%s means %s, known from %s", (heading, role, source) => {
    expect(usualRole(heading)).toEqual(role === null ? null : { role, source });
  });
});

describe("Roles learned from notes", () => {
  const plans = [["- read", "- write"], ["- run"], ["- sleep", "- cook", "- call"]];
  const boxes = (plan: readonly string[] = []) => plan.map((item) => item.replace("- ", "- [x] "));
  const chain = plans.map((plan, at) =>
    note({ Zuletzt: boxes(plans[at - 1] ?? ["- a"]), Danach: plan, Sonst: ["- x"] }),
  );

  it("know a plan by its coming back in the next note, whatever it is called", () => {
    expect(roles(chain)).toEqual({ Zuletzt: "missions", Danach: "next", Sonst: null });
    expect(headingRoles(chain)[1]).toEqual({
      heading: "Danach",
      notes: 3,
      role: "next",
      reasons: [{ code: "comes-back", heading: "Zuletzt", times: 2, of: 2 }],
    });
  });

  it("know a wish, which has no boxes", () => {
    const wishes = plans.map((plan, at) => note({ Gewollt: plans[at - 1] ?? ["- a"], Danach: plan }));
    expect(roles(wishes)).toEqual({ Gewollt: "wish", Danach: "next" });
  });

  it("know missions by their boxes, and lessons by vows in many languages", () => {
    const notes = [
      note({ A: ["- [ ] x"], B: ["밤에 휴대폰을 보지 말아야 한다.", "", "약속을 겹쳐 잡지 말자."] }),
      note({ A: ["- [x] y"], B: ["Nie wieder ohne Sicherung.", "", "Never on Friday."] }),
    ];
    expect(roles(notes)).toEqual({ A: "missions", B: "lessons" });
  });

  it("give a heading of many notes no role without a reason", () => {
    expect(roles([note({ Wetter: ["- Regen"] }), note({ Wetter: ["- Sonne"] })])).toEqual({ Wetter: null });
  });

  it("take headings that differ in number and gloss for one, in the latest wording", () => {
    const notes = [note({ "1. Next week": ["- a"] }), note({ "2. Next week (plans)": ["- b"] })];
    expect(headingRoles(notes)).toMatchObject([{ heading: "2. Next week (plans)", notes: 2, role: "next" }]);
  });

  it("leave out the heading that each note has for itself", () => {
    expect(headingRoles(["# Week 5\n## Next\n- a", "# Week 6\n## Next\n- b"]).map(({ heading }) => heading)).toEqual([
      "Next",
    ]);
  });

  it("read a note of many megabytes as far as it goes", () => {
    const long = `## Next week\n- a\n${"- word\n".repeat(500_000)}`;
    expect(roles([long, long])).toEqual({ "Next week": "next" });
  });
});
