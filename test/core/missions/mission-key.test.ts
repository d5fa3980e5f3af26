import { describe, expect, it } from "vitest";
import { missionKey } from "../../../src/core/missions/mission-key.ts";
import { fc } from "../../support/arbitraries.ts";

describe("Missions of two notes", () => {
  it.each([
    ["Write the report", "Write the report ✅ 2026-01-13"],
    ["Write the report", "Write the report ❌ 2026-01-13"],
    ["Write the report", "⏫ Write the report"],
    ["Write the report 📅 2026-01-09", "Write the report 📅 2026-01-16"],
    ["Write the report 📅 2026-01-09", "📅 2026-01-09 Write the report"],
    ["Write the report", "Write the report 🗓️ 2026-01-09"],
    ["Write the report", "Write ⏳ 2026-01-09 the report 🛫2026-01-08"],
    ["Write the report", "Write the report ➕ 2026-01-08 🔁 every week on Monday, Friday"],
    ["Write the report", "Write the report 🔁 every day when done 📅 2026-01-09"],
    ["Write the report", "Write the report 🆔 dcf64c ⛔ a1, b-2_c 🏁 delete"],
    ["Write the report", "Write the report 🔼 #work".replace(" #work", "")],
    ["Write the report", "Write the report [completion:: 2026-01-13]"],
    ["Write the report", "Write the report (due:: 2026-01-13)  [priority:: high] [effort:: [[Notes/3|three]] days]"],
    ["Write :( the report", "Write :( the report [due:: 2026-01-13]"],
    ["Write the report", "Write the report ^abc"],
    ["Write the report", "write  THE\treport"],
    ["**Write** the _report_", "Write the report!"],
    ["물 마시기", "물마시기"],
    ["Café", "Cafe\u0301"],
    ["See **[PR](https://a.org/12)**.", "see [PR](https://a.org/12)"],
  ])("are one: %j, %j", (one, other) => {
    expect(missionKey(one)).toBe(missionKey(other));
  });

  it.each([
    ["Read <https://a.org/1>", "Read <https://b.org/2>"],
    ["Read https://youtu.be/aB", "Read https://youtu.be/Ab"],
    ["Use `List<String>`", "Use `List<Integer>`"],
    ["Use `a b`", "Use `ab`"],
    ["[PR](https://a.org/12)", "[PR](https://a.org/15)"],
    ["[[Plan]]", "[[Plan#2]]"],
    ["Learn C++", "Learn C"],
    ["Learn C#", "Learn C"],
    ["Save $5", "Save €5"],
    ["Release 1.2", "Release 12"],
    ["Run 2 30", "Run 230"],
    ["Call A/B", "Call AB"],
    ["Book -5", "Book 5"],
    ["a = b", "a b"],
    ["2 ** 3", "2 3"],
    ["✅ the list", "the list"],
    ["📅 meeting", "meeting"],
    ["Meet on 2026-01-09", "Meet on 2026-01-16"],
    ["🔥", "❤️"],
    ["…", "?!"],
    ["미루지 않기", "미루기"],
    ["Ａ", "A"],
  ])("are two: %j, %j", (one, other) => {
    expect(missionKey(one)).not.toBe(missionKey(other));
  });

  it("are known again whatever their characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(missionKey(` ${text} `)).toBe(missionKey(text));
      }),
    );
  });

  it("are told apart alike, whether their words are plain or marked", () => {
    const plain = fc.array(fc.constantFrom(..."aZ9가힣 ,;'\"()!?.-"), { minLength: 1 }).map((signs) => signs.join(""));
    fc.assert(
      fc.property(plain, (words) => {
        // A thin space is white, and no part of what is plain.
        expect(missionKey(words.replaceAll(" ", "\u2009"))).toBe(missionKey(words));
        expect(missionKey(`${words}a`)).toBe(missionKey(`${words}a…`));
      }),
    );
  });
});
