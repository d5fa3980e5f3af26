import { existsSync, readFileSync } from "node:fs";
import moment from "moment";
import { describe, expect, it } from "vitest";
import { readBlock } from "../../src/core/look-back/code-block.ts";
import { newYearly } from "../../src/core/look-back/yearly-retro.ts";
import { lessonGroups } from "../../src/core/lessons/lesson-groups.ts";
import { periodLine } from "../../src/core/notes/period-line.ts";
import { newRetro } from "../../src/core/retros/new-retro.ts";
import { SETTING_KEYS } from "../../src/core/settings/settings.ts";
import { dayFormat } from "../support/day-format.ts";
import { exactLessons } from "../support/exact-lessons.ts";
import { factsOf, indexOf, ISO, sampleVault } from "../support/notes.ts";

const index = indexOf(sampleVault());
const notes = index.notes(ISO);

const common = {
  rule: ISO,
  dayFormat: dayFormat("en"),
  now: moment("2026-03-09T08:30:00"),
  dateFormat: "YYYY-MM-DD",
  timeFormat: "HH:mm",
  folder: "Retros",
  notes,
  wikilink: (to: string) => `[[${to}]]`,
  link: (to: string) => `[[${to}]]`,
};

/** The note of the week after the sample vault's retros, made from a template. */
function weekly(template: string): string {
  const made = newRetro(
    { start: "2026-03-09", end: "2026-03-15" },
    { ...common, fileName: "{{year}}-W{{week:00}}", template, lessons: exactLessons(notes) },
  );
  return "note" in made ? made.note.content : JSON.stringify(made.problem);
}

function yearly(template: string): string {
  const made = newYearly(2026, {
    ...common,
    fileName: "{{year}}",
    template,
    chain: index.chain,
    lessons: lessonGroups(notes),
    isLearned: () => false,
    today: "2026-12-30",
    previous: null,
  });
  return "note" in made ? made.note.content : JSON.stringify(made.problem);
}

/** The blocks between fences: what stands behind the opening one, and the text. */
function fencesOf(page: string): { kind: string; text: string }[] {
  return page
    .split(/^```/m)
    .filter((_, at) => at % 2 === 1)
    .map((block) => {
      const end = block.indexOf("\n") + 1;
      return { kind: block.slice(0, end).trim(), text: block.slice(end) };
    });
}

/** The cells of each table's rows, table by table. */
function tablesOf(page: string): string[][][] {
  const blocks = page.split("\n\n").filter((block) => block.startsWith("|"));
  return blocks.map((block) => block.split("\n").map((row) => row.split("|").map((cell) => cell.trim())));
}

const codeIn = (cell: string | undefined): string[] =>
  [...(cell ?? "").matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);

/** The tags of a row as templates: a list with each tag that is named behind it, or the tag alone. */
function templatesIn([, names, inside]: readonly string[]): string[] {
  return codeIn(names).flatMap((name) => {
    const list = /^\{\{#([\w-]+)\}\}…/.exec(name)?.[1];
    if (list === undefined) return [`${name}\n`];
    const fields = codeIn(inside).filter((code) => code.startsWith("{{"));
    return fields.map((field) => `{{#${list}}}\n- ${field}\n{{/${list}}}\n`);
  });
}

describe.each(["README.md", "README.ko.md"])("%s", (file) => {
  const page = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
  const fences = fencesOf(page);

  it("has a template that is filled in whole, and is read back", () => {
    const templates = fences.filter(({ text }) => text.includes("{{"));
    expect(templates).not.toEqual([]);
    for (const { text } of templates) {
      const note = weekly(text);
      expect(note).not.toContain("{{");
      expect(factsOf(note).periodLine).toEqual({ start: "2026-03-09", end: "2026-03-15" });
      expect(factsOf(note).missions).not.toEqual([]);
    }
  });

  it("names no tag that the templates do not know", () => {
    const tables = tablesOf(page).filter((rows) => rows.some(([, names]) => names?.startsWith("`{{")));
    expect(tables).toHaveLength(2);
    for (const rows of tables) {
      const made = rows.some(([, names]) => names?.includes("{{#weeks}}")) ? yearly : weekly;
      for (const template of rows.flatMap(templatesIn).filter((each) => each.includes("{{")))
        expect(made(template), template).not.toContain("{{");
    }
  });

  it("has lines with a period that are all read as the same week", () => {
    const lines = fences.filter(({ kind }) => kind === "text period").flatMap(({ text }) => text.trim().split("\n"));
    expect(lines).not.toEqual([]);
    for (const line of lines)
      expect(periodLine(`${line}\n`, true)?.period, line).toEqual({ start: "2023-05-01", end: "2023-05-07" });
  });

  it("has a code block that is read", () => {
    const blocks = fences.filter(({ kind }) => kind === "weekly-retro");
    expect(blocks).not.toEqual([]);
    for (const { text } of blocks) expect(readBlock(text, "2026-03-09", ISO)).toHaveProperty("block");
  });

  it("names every setting", () => {
    expect(SETTING_KEYS.filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
  });

  it("links to files that exist", () => {
    const links = [...page.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, path = ""]) => path);
    expect(links).not.toEqual([]);
    expect(links.filter((link) => !existsSync(new URL(`../../${link}`, import.meta.url)))).toEqual([]);
  });
});
