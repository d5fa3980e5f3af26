import { describe, expect, it } from "vitest";
import { makeCheckboxes } from "../../../src/core/missions/mission-edits.ts";
import { progress } from "../../../src/core/missions/mission-state.ts";
import { missionsOf, noteFacts } from "../../../src/core/notes/note-facts.ts";
import { bareHeading, roleFinder } from "../../../src/core/notes/roles.ts";
import { planItems } from "../../../src/core/notes/wish.ts";
import { edited } from "../../support/edits.ts";

const roleOf = roleFinder({
  wish: [],
  missions: ["Last plan"],
  lessons: ["Lessons", "Problem"],
  lessonCheck: [],
  next: ["Next week", "Plan"],
});
const facts = (...lines: string[]) => noteFacts(lines.join("\n"), roleOf);
const lessons = (...lines: string[]) => facts("## Lessons", ...lines).lessons.map(({ text }) => text);
const next = (...lines: string[]) => facts("## Next week", ...lines).next;

describe("A lessons section without a list", () => {
  it("has a lesson in each paragraph, its lines joined", () => {
    const { lessons } = facts(
      "## Lessons",
      "",
      "I must not answer mail",
      "at night.",
      "",
      "I must ask before I build.",
    );
    expect(lessons).toEqual([
      { text: "I must not answer mail at night.", line: 2, explanation: [] },
      { text: "I must ask before I build.", line: 5, explanation: [] },
    ]);
  });

  it("takes a bold lead for the lesson, and the rest for its explanation", () => {
    expect(facts("## Lessons", "**No mail at night**: it kept me awake.").lessons).toEqual([
      { text: "No mail at night", line: 1, explanation: ["it kept me awake."] },
    ]);
    expect(lessons("**All of it is bold.**")).toEqual(["**All of it is bold.**"]);
  });

  it("leaves out what is no prose, and what says nothing", () => {
    const none = [
      "없음",
      "なし",
      "无",
      "Keine.",
      "Rien",
      "Nada",
      "None!",
      "Good:",
      "{{text}}",
      "<% tp.date.now() %> plan",
    ];
    expect(lessons(...none.flatMap((text) => [text, ""]))).toEqual([]);
    expect(
      lessons("| a | b |", "| - | - |", "", "![[picture.png]]", "", "> quoted", "", "<div>", "", "A lesson."),
    ).toEqual(["A lesson."]);
    expect(lessons("A lesson.", "", "---", "", "My motto.")).toEqual(["A lesson."]);
  });

  it("has only its items where there is a list", () => {
    expect(lessons("What I learned this week.", "", "- a", "- b")).toEqual(["a", "b"]);
  });
});

describe("Typed bullets", () => {
  it.each(["•", "◦", "·", "・", "ㆍ"])("are bullets: %s", (bullet) => {
    expect(lessons(`${bullet} a`, `${bullet} b`)).toEqual(["a", "b"]);
  });

  it("nest ◦ under •, indented or not", () => {
    const nested = (indent: string) => facts("## Lessons", "• a", `${indent}◦ why`, `${indent}◦ how`, "• b").lessons;
    for (const indent of ["", "  ", "\t"]) {
      expect(nested(indent).map(({ text, explanation }) => [text, explanation])).toEqual([
        ["a", ["why", "how"]],
        ["b", []],
      ]);
    }
  });

  it.each(["・", "ㆍ"])("need no space behind them in Japanese and Korean: %s", (bullet) => {
    expect(lessons(`${bullet}夜更かし`, `${bullet}늦잠`)).toEqual(["夜更かし", "늦잠"]);
    expect(lessons(`${bullet}a`, `  ${bullet}why`)).toEqual(["a"]);
    expect(lessons(`${bullet.repeat(3)}and so on`)).toEqual([`${bullet.repeat(3)}and so on`]);
    expect(edited(`## Last plan\n${bullet}a\n`, makeCheckboxes(roleOf))).toBe("## Last plan\n- [ ] a\n");
  });

  it("become Markdown bullets where they get a checkbox", () => {
    expect(edited("## Last plan\n• a\n- b\n", makeCheckboxes(roleOf))).toBe("## Last plan\n- [ ] a\n- [ ] b\n");
  });

  it("are none without a space behind, and within words", () => {
    expect(lessons("•a", "", "b · c")).toEqual(["•a", "b · c"]);
  });
});

