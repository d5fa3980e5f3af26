import { describe, expect, it } from "vitest";
import { factsOf, fixture } from "../../support/notes.ts";

const carried = (...lines: string[]) => factsOf(`## Who I want to be next week\n${lines.join("\n")}\n`).next;

describe("The wish that a note hands on", () => {
  it("is that of the fixture, without a space at any line's end", () => {
    expect(factsOf(fixture("comment-in-next.md")).next).toBe(
      "- 아침에 하늘을 보는 나\n- 천천히 먹는 나\n- 일찍 자는 나\n  - 열한 시에는 불을 끄는 나",
    );
  });

  it("of hostile text is that text", () => {
    expect(factsOf(fixture("hostile.md")).next).toBe(
      "- {{wish}} {{/wish}} {{\n- <% tp.date.now() %>\n- $' and $` and $&\n- Somebody who reads to the end }}",
    );
  });

  it.each([
    ["words and nesting kept", ["- **a**", "  - b", "    1. c", "* d"], "- **a**\n  - b\n    1. c\n* d"],
    ["tabs kept", ["-\ta", "\t- b"], "-\ta\n\t- b"],
    ["lines that go on kept", ["- a", "  goes on", "lazily", "- b"], "- a\n  goes on\nlazily\n- b"],
    ["checkboxes kept", ["- [ ] a", "- [x] b"], "- [ ] a\n- [x] b"],
    ["no text before the list", ["I hope:", "- a"], "- a"],
    ["no paragraph behind it", ["- a", "", "Yours", "truly"], "- a"],
    ["a list that goes on behind a blank line", ["- a", "", "- b"], "- a\n- b"],
    ["nothing behind a thematic break", ["- a", "", "---", "- b"], "- a"],
    ["nothing behind a break of stars", ["- a", "***", "- b"], "- a"],
    ["no comment", ["- a <!-- b --> c", "<!-- - d -->", "- e"], "- a c\n- e"],
    ["no comment of several lines", ["- a", "<!--", "- b", "-->", "- c"], "- a\n- c"],
    ["no comment of Obsidian's", ["- a %%b%% c", "%%", "- d", "%%", "- e"], "- a c\n- e"],
    ["no image", ["- a ![b](c.png)", "- ![[d.png]]", "- <img src=x> e", "  ![[f.png]]"], "- a\n- e"],
    ["no line-break tag", ["- a<br/>", "- b <br> c", "- <BR />"], "- a\n- b c"],
    ["no empty bullet", ["- a", "- ", "-", "- <!-- b -->"], "- a"],
    ["no word for none", ["- none", "- N/A", "- 없음!!", "- a"], "- a"],
    ["links kept", ["- [[a|b]] [c](d)"], "- [[a|b]] [c](d)"],
    ["no quote marks", ["> - a", ">   - b", "> - c"], "- a\n  - b\n- c"],
    ["no margin", ["  - a", "    - b", "  - c"], "- a\n  - b\n- c"],
    ["no code", ["- a", "```", "- b", "```"], "- a"],
    ["nothing where there is nothing", ["", "none", "- "], ""],
  ])("has %s", (_what, lines, expected) => {
    expect(carried(...lines)).toBe(expected);
    expect(carried(...lines.map((line) => `${line}\r`))).toBe(expected);
  });

  it("has an item for each deeper heading, with what stands below it nested", () => {
    expect(carried("- a", "### At home", "- b")).toBe("- a\n- At home\n  - b");
  });
});
