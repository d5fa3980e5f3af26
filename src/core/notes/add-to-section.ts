import { indented } from "../markdown/indent.ts";
import type { Heading, Line } from "../markdown/line.ts";
import { linesOf } from "../markdown/lines.ts";
import { nest } from "../markdown/list.ts";
import { normalise } from "../markdown/wording.ts";
import type { Role, RoleOf } from "./roles.ts";
import type { Change } from "../markdown/change.ts";

/**
 * Adds a mission (its Markdown from the checkbox on, `[ ] text`, nested lines indented by two spaces a level) at the end
 * of a note's missions section: in the place of an empty checkbox, if the section ends with one. A note without such a
 * section gets one, under the template's heading and in the place where the template has it.
 */
export function addMission(note: string, mission: string, roleOf: RoleOf, template: string): Change {
  return addItem(note, "missions", mission, roleOf, template);
}

/** Adds an item to the section of a role, in the same way; an empty bullet at its end is filled. */
export function addItem(note: string, role: Role, markdown: string, roleOf: RoleOf, template: string): Change {
  const newline = note.includes("\r\n") ? "\r\n" : "\n";
  const lines = [...linesOf(note)];
  const section = sectionOf(lines, role, roleOf);
  const text = markdown.split("\n");
  if (!section) return newSection(note, lines, role, text, roleOf, template, newline);

  const top = nest(section);
  const last = top[top.length - 1];
  if (!last) {
    const end = endOfWords(section);
    return { from: end, to: end, insert: newline + asItem("- ", 2, text).join(newline) };
  }
  const { item, children } = last;
  const marker = MARKER.exec(item.raw)?.[0] ?? "-";
  const gap = /^[ \t]+/.exec(item.raw.slice(marker.length))?.[0] ?? " ";
  const width = Math.max(item.content - item.indent, 2);
  if ((item.status === null || item.status === " ") && last.text === "" && children.length === 0) {
    return {
      from: item.offset,
      to: item.offset + item.raw.length,
      insert: asItem(marker + gap, width, text).join(newline),
    };
  }
  const next = nextNumber(marker);
  const added = asItem(next + gap, width + next.length - marker.length, text);
  return { from: last.end, to: last.end, insert: newline + added.join(newline) };
}

/** What stands before an item's checkbox or text, but for the gap behind its sign or number. */
const MARKER = /^(?:[ \t]*>)*[ \t]*(?:[-*+]|\d+[.)])/;

/** Where the words end that follow a heading, up to a thematic break: an item right before them would take them in. */
function endOfWords(section: readonly Line[]): number {
  const cut = section.findIndex(({ kind }) => kind === "break");
  const words = (cut < 0 ? section : section.slice(0, cut)).filter((line) => line.kind !== "text" || line.text !== "");
  const last = words[words.length - 1];
  return last ? last.offset + last.raw.length : 0;
}

/** The lines of the first section with a role, its heading first; deeper headings of other roles end it. */
function sectionOf(lines: readonly Line[], role: Role, roleOf: RoleOf): Line[] | null {
  const start = lines.findIndex((line) => line.kind === "heading" && roleOf(line.text) === role);
  const heading = lines[start];
  if (heading?.kind !== "heading") return null;
  const isEnd = (line: Line) =>
    line.kind === "heading" && (line.level <= heading.level || ![null, role].includes(roleOf(line.text)));
  const length = lines.slice(start + 1).findIndex(isEnd);
  return lines.slice(start, length < 0 ? lines.length : start + 1 + length);
}

/** The lines of an item that begins with `start` (`> - `) and whose text hangs `width` columns in: what is nested, too. */
function asItem(start: string, width: number, [first = "", ...nested]: string[]): string[] {
  const margin = /^(?:[ \t]*>)*[ \t]*/.exec(start)?.[0] ?? "";
  return [
    start + first,
    ...nested.map((line) => (line === "" ? margin.trimEnd() : margin + indented(line, width - 2))),
  ];
}

const nextNumber = (start: string): string => start.replace(/(\d+)(?=[.)])/, (number) => String(Number(number) + 1));

/** Headings for a template that has none for a role; the shipped presets know them all. */
const FALLBACKS: Record<Role, string> = {
  wish: "## Who I wanted to be this week",
  missions: "## Missions",
  lessons: "## Never repeat",
  lessonCheck: "## Did it happen again?",
  next: "## Who I want to be next week",
};

function newSection(
  note: string,
  lines: readonly Line[],
  role: Role,
  text: string[],
  roleOf: RoleOf,
  template: string,
  newline: string,
): Change {
  const planned = [...linesOf(template)].filter((line): line is Heading => line.kind === "heading");
  const at = planned.findIndex((heading) => roleOf(heading.text) === role);
  const heading = planned[at]?.raw.trim() ?? FALLBACKS[role];
  const written = lines.filter((line): line is Heading => line.kind === "heading");
  const same = (one: Heading, other: Heading) => {
    const meaning = roleOf(one.text);
    return normalise(one.text) === normalise(other.text) || (meaning !== null && meaning === roleOf(other.text));
  };
  const next = planned.slice(at + 1).flatMap((after) => written.find((line) => same(line, after)) ?? [])[0];
  const section = [heading, ...asItem("- ", 2, text)].join(newline);
  if (at >= 0 && next) return { from: next.offset, to: next.offset, insert: section + newline + newline };
  const gap = note === "" ? "" : note.endsWith("\n") ? newline : newline + newline;
  return { from: note.length, to: note.length, insert: gap + section + newline };
}
