import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { withProperties } from "../../../src/core/markdown/front-matter.ts";
import { frontMatterEnd } from "../../../src/core/markdown/lines.ts";
import { fc, noteLike } from "../../support/arbitraries.ts";

const WEEK = { "week-start": "2026-01-05", previous: "[[2026-W01]]" };

describe("Properties", () => {
  it.each([
    ["a note without any", "# Title\n", '---\nweek-start: 2026-01-05\nprevious: "[[2026-W01]]"\n---\n# Title\n'],
    ["an empty note", "", '---\nweek-start: 2026-01-05\nprevious: "[[2026-W01]]"\n---\n'],
    ["empty front matter", "---\n---\nx", '---\nweek-start: 2026-01-05\nprevious: "[[2026-W01]]"\n---\nx'],
    [
      "front matter at the end of the file",
      "---\na: 1\n---",
      '---\na: 1\nweek-start: 2026-01-05\nprevious: "[[2026-W01]]"\n---\n',
    ],
    [
      "other properties, comments and odd spacing",
      "---\ntags:\n  - retro\n# note\nmood:   'ok'\n\n---\nx",
      "---\ntags:\n  - retro\n# note\nmood:   'ok'\n\nweek-start: 2026-01-05\nprevious: \"[[2026-W01]]\"\n---\nx",
    ],
    [
      "old values, one of them a list",
      "---\nprevious:\n  - a\n  - b\na: 1\nweek-start : 2020-01-01\n---\nx",
      '---\nprevious: "[[2026-W01]]"\na: 1\nweek-start: 2026-01-05\n---\nx',
    ],
    [
      "a list that is not indented",
      '---\nprevious:\n- a\n- b\n"week-start": x\n---\nx',
      '---\nprevious: "[[2026-W01]]"\nweek-start: 2026-01-05\n---\nx',
    ],
    [
      "CRLF",
      "---\r\na: 1\r\n---\r\nx\r\n",
      '---\r\na: 1\r\nweek-start: 2026-01-05\r\nprevious: "[[2026-W01]]"\r\n---\r\nx\r\n',
    ],
    [
      "CRLF below front matter with LF",
      "---\na: 1\n---\nx\r\n",
      '---\na: 1\nweek-start: 2026-01-05\nprevious: "[[2026-W01]]"\n---\nx\r\n',
    ],
    [
      "a rule that is no front matter",
      "text\n---\na: 1\n---\n",
      '---\nweek-start: 2026-01-05\nprevious: "[[2026-W01]]"\n---\ntext\n---\na: 1\n---\n',
    ],
  ])("are merged into %s", (_what, note, expected) => {
    expect(withProperties(note, WEEK)).toBe(expected);
  });

  it("are quoted where YAML would read something else into them", () => {
    const value = "a: \"b\" # c [[d]] \\ 'e'";
    const note = withProperties("", { previous: value });
    expect(parse(note.replace(/---\n/g, ""))).toEqual({ previous: value });
  });

  it("leave the body's bytes alone, are read back, and change nothing the second time", () => {
    fc.assert(
      fc.property(noteLike, (note) => {
        const body = note.slice(frontMatterEnd(note));
        const merged = withProperties(note, WEEK);
        expect(merged.slice(frontMatterEnd(merged))).toBe(body);
        expect(merged.slice(0, frontMatterEnd(merged))).toContain("week-start: 2026-01-05");
        expect(withProperties(merged, WEEK)).toBe(merged);
      }),
      { numRuns: 1000 },
    );
  });

  it("leave every other line of the front matter alone", () => {
    const line = fc.constantFrom("a: 1", "tags: [x]", "b:", "  - c", "# d", "", "e: 'week-start: no'", "f: \ttab ");
    const ends = fc.constantFrom("\n", "\r\n");
    fc.assert(
      fc.property(fc.array(fc.tuple(line, ends)), ends, (lines, end) => {
        const inside = lines.map((parts) => parts.join("")).join("");
        const merged = withProperties(`---${end}${inside}---${end}body`, WEEK);
        expect(merged.startsWith(`---${end}${inside}week-start`)).toBe(true);
      }),
    );
  });
});
