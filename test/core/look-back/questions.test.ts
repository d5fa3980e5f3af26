import { describe, expect, it } from "vitest";
import { identityEn } from "../../../src/core/templates/presets/identity-en.ts";
import { identityKo } from "../../../src/core/templates/presets/identity-ko.ts";
import {
  firstQuestions,
  questionKey,
  questionsOf,
  type RetroHeadings,
  TRANSLATED,
} from "../../../src/core/look-back/questions.ts";
import { fc } from "../../support/arbitraries.ts";
import { roleOf } from "../../support/notes.ts";

const retros = (...headings: string[][]): RetroHeadings[] =>
  headings.map((texts, at) => ({
    path: `${at}.md`,
    period: { start: `2026-0${at + 1}-01`, end: `2026-0${at + 1}-07` },
    headings: texts.map((text, line) => ({ text, level: 2, line })),
  }));

const keyOf = questionKey(roleOf);
const headingsOf = (...headings: string[][]) =>
  questionsOf(retros(...headings), keyOf).map(({ heading, retros: count }) => [heading, count]);

describe("The questions of retros", () => {
  it("are headings with the same words, whatever their case, number, emoji or gloss", () => {
    expect(headingsOf(["1. What went well"], ["What went well 🎉"], ["WHAT WENT WELL (and why)"])).toEqual([
      ["WHAT WENT WELL (and why)", 3],
    ]);
  });

  it("are one where the headings have one role, however they are worded", () => {
    expect(headingsOf(["Never repeat"], ["반복하지 말아야 할 행동"], ["반복하지 않기"])).toEqual([
      ["반복하지 않기", 3],
    ]);
  });

  it.each(TRANSLATED)("are one in both languages of the identity retro: %s", (one, other) => {
    expect([identityEn.template.includes(`## ${one}\n`), identityKo.template.includes(`## ${other}\n`)]).toEqual([
      true,
      true,
    ]);
    expect(headingsOf([one], [other])).toEqual([[other, 2]]);
  });

  it("follow one another as in the latest retro, then come those that only earlier ones have", () => {
    expect(headingsOf(["Old", "Regret", "Good"], ["Old", "Good"], ["Good", "Regret"])).toEqual([
      ["Good", 3],
      ["Regret", 2],
      ["Old", 2],
    ]);
  });

  it("come last that stand in a single retro, as its title does", () => {
    expect(headingsOf(["Week 1", "Good"], ["Week 2", "Good"]).map(([heading]) => heading)).toEqual([
      "Good",
      "Week 2",
      "Week 1",
    ]);
  });

  it("count a retro once that asks twice, and know no heading without words", () => {
    expect(headingsOf(["Good", "Good", "", "  "])).toEqual([["Good", 1]]);
  });

  it("are none without retros", () => {
    expect(questionsOf([], keyOf)).toEqual([]);
    expect(firstQuestions([])).toEqual([]);
  });

  it("begin with who one wanted to be, beside who one was", () => {
    const identity = ["Who I wanted to be", "What went well", "Who I was this week", "Who I want to be next week"];
    const questions = questionsOf(retros(identity, identity), keyOf);
    expect(firstQuestions(questions).map((key) => questions.find((question) => question.key === key)?.heading)).toEqual(
      ["Who I wanted to be", "Who I was this week"],
    );
    const kpt = questionsOf(retros(["Keep", "Problem", "Try"], ["Keep", "Problem", "Try"]), keyOf);
    expect(firstQuestions(kpt)).toEqual([keyOf("Keep")]);
  });

  it("are each there once, and every heading with words has one", () => {
    const heading = fc.constantFrom("Good", "good!", "2. Good", "Bad", "Bad (x)", "", "🔥", "(only)", "3)", "Missions");
    fc.assert(
      fc.property(fc.array(fc.array(heading, { maxLength: 8 }), { maxLength: 8 }), (drawn) => {
        const found = questionsOf(retros(...drawn), keyOf);
        const keys = found.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(
          new Set(
            drawn
              .flat()
              .map(keyOf)
              .filter((key) => key !== ""),
          ),
        ).toEqual(new Set(keys));
      }),
    );
  });
});
