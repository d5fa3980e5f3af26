import { describe, expect, it } from "vitest";
import { contains, passagesOf } from "../../../src/core/look-back/passages.ts";
import { questionKey } from "../../../src/core/look-back/questions.ts";
import { fc, noteLike } from "../../support/arbitraries.ts";
import { roleOf } from "../../support/notes.ts";

const keyOf = questionKey(roleOf);
const read = (note: string, heading = "Good") => passagesOf(note, keyOf(heading), keyOf);
const texts = (note: string, heading?: string) =>
  read(note, heading).map(({ words }) => words?.map(({ text, depth, line }) => [text, depth, line]));

describe("The passage under a heading", () => {
  it("is its words as they stand, each with its line", () => {
    expect(
      texts("---\na: b\n---\n# Week\n\n## Good\n- one\n  - **two**\n- three\n\nA word more.\n\n## Bad\n- no\n"),
    ).toEqual([
      [
        ["one", 0, 6],
        ["**two**", 1, 7],
        ["three", 0, 8],
        ["A word more.", 0, 10],
      ],
    ]);
  });

  it("ends at the next heading of its level or a higher one, and holds the deeper ones", () => {
    const [found] = read("## Good\n- a\n### Learned\n- b\n# Other\n- c\n");
    expect(found?.words?.map(({ kind, text }) => [kind, text])).toEqual([
      ["item", "a"],
      ["heading", "Learned"],
      ["item", "b"],
    ]);
  });

  it("knows an underlined heading by its words, as a beginning and as an end", () => {
    expect(texts("Good\n====\n- a\n\nBad\n===\n- b\n")).toEqual([[["a", 0, 2]]]);
    expect(read("text\n\nGood\n====\n- a\n")[0]?.line).toBe(2);
  });

  it("joins the lines that continue an item, and keeps the lines of a paragraph", () => {
    expect(texts("## Good\n- a\n  goes on\n\n  a second thought\n\none\ntwo\n")).toEqual([
      [
        ["a goes on", 0, 1],
        ["a second thought", 1, 4],
        ["one", 0, 6],
        ["two", 0, 7],
      ],
    ]);
  });

  it("has the state of checkboxes", () => {
    expect(read("## Good\n- [x] a\n- b\n")[0]?.words?.map(({ status }) => status)).toEqual(["x", null]);
  });

  it.each([
    "```js\ncode\n```",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "a | b\n--- | ---\n1 | 2",
    "> [!note] quoted",
    "![[picture.png]]",
    "$$x^2$$",
    "<b>bold</b>",
    "a[^1]\n\n[^1]: note",
    "one\n\n---\n\ntwo",
  ])("is left to the app where it is more than words: %s", (markdown) => {
    expect(read(`## Good\n\n${markdown}\n\n## Bad\n`)).toMatchObject([{ words: null, markdown }]);
  });

  it.each(["", "- \n- ", "- {{text}}", "<% tp.date.now() %>"])("is none where nothing is said: %j", (markdown) => {
    expect(read(`## Good\n${markdown}\n## Bad\n`)).toEqual([]);
  });

  it("keeps a none-word, which is an answer", () => {
    expect(texts("## Good\n- 없음\n")).toEqual([[["없음", 0, 1]]]);
  });

  it("is one for each heading of the note that asks the same", () => {
    expect(texts("## Good\n- a\n## Bad\n## Good!\n- b\n")).toEqual([[["a", 0, 1]], [["b", 0, 4]]]);
  });

  it("is not found in code or comments", () => {
    expect(read("```\n## Good\n- a\n```\n<!--\n## Good\n- b\n-->\n")).toEqual([]);
  });

  it("is part of the note, whatever the note, and never throws", () => {
    fc.assert(
      fc.property(noteLike, fc.constantFrom("Missions", "Never repeat", "word"), (note, heading) => {
        const lines = note.split("\n");
        for (const { markdown, words, line } of read(`## ${heading}\n${note}`, heading)) {
          expect(`## ${heading}\n${note}`).toContain(markdown);
          expect(line).toBeLessThanOrEqual(lines.length);
          for (const each of words ?? []) expect(each.line).toBeLessThanOrEqual(lines.length);
        }
      }),
    );
  });
});

describe("A search in what is read", () => {
  const passages = read("## Good\n- Called **Grandma** on Sunday\n- 할머니께 전화\n");

  it.each(["grandma", "GRANDMA on", "할머니", "", "  "])("finds %j", (search) => {
    expect(contains(passages, search)).toBe(true);
  });

  it.each(["grandpa", "sunday 할머니"])("does not find %j", (search) => {
    expect(contains(passages, search)).toBe(false);
  });

  it("looks into what the app draws as well", () => {
    expect(contains(read("## Good\n> quoted words\n"), "quoted")).toBe(true);
  });
});
