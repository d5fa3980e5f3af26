import { describe, expect, it } from "vitest";
import { type List, render, type Values } from "../../../src/core/templates/template.ts";
import { templateProblem } from "../../../src/core/templates/template-problem.ts";
import { fc, templateLike } from "../../support/arbitraries.ts";

const list = (...texts: string[]): List => ({
  text: texts.map((text) => `- ${text}`).join("\n"),
  items: texts.map((text, at) => ({ text, count: at, last: (format: string) => format || "2026-01-05" })),
  example: { text: "", count: 0, last: () => "" },
});

const VALUES: Values = {
  title: "2026-W10",
  week: (format) => (format === "" ? "3" : format === "00" ? "03" : null),
  start: (format) => format || "2026-03-02",
  previous: "[[2026-W09]]",
  wish: "- one\n- two\n  - three",
  lessons: list("a", "b"),
  none: list(),
  nothing: null,
  empty: "",
};

const text = (template: string, values: Values = VALUES) => render(template, values).text;

describe("A template", () => {
  it.each([
    ["a plain text", "a & b <c> \\ $&", "a & b <c> \\ $&"],
    ["a variable", "# {{title}}!", "# 2026-W10!"],
    ["a variable with spaces", "{{ title }}", "2026-W10"],
    ["a format", "{{start:YYYY/MM}} {{start : dd}} {{start}} {{week:00}} {{week}}", "YYYY/MM dd 2026-03-02 03 3"],
    ["a format with colons and spaces", "{{start:HH:mm:ss dddd}}", "HH:mm:ss dddd"],
    ["triple braces", "{{{title}}}", "2026-W10"],
    ["an ampersand", "{{&title}} {{& title }}", "2026-W10 2026-W10"],
    ["a comment", "a{{! never mind }}b", "ab"],
    ["a comment alone on its line", "a\n{{! never mind }}\nb", "a\nb"],
    ["a comment of two lines", "a\n{{! never\nmind }}\nb", "a\nb"],
    ["a section", "{{#previous}}<{{previous}}>{{/previous}}", "<[[2026-W09]]>"],
    ["a section of nothing", "a{{#nothing}}b{{/nothing}}{{#empty}}c{{/empty}}{{#none}}d{{/none}}e", "ae"],
    [
      "an inverted section",
      "{{^nothing}}a{{/nothing}}{{^empty}}b{{/empty}}{{^none}}c{{/none}}{{^previous}}d{{/previous}}",
      "abc",
    ],
    ["sections alone on their lines", "a\n{{#previous}}\nb\n{{/previous}}\nc", "a\nb\nc"],
    ["indented sections alone on their lines", "a\n  {{#previous}}  \nb\n\t{{/previous}}\nc", "a\nb\nc"],
    [
      "a list",
      "{{#lessons}}\n- {{text}} ({{count}}, {{last}}, {{last:D}})\n{{/lessons}}",
      "- a (0, 2026-01-05, D)\n- b (1, 2026-01-05, D)\n",
    ],
    ["a list as text", "{{lessons}}", "- a\n- b"],
    ["an item by its dot", "{{#lessons}}{{.}},{{/lessons}}", "a,b,"],
    ["a value by its dot", "{{#previous}}{{.}}{{/previous}}", "[[2026-W09]]"],
    [
      "a list's length",
      "{{lessons.length}} {{none.length}} {{#lessons.length}}yes{{/lessons.length}}{{^none.length}}no{{/none.length}}",
      "2 0 yesno",
    ],
    ["a list's outer values", "{{#lessons}}{{title}}{{/lessons}}", "2026-W102026-W10"],
    ["a nested section", "{{#lessons}}{{#previous}}{{text}}{{/previous}}{{/lessons}}", "ab"],
    ["CRLF", "a\r\n{{#previous}}\r\n{{wish}}\r\n{{/previous}}\r\n", "a\r\n- one\r\n- two\r\n  - three\r\n"],
  ])("renders %s", (_what, template, expected) => {
    expect(text(template)).toBe(expected);
  });

  it.each([
    "{{nobody}}",
    "{{{nobody}}}",
    "{{&nobody}}",
    "{{ nobody }}",
    "{{nobody:YYYY}}",
    "{{title:YYYY}}",
    "{{week:000}}",
    "{{}}",
    "{{.}}",
    "{{#nobody}}a{{/nobody}}",
    "{{^nobody}}a{{/nobody}}",
    "{{# nobody }} {{title}} {{/ nobody }}",
    "{{> part}}",
    "{{>part}}",
    "a\n{{#nobody}}\nb\n{{/nobody}}\nc",
    "a\r\n  {{#nobody}}  \r\nb\r\n{{/nobody}}\r\n",
    "a\n{{> part}}\nb",
    "{{text}}",
    "{{constructor}}",
    "{{__proto__}}",
    "{{toString}}",
    "{{wish.length}}",
    "{{title.length}}",
    "{{nobody.length}}",
    "<% tp.file.title %>",
    "{{kept 0}}",
    "{{#lessons:x}}a{{/lessons:x}}",
  ])("leaves what it does not know as it is: %j", (template) => {
    expect(text(template)).toBe(template);
  });

  it("leaves an unknown tag in a list, and knows the list's fields where it is empty", () => {
    expect(text("{{#lessons}}{{text}}{{nobody}}\n{{/lessons}}")).toBe("a{{nobody}}\nb{{nobody}}\n");
    expect(text("{{#none}}{{text}}{{/none}}.")).toBe(".");
  });

  it("keeps unknown tags with line breaks of both kinds byte for byte", () => {
    const template = "a\r\n{{#nobody}}\nb\r\n{{/nobody}}\nc {{title}}";
    expect(text(template)).toBe(template.replace("{{title}}", "2026-W10"));
  });

  it.each([
    ["> {{wish}}", "> - one\n> - two\n>   - three"],
    ["> > {{wish}} end", "> > - one\n> > - two\n> >   - three end"],
    ["  {{wish}}\n", "  - one\n  - two\n    - three\n"],
    ["\t{{wish}}", "\t- one\n\t- two\n\t  - three"],
    ["> [!todo] {{wish}}", "> [!todo] - one\n> - two\n>   - three"],
    ["- {{wish}}", "- - one\n- two\n  - three"],
    [">{{#previous}} {{wish}}{{/previous}}", "> - one\n> - two\n>   - three"],
  ])("repeats what stands before a value of several lines: %j", (template, expected) => {
    expect(text(template)).toBe(expected);
  });

  it("puts no spaces at the end of a value's blank lines", () => {
    expect(text("> {{v}}", { v: "a\n\nb" })).toBe("> a\n>\n> b");
    expect(text("  {{v}}", { v: "a\n\nb" })).toBe("  a\n\n  b");
  });

  it("repeats the spaces before a nested item's lines in a list", () => {
    const values = { missions: list("a\n  - b", "c") };
    expect(text("> {{#missions}}\n> - [ ] {{text}}\n> {{/missions}}", values)).toBe(
      "> \n> - [ ] a\n>   - b\n> \n> - [ ] c\n> ",
    );
    expect(text("{{#missions}}\n- [ ] {{text}}\n{{/missions}}", values)).toBe("- [ ] a\n  - b\n- [ ] c\n");
  });

  it.each([
    "$&",
    "$1 $$ $` $'",
    "{{title}}",
    "{{#previous}}",
    "}}",
    "{{{",
    "&amp; <b>",
    "kept 0",
    "{{kept 0}}",
    "{{=<% %>=}}",
  ])("puts %j in as it is", (value) => {
    expect(text("a {{v}} {{{v}}} {{nobody}} b", { v: value })).toBe(`a ${value} ${value} {{nobody}} b`);
  });

  it.each([
    ["a section that is never closed, where it opens", "a\n{{#wish}}\nb\n\nc", "unclosed-section", "wish", 2],
    ["the inner of two sections", "{{#wish}}\n{{^lessons}}\n{{/wish}}\n", "unclosed-section", "lessons", 2],
    ["an inverted section that is never closed", "\n\n{{^ wish }}", "unclosed-section", "wish", 3],
    ["an unknown section that is never closed", "{{#nobody}}", "unclosed-section", "nobody", 1],
    ["a section that was never opened", "a\n\n{{/wish}}", "unopened-section", "wish", 3],
    ["a tag that is never closed", "a\nb {{wish\nc", "unclosed-tag", "{{wish", 2],
    ["triple braces that are closed by two", "a\n{{{wish}}", "unclosed-tag", "{{{wish}}", 2],
    ["changed delimiters", "a\r\n{{=<% %>=}}\r\nb", "changed-delimiters", "=<% %>=", 2],
  ])("names %s", (_what, template, code, name, line) => {
    expect(render(template, VALUES).problem).toEqual({ code, name, line });
  });

  it("never throws: there is a text, or a problem on one of its lines", () => {
    fc.assert(
      fc.property(templateLike, (template) => {
        const { text, problem } = render(template, VALUES);
        if (problem === undefined) expect(typeof text).toBe("string");
        else expect(problem.line).toBeLessThanOrEqual(template.split("\n").length);
        expect(templateProblem(template) ?? undefined).toEqual(problem);
      }),
      { numRuns: 5000 },
    );
  });

  it("comes out byte for byte if it knows none of its tags", () => {
    fc.assert(
      fc.property(templateLike, (template) => {
        const { text } = render(template, {});
        if (text !== undefined && !/\{\{\s*!/.test(template)) expect(text).toBe(template);
      }),
      { numRuns: 5000 },
    );
  });

  it("does not look at tags in what it puts in", () => {
    fc.assert(
      fc.property(templateLike, (value) => {
        const oneLine = value.replace(/[\r\n]/g, "");
        expect(text("{{v}}|{{#l}}{{text}}{{/l}}", { v: oneLine, l: list(oneLine) })).toBe(`${oneLine}|${oneLine}`);
      }),
    );
  });
});