describe("Items that say nothing", () => {
  it.each([
    "- 없음!!",
    "- なし",
    "- 無",
    "- keine",
    "- rien",
    "- nada",
    "- n/a",
    "- Good:",
    "- 좋았던 것：",
    "- {{text}}",
    "- <% tp.date.now() %> plan",
  ])("are no lesson: %s", (item) => {
    expect(lessons(item)).toEqual([]);
  });

  it.each(["- [ ] {{text}}", "- [ ] <% tp.date.now() %> plan", "- [ ] ", "- Good:"])("are no mission: %s", (item) => {
    expect(facts("## Last plan", item).missions).toEqual([]);
  });

  it("keep what is nested in a label", () => {
    expect(facts("## Lessons", "- Mail:", "  - never at night").lessons).toEqual([
      { text: "Mail:", line: 1, explanation: ["never at night"] },
    ]);
    expect(next("- Mail:", "  - once a day", "- Good:")).toBe("- Mail:\n  - once a day");
  });
});

describe("A next section", () => {
  it("has an item for each of its headings, with what stands beneath it", () => {
    const list = next(
      "",
      "### 1. Sleep early",
      "",
      "- because I was tired",
      "",
      "### 2. Read",
      "",
      "- one chapter a day",
    );
    expect(list).toBe("- Sleep early\n  - because I was tired\n- Read\n  - one chapter a day");
    expect(planItems(list)).toEqual(["Sleep early\n  - because I was tired", "Read\n  - one chapter a day"]);
  });

  it("has an item for each paragraph where there is no list", () => {
    expect(next("Sleep early.", "", "**Read** one chapter a day.")).toBe(
      "- Sleep early.\n- Read\n  - one chapter a day.",
    );
  });

  it("ends at the next heading of its level, and at a thematic break", () => {
    expect(next("### Read", "", "---", "", "### Not this", "## Other", "### Nor this")).toBe("- Read");
  });

  it("begin anew: ids and the day on which one was done or cancelled stay behind", () => {
    const done =
      "- [x] run ✅ 2026-01-11 📅 2026-01-12\n- [-] call ❌ 2026-01-11\n- [x] rest [completion:: 2026-01-11]";
    expect(planItems(done)).toEqual(["run 📅 2026-01-12", "call", "rest"]);
    const nested = "- [ ] a 🆔 a1\n  - [x] b ✅ 2026-01-11 🆔 b1";
    expect(planItems(nested)).toEqual(["a\n  - [x] b ✅ 2026-01-11"]);
  });

  it("gives its items as plans, checkboxes aside", () => {
    expect(planItems("- [ ] read\n  - [x] chapter one\n- write ^id\n* [x] call")).toEqual([
      "read\n  - [x] chapter one",
      "write",
      "call",
    ]);
  });
});

describe("Missions of a retro without a missions section", () => {
  const note = facts(
    "Monday:",
    "- [x] call the bank",
    "- [ ] run",
    "",
    "Writing :",
    "- [ ] one page",
    "- Later",
    "  - [ ] send it",
    "",
    "## Lessons",
    "- [ ] no mission",
  );

  it("are its checkboxes, but those in sections with another role", () => {
    const missions = missionsOf(note, true);
    expect(missions.map(({ text }) => text)).toEqual(["call the bank", "run", "one page", "send it"]);
    expect(progress(missions)).toEqual({ done: 1, total: 4 });
  });

  it("are none in a note that is no retro, nor beside a missions section", () => {
    expect(missionsOf(note, false)).toEqual([]);
    expect(missionsOf(facts("- [ ] a", "## Last plan", "- [ ] b"), true).map(({ text }) => text)).toEqual(["b"]);
  });
});

describe("A heading with something around its words", () => {
  it.each([
    ["1. Problem", "lessons"],
    ["1.1. Problem (what went wrong)", "lessons"],
    ["(2) Problem", "lessons"],
    ["③ Problem", "lessons"],
    ["IV. Problem", "lessons"],
    ["b) Problem", "lessons"],
    ["Problem #kpt #work", "lessons"],
    ["Problem (3)", "lessons"],
    ["Problem: 3/5", "lessons"],
    ["Problem [3/5]", "lessons"],
    ["Problem（うまくいかなかったこと）", "lessons"],
    ["Problem 【反省】", "lessons"],
    ["🔥 Problem 🔥", "lessons"],
    ["2) 🎯 Last plan (4/7) #week", "missions"],
    ["Problem solving", null],
    ["The problem", null],
    ["3 Problems", null],
    ["Problem and solution (3)", null],
    ["(Problem)", "lessons"],
    ["1.", null],
    ["#kpt", null],
  ])("%s means %s", (heading, role) => {
    expect(roleOf(heading)).toBe(role);
  });

  it("is another one if it is known with it", () => {
    const both = roleFinder({ wish: ["Try (last week)"], missions: [], lessons: [], lessonCheck: [], next: ["Try"] });
    expect([both("Try"), both("Try (last week)"), both("Try (next week)")]).toEqual(["next", "wish", "next"]);
  });

  it("is bare without it", () => {
    expect(bareHeading("1.1. Problem (what went wrong) #kpt 3/5")).toBe("Problem");
    expect(bareHeading("2023")).toBe("2023");
  });
});
