import { describe, expect, it } from "vitest";
import { readLedger } from "../../../../src/core/lessons/ledger/ledger.ts";
import { newLedger } from "../../../../src/core/lessons/ledger/ledger-edits.ts";
import { lessonsEn } from "../../../../src/words/lessons/en.ts";
import { lessonsKo } from "../../../../src/words/lessons/ko.ts";
import { fc, noteLike } from "../../../support/arbitraries.ts";

const lessonsOf = (note: string) =>
  readLedger(note).lessons.map(({ text, keys, learned }) => ({ text, keys, learned }));

describe("A ledger", () => {
  it("nests wordings under their lesson, at any depth, and ticks what is learned", () => {
    const note =
      "Words.\n\n- [ ] Skip lunch\n  - No lunch\n    - [[Retros/Lunch|that]]\n- [x] Stay up late ✅ 2026-03-06\n";
    expect(lessonsOf(note)).toEqual([
      { text: "Skip lunch", keys: ["skiplunch", "nolunch", "lunch"], learned: null },
      { text: "Stay up late", keys: ["stayuplate"], learned: "2026-03-06" },
    ]);
  });

  it.each([
    ["numbers", "1. [ ] A\n   1. B\n"],
    ["tabs", "- [ ] A\n\t- B\n"],
    ["quotes", "> - [ ] A\n>   - B\n"],
    ["CRLF", "- [ ] A\r\n  - B\r\n"],
    ["no checkbox", "* A\n  * B\n"],
    ["a block id and front matter", "---\ntags: x\n---\n- A ^abc\n  - B ^def\n"],
  ])("reads lists with %s", (_name, note) => {
    expect(lessonsOf(note)).toEqual([{ text: "A", keys: ["a", "b"], learned: null }]);
  });

  it("takes a tick without a day, which a hand has made", () => {
    expect(lessonsOf("- [X] A\n")).toEqual([{ text: "A", keys: ["a"], learned: "" }]);
  });

  it("knows pairs that are not the same, under deeper headings too, and goes on with lessons behind them", () => {
    const note = "- A\n\n## Not the same\n- A\n  - B\n### at work\n- C\n  - D\n\n## More\n- E\n";
    expect(readLedger(note)).toMatchObject({
      lessons: [{ key: "a" }, { key: "e" }],
      apart: [
        ["a", "b"],
        ["c", "d"],
      ],
      unread: [],
    });
  });

  it("is read by the headings that the plugin writes in either language", () => {
    for (const { apartHeading, ledgerIntroduction } of [lessonsEn, lessonsKo]) {
      const note = `${newLedger(ledgerIntroduction)}- A\n\n## ${apartHeading}\n- A\n  - B\n`;
      expect(readLedger(note)).toMatchObject({ lessons: [{ keys: ["a"] }], apart: [["a", "b"]], unread: [] });
    }
  });

  it("leaves code, comments and prose alone", () => {
    const note = "Prose - not a list.\n\n```\n- code\n```\n\n%%\n- aside\n%%\n\n- A\n\nMore *prose*.\n**Bold.**\n";
    expect(readLedger(note)).toMatchObject({ lessons: [{ keys: ["a"] }], unread: [] });
  });

  it.each([
    ["an item without a space", "- A\n-B\n  - C\n", ["a", "c"]],
    ["a box without a space", "- [x]A\n  - C\n", ["a", "c"]],
    ["a box without its bracket", "- [x A\n  - C\n", ["a", "c"]],
    ["an empty box", "- [] A\n  - C\n", ["a", "c"]],
    ["no such day", "- [x] A ✅ 2026-13-40\n  - C\n", ["a", "c"]],
    ["a day written otherwise", "- [x] A ✅ 6.3.2026\n  - C\n", ["a", "c"]],
  ])("loses nothing by a typing error, and names its line: %s", (_name, note, keys) => {
    const { lessons, unread } = readLedger(note);
    expect(lessons.map((lesson) => lesson.keys)).toEqual([keys]);
    expect(unread).toHaveLength(1);
  });

  it("gives a wording that stands twice to the lesson that has it first, and names the second line", () => {
    expect(readLedger("- A\n  - B\n- C\n  - B\n")).toMatchObject({
      lessons: [{ keys: ["a", "b"] }, { keys: ["c"] }],
      unread: [3],
    });
  });

  it("names a pair of which one half is missing", () => {
    expect(readLedger("## Not the same\n- A\n")).toMatchObject({ apart: [], unread: [1] });
  });

  it("does not take a link for a broken box", () => {
    expect(readLedger("- [[A]]\n- [x](y.md)\n")).toMatchObject({ lessons: [{ key: "a" }, { key: "x" }], unread: [] });
  });

  it("is read whatever it says, and no key belongs to two lessons", () => {
    fc.assert(
      fc.property(noteLike, (note) => {
        const keys = readLedger(note).lessons.flatMap((lesson) => lesson.keys);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
