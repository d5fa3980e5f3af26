import { describe, expect, it } from "vitest";
import { isMap, isNode, isScalar, parse, parseDocument } from "yaml";
import { newNoteWith, setProperties, withProperties } from "../../../src/core/markdown/front-matter.ts";
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
    expect(parse(note?.replace(/---\n/g, "") ?? "")).toEqual({ previous: value });
  });

  it("leave the body's bytes alone, are read back, and change nothing the second time", () => {
    fc.assert(
      fc.property(noteLike, (note) => {
        const body = note.slice(frontMatterEnd(note));
        const merged = withProperties(note, WEEK);
        if (merged === null) return;
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
        if (merged === null) return;
        expect(merged.startsWith(`---${end}${inside}week-start`)).toBe(true);
      }),
    );
  });
});

const SET = ["week-start", "previous"];

/** A front matter's properties as YAML reads them; null where it reads none. */
function read(inside: string): Record<string, unknown> | null {
  try {
    const value: unknown = parse(inside);
    if (value === null) return {};
    return typeof value === "object" && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

const inside = (note: string): string => note.replace(/^---.*\r?\n/, "").replace(/^---[^]*$/m, "");

/** The other properties of a block as they are written, by yaml's own account of where they begin and end. */
function othersIn(block: string): string[] {
  const { contents } = parseDocument(block);
  if (!isMap(contents)) return [];
  return contents.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !key.range || SET.includes(String(key.value))) return [];
    const end = isNode(value) && value.range ? value.range[1] : key.range[1];
    return [block.slice(key.range[0], end)];
  });
}

