import type { Change, Edit } from "../markdown/change.ts";
import { indented } from "../markdown/indent.ts";
import type { Heading, Line } from "../markdown/line.ts";
import { linesOf } from "../markdown/lines.ts";
import { nest } from "../markdown/list.ts";
import { normalise } from "../markdown/wording.ts";
import type { Role, RoleOf } from "./roles.ts";

/** What decides where a note's sections are, and where a section goes that the note lacks. */
export interface SectionPlan {
  roleOf: RoleOf;
  /** The template, whose headings and their order a new section follows; "" if there is none. */
  template: string;
  /** The Markdown heading of a section that the template lacks (`## Missions`); null if no heading has that role. */
  headingOf: (role: Role) => string | null;
}

/**
 * Adds a mission (its Markdown from the checkbox on, `[ ] text`, nested lines indented by two spaces a level) at the end
 * of a note's missions section: in the place of an empty checkbox, if the section ends with one. A note without such a
 * section gets one, under the template's heading and in the place where the template has it.
 */
export const addMission = (mission: string, plan: SectionPlan): Edit => addItem("missions", mission, plan);

/** Adds an item to the section of a role, in the same way; an empty bullet at its end is filled. */
export const addItem =
  (role: Role, markdown: string, plan: SectionPlan): Edit =>
  (note) => {
    const change = itemChange(note, role, markdown, plan);
    return change === "no-heading" ? change : [change];
  };

function itemChange(note: string, role: Role, markdown: string, plan: SectionPlan): Change | "no-heading" {
  const newline = note.includes("\r\n") ? "\r\n" : "\n";
  const lines = [...linesOf(note)];
  const section = sectionOf(lines, role, plan.roleOf);
  const text = markdown.split("\n");
  if (!section) return newSection(note, lines, role, text, plan, newline);

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
  return last ? (last.kind === "heading" ? last.end : last.offset + last.raw.length) : 0;
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

const nextNumber = (start: string): string => start.replace(/\d{1,9}(?=[.)])/, (number) => String(Number(number) + 1));

function newSection(
  note: string,
  lines: readonly Line[],
  role: Role,
  text: string[],
  { roleOf, template, headingOf }: SectionPlan,
  newline: string,
): Change | "no-heading" {
  const planned = [...linesOf(template)].filter((line): line is Heading => line.kind === "heading");
  const at = planned.findIndex((heading) => roleOf(heading.text) === role);
  const own = planned[at];
  const heading = own ? template.slice(own.offset, own.end).trim() : headingOf(role);
  if (heading === null) return "no-heading";
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
