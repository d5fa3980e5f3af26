import { describe, expect, it } from "vitest";
import { IDENTITY_HEADINGS } from "../../../src/core/templates/presets/preset.ts";
import { roleFinder, type RoleHeadings } from "../../../src/core/notes/roles.ts";
import { fc } from "../../support/arbitraries.ts";

const NONE: RoleHeadings = { wish: [], missions: [], lessons: [], lessonCheck: [], next: [] };

describe("A heading", () => {
  const roleOf = roleFinder(IDENTITY_HEADINGS);

  it.each([
    ["지난 주 회고에서 이번주 일주일은 어떤 '나'이고 싶었는가", "wish"],
    ["지난 주 회고에서 이번 주 일주일은 어떤 ‘나’이고 싶었는가?", "wish"],
    ["지난 주 회고에서 '나'에게 원했던 것", "wish"],
    ["지난 2주간의 회고에서 ‘나’에게 원했던 것", "wish"],
    ["이번 주 미션", "missions"],
    ["🎯 MISSIONS of the Week:", "missions"],
    ["🎯 missions", "missions"],
    ["ℹ️ Missions", "missions"],
    ["1️⃣ Missions", "missions"],
    ["🎯 1. Missions", "missions"],
    ["🏋️‍♀️ 1.2) Missions (3/5) #plan", "missions"],
    ["☀️ (2) Missions", "missions"],
    ["▶ IV. Missions", "missions"],
    ["반복하지 말아야 할 행동", "lessons"],
    ["반복하지 말아야 할 행동".normalize("NFD"), "lessons"],
    ["***Never  repeat***", "lessons"],
    ["[[Lessons|Never repeat]]", "lessons"],
    ["Did it happen again", "lessonCheck"],
    ["다시 반복했는가?", "lessonCheck"],
    ["다음 일주일은 어떤 '나'이고 싶은가", "next"],
    ["다음 2주는 어떤 “나”이고 싶은가", "next"],
    ["Who I want to be next week", "next"],
    ["Missions impossible", null],
    ["What I want to be next week", null],
    ["지난 주 회고에서", null],
    ["", null],
    ["🎯", null],
    ["constructor", null],
    ["__proto__", null],
  ])("%j means %s", (heading, role) => {
    expect(roleOf(heading)).toBe(role);
  });

  it("lets `…` stand for any words, also for none, but not for the same ones twice", () => {
    const open = roleFinder({ ...NONE, next: ["Next … week … who"], wish: ["ab … ba"] });
    expect(open("Next week: who")).toBe("next");
    expect(open("Next long week, I wonder, who")).toBe("next");
    expect(open("Next who week")).toBeNull();
    expect(open("ab ba")).toBe("wish");
    expect(open("aba")).toBeNull();
  });

  it("knows three dots for an ellipsis", () => {
    expect(roleFinder({ ...NONE, next: ["Next ... who"] })("Next year: who")).toBe("next");
  });

  it("prefers a whole heading to one with `…`", () => {
    const both = roleFinder({ ...NONE, wish: ["Who … be"], next: ["Who I will be"] });
    expect(both("Who I will be")).toBe("next");
    expect(both("Who I was to be")).toBe("wish");
  });

  it("takes no heading that is empty, or nothing but an ellipsis", () => {
    const empty = roleFinder({ ...NONE, wish: ["", "…", " … "] });
    expect([empty(""), empty("anything")]).toEqual([null, null]);
  });

  it("is read as what it was stored as, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (heading) => {
        const role = roleFinder({ ...NONE, lessons: [heading] })(heading);
        expect(role === "lessons" || role === null).toBe(true);
        if (/[\p{L}\p{N}]/u.test(heading) && !/[[<%^….]/.test(heading)) expect(role).toBe("lessons");
      }),
    );
  });

  it("is found by a quick look exactly as without that short cut, however it is decorated", () => {
    // A heading that is nothing but a sign switches the short cut off.
    const slow = roleFinder({ ...IDENTITY_HEADINGS, next: [...IDENTITY_HEADINGS.next, "🔥"] });
    const known = Object.values(IDENTITY_HEADINGS).flat();
    const piece = fc.oneof(
      fc.constantFrom(
        ...known,
        ...known.map((each) => each.normalize("NFD")),
        ...known.map((each) => each.toUpperCase()),
      ),
      fc.constantFrom("🎯 ", "**", "[[", "]]", "№", "ﬁ", "１. ", "<b>", "%%", "…", " ", "İ", "ｍissions"),
      fc.string({ unit: "binary", maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
        const heading = pieces.join("");
        fc.pre(!heading.includes("🔥"));
        expect(roleOf(heading)).toBe(slow(heading));
      }),
    );
  });
});