describe("A front matter of any form", () => {
  it.each([
    ["a flow list over several lines", 'previous: [\n  "[[A]]",\n  b\n]\nmood: ok\n', 'previous: "[[B]]"\nmood: ok\n'],
    ["an indented list", "previous:\n  - a\n  - b\nmood: ok\n", 'previous: "[[B]]"\nmood: ok\n'],
    ["a bare list", "previous:\n- a\n- b\nmood: ok\n", 'previous: "[[B]]"\nmood: ok\n'],
    [
      "a list with comments and blank lines",
      "previous:\n  - a\n  # c\n\n  - b\n# d\nmood: ok\n",
      'previous: "[[B]]"\n# d\nmood: ok\n',
    ],
    ["a folded text", "previous: >-\n  a\n\n  b # c\nmood: ok\n", 'previous: "[[B]]"\nmood: ok\n'],
    ["a literal text with an indicator", "previous: |2+ # c\n    a\n\nmood: ok\n", 'previous: "[[B]]"\n\nmood: ok\n'],
    ["a quoted text over several lines", 'previous: "a\n  \\" b: c\n  d"\nmood: ok\n', 'previous: "[[B]]"\nmood: ok\n'],
    ["a plain text over several lines", "previous: a\n  b\n  c\nmood: ok\n", 'previous: "[[B]]"\nmood: ok\n'],
    [
      "indented keys",
      "    number: 7\n    ids:\n        - 54\n",
      '    number: 7\n    ids:\n        - 54\n    previous: "[[B]]"\n',
    ],
    ["a quoted key with a comment", "'previous' : a # c\nmood: ok\n", 'previous: "[[B]]"\nmood: ok\n'],
    ["a mapping as value", "previous:\n  a: b\n  c: {d: [e]}\nmood: ok\n", 'previous: "[[B]]"\nmood: ok\n'],
    ["an empty value", "previous:\nmood: ok\n", 'previous: "[[B]]"\nmood: ok\n'],
    [
      "texts that look like its keys",
      "a: |\n  previous: x\nb: 'previous: y'\n",
      "a: |\n  previous: x\nb: 'previous: y'\nprevious: \"[[B]]\"\n",
    ],
    [
      "names of the language's own",
      "constructor: 1\n__proto__: 2\n",
      'constructor: 1\n__proto__: 2\nprevious: "[[B]]"\n',
    ],
    [
      "a tag of a template",
      "title: {{title}}\nday: <% tp.date.now() %>\n",
      'title: {{title}}\nday: <% tp.date.now() %>\nprevious: "[[B]]"\n',
    ],
    ["nothing but a comment", "# c\n", '# c\nprevious: "[[B]]"\n'],
  ])("is changed with %s", (_what, block, expected) => {
    for (const newline of ["\n", "\r\n"]) {
      const of = (text: string) => `---\n${text}---\nbody\n`.replaceAll("\n", newline);
      expect(withProperties(of(block), { previous: "[[B]]" })).toBe(of(expected));
    }
  });

  it.each([
    ["a flow mapping", "---\n{tags: [x]}\n---\n"],
    ["a list", "---\n- a\n---\n"],
    ["a text", "---\nwords\n---\n"],
    ["tabs", "---\na:\n\tb: c\n---\n"],
    ["a quote that is never closed", '---\na: "b\n---\n'],
    ["a bracket that is never closed", "---\na: [b\n---\n"],
    ["a property that stands twice", "---\na: 1\na: 2\n---\n"],
    ["a value that another refers to", "---\nprevious: &p x\nb: *p\n---\n"],
    ["an explicit key", "---\n? a\n: b\n---\n"],
    ["several documents", "---\na: 1\n...\n---\n"],
    ["keys in different columns", "---\n  a: 1\nb: 2\n---\n"],
    ["TOML", '+++\ntitle = "My week"\n+++\n'],
    ["a blank line before it", "\n---\ntags: x\n---\n"],
    ["words on its fence", "---title: x\n---\n"],
    ["a fence that is never closed", "---\ntitle: x\n\nwords\n"],
  ])("is refused with %s", (_what, note) => {
    expect(withProperties(note, { previous: "[[B]]" })).toBeNull();
    expect(setProperties({ previous: "[[B]]" })(note)).toBe("front-matter");
    expect(setProperties({ previous: "[[B]]" })(note.replaceAll("\n", "\r\n"))).toBe("front-matter");
  });

  it("is the note's own also behind a break that is none", () => {
    expect(withProperties("---\n\nwords\n", { a: "2026-01-05" })).toBe("---\na: 2026-01-05\n---\n---\n\nwords\n");
    expect(withProperties("---\na: 1\n---\n---\nb", { a: "2026-01-05" })).toBe("---\na: 2026-01-05\n---\n---\nb");
  });

  it("is found behind Templater's commands, and in a new note behind blank lines", () => {
    const commands = "<%* const x = 1;\nawait y() -%>\n<% z %>\n";
    expect(withProperties(`${commands}---\ntags: retro\n---\nbody`, { a: "2026-01-05" })).toBe(
      `${commands}---\ntags: retro\na: 2026-01-05\n---\nbody`,
    );
    expect(withProperties(`${commands}body`, { a: "2026-01-05" })).toBe(`---\na: 2026-01-05\n---\n${commands}body`);
    expect(newNoteWith("\n \n---\ntags: retro\n---\nbody", { a: "2026-01-05" })).toBe(
      "---\ntags: retro\na: 2026-01-05\n---\nbody",
    );
    expect(newNoteWith("\n\nbody", { a: "2026-01-05" })).toBe("---\na: 2026-01-05\n---\n\n\nbody");
  });

  const bit = fc.constantFrom(
    "a: 1",
    "b:",
    "tags: [x, y]",
    "previous:",
    "previous: x",
    "'previous': y",
    '"week-start": z',
    "week-start: |",
    "c: >-",
    "d: |+",
    "e: |2",
    "  - i",
    "- j",
    "-",
    "  k: l",
    "    m: n",
    "      deep",
    " one",
    "# comment",
    "  # inner",
    "",
    "   ",
    "f: [",
    "  g, 'h'",
    "]",
    "f2: {a: [b, 'c']}",
    "}",
    "g: {",
    '  "q": r,',
    'h: "open',
    '  closed"',
    "i: 'it''s'",
    "j: it's",
    "k: a # b",
    "l: a: b",
    "m: &x 1",
    "n: *x",
    "o: !!str 1",
    "p: !!seq &y [",
    "? q",
    ": r",
    "...",
    "%YAML 1.2",
    "\ttab",
    "s: \ttab",
    "t: - u",
    "-v: w",
    "x:y",
    "http://a: b",
    "y: 2026-01-01",
    "z: >- # c",
    "aa: @b",
    "bb: `c`",
    "cc: |x",
    "dd: 'a' b",
    "ee: [a] b",
    "ff: [a, 'b ] c']",
    "gg: [it's]",
    "<<: *x",
    "null",
    "~",
    "é: ü",
    'hh: "a\\" b"',
    "ii: [a, # c",
    "jj: {x: &z 1}",
    "kk: a",
    "  b: c",
    "  plain on",
    "ll: ",
    "mm:\tn",
    "previous: &x [",
    "previous: 'a",
    "  b'",
    "previous: {a: ",
    "  b}",
  );

  it("keeps the values and the bytes of all other properties, as yaml reads them, or is refused", () => {
    let changed = 0;
    fc.assert(
      fc.property(
        fc.array(bit, { maxLength: 9 }),
        fc.constantFrom("\n", "\r\n"),
        fc.constantFrom("", "  "),
        (bits, newline, margin) => {
          const block = bits.map((each) => (each === "" ? "" : margin + each) + newline).join("");
          const note = `---${newline}${block}---${newline}body`;
          if (frontMatterEnd(note) !== note.length - "body".length) return;
          const after = withProperties(note, WEEK);
          if (after === null) return;
          const before = read(block);
          const now = read(inside(after));
          expect(after.endsWith("---" + newline + "body")).toBe(true);
          // What yaml could not read need not be read afterwards; nothing of it may be lost for that.
          if (before === null) return;
          changed++;
          expect(now).toEqual({ ...before, ...WEEK });
          for (const source of othersIn(block)) expect(after).toContain(source);
          expect(withProperties(after, WEEK)).toBe(after);
        },
      ),
      { numRuns: 4000 },
    );
    expect(changed).toBeGreaterThan(200);
  });
});
