import { describe, expect, it } from "vitest";
import { frontMatterEnd, linesOf } from "../../../src/core/markdown/lines.ts";
import { nest, type ListItem } from "../../../src/core/markdown/list.ts";
import { fc, noteLike } from "../../support/arbitraries.ts";

const kinds = (note: string) =>
  linesOf(note).map((line) => (line.kind === "break" ? "---" : `${line.kind} ${line.text}`));
const outline = (items: readonly ListItem[]): unknown[] =>
  items.map(({ text, children }) => (children.length === 0 ? text : [text, ...outline(children)]));

describe("The lines of a note", () => {
  it.each([
    [
      "headings",
      "# a\n###### b ##\n####### c\n#d\n#\n   ## e #f",
      ["heading a", "heading b", "text ####### c", "text #d", "heading ", "heading e #f"],
    ],
    [
      "underlined headings",
      "a\n===\n\nb\n-\n\n- c\n---",
      ["heading a", "text ", "heading b", "text ", "item c", "---"],
    ],
    [
      "underlined headings of several lines, and lines that none can be of",
      "a\nb\n===\n> c\n---\n\n- d\ne\n---\nf\n\n---",
      ["heading a b", "text c", "---", "text ", "item d", "text e", "---", "text f", "text ", "---"],
    ],
    [
      "breaks below code, which is no paragraph, and underlines below a paragraph that goes on indented",
      "# a\n\t- [ ] b\n---\n- c\n\nd\n    e\n---",
      ["heading a", "text - [ ] b", "---", "item c", "text ", "heading d e"],
    ],
    ["thematic breaks", "---\n\n* * *\n_____\n- - -\n--", ["---", "text ", "---", "---", "---", "text --"]],
    [
      "items",
      "- a\n* b\n+ c\n1. d\n1) e\n-f\n1.g\n1234567890. h",
      ["item a", "item b", "item c", "item d", "item e", "text -f", "text 1.g", "text 1234567890. h"],
    ],
    [
      "checkboxes",
      "- [ ] a\n- [x]\n- [🔥] b\n- [] c\n- [xx] d",
      ["item a", "item ", "item b", "item [] c", "item [xx] d"],
    ],
    ["fences of either kind", "a\n```js\nb\n~~~\n```\nc\n~~~~\nd\n~~~\n~~~~\ne", ["text a", "text c", "text e"]],
    ["a code span that is no fence", "```a``` b\n- c", ["text ```a``` b", "item c"]],
    ["a fence that a quote ends", "> ```\n> a\nb", ["text b"]],
    ["indented code", "a\n\n    - b\n\n- c\n    - d", ["text a", "text ", "text - b", "text ", "item c", "item d"]],
    [
      "comments",
      "<!-- a -->\nb\n<!--\nc\n-->\nd\n%%\ne\n%%\nf\n%% g %%\n- <!-- h\n-->",
      ["text b", "text d", "text f"],
    ],
    ["comments that nothing closes", "<!-- a\nb\n%% c\nd", ["text <!-- a", "text b", "text %% c", "text d"]],
    ["front matter", "---\na: 1\n---\nb", ["text b"]],
    ["front matter that is not closed", "---\na: 1", ["---", "text a: 1"]],
  ])("are read past %s", (_what, note, expected) => {
    expect(kinds(note)).toEqual(expected);
    expect(kinds(note.replaceAll("\n", "\r\n"))).toEqual(expected);
  });

  it("stand where they say", () => {
    fc.assert(
      fc.property(noteLike, (note) => {
        const end = frontMatterEnd(note);
        for (const { line, offset, raw } of linesOf(note)) {
          expect(offset).toBeGreaterThanOrEqual(end);
          expect(note.slice(offset, offset + raw.length)).toBe(raw);
          expect(note.slice(0, offset).split("\n").length - 1).toBe(line);
          expect(raw).not.toContain("\n");
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("Lists", () => {
  it.each([
    ["by two spaces", "- a\n  - b\n    - c\n- d", [["a", ["b", "c"]], "d"]],
    ["by one tab", "- a\n\t- b\n\t\t- c", [["a", ["b", "c"]]]],
    [
      "by four spaces under numbers",
      "1. a\n    - b\n10. c\n    - d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["not by one space", "- a\n - b", ["a", "b"]],
    ["not by two under a number", "1. a\n  - b", ["a", "b"]],
    ["across a blank line", "- a\n\n  - b", [["a", "b"]]],
    ["in quotes", "> - a\n>   - b\n> > - c", [["a", "b"], "c"]],
    ["below the nearest that is less indented", "- a\n    - b\n  - c", [["a", "b", "c"]]],
    [
      "without the quotes behind them",
      "- a\n> [!note] why\n> because\n- b\n  > c\n  d\n\n  e\n- f\n  > - g\n  h",
      ["a", "b", "f", "g h"],
    ],
    ["in a callout without the quotes within", "> - a\n>   > b\n>   c\n> - d\n> > e\nf", ["a", "d"]],
    ["with the lines that go on lazily in a callout", "> - a\nb\n> c", ["a b c"]],
    ["with the lines that go on", "- a\n  b\nc\n\n  d\n  - e\n\nf\n- g", [["a b c", "e"], "g"]],
  ])("nest %s", (_what, note, expected) => {
    expect(outline(nest(linesOf(note)))).toEqual(expected);
  });
});
