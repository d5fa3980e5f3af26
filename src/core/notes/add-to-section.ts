import { foldTree } from "../base/tree.ts";
import { type Change, changed, type Edit } from "../markdown/change.ts";
import { appendItem, beginList, fillItem, type ItemLines, newList } from "../markdown/edit-list.ts";
import { lineBreakOf, splitLines } from "../markdown/line-break.ts";
import type { Heading, Line } from "../markdown/line.ts";
import { linesOf } from "../markdown/lines.ts";
import { type ListItem, nest } from "../markdown/list.ts";
import { normalise } from "../markdown/wording.ts";
import type { Role, RoleOf } from "./roles.ts";
import { paragraphs } from "./paragraphs.ts";
import { linesByRole } from "./sections.ts";

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
 * section gets one, under the template's heading and in the place where the template has it; but if it has other
 * checkboxes, it joins those: under a heading for missions they would be missions no more.
 */
export const addMission = (mission: string, plan: SectionPlan): Edit => addItem("missions", mission, plan);

/**
 * Adds an item to the section of a role, in the same way; an empty bullet at its end is filled. Among lessons that are
 * paragraphs it is a paragraph: beside a list they would be lessons no more. Refuses where the item would not be read,
 * since a code block or a comment is open there.
 */
export const addItem =
  (role: Role, markdown: string, plan: SectionPlan): Edit =>
  (note) => {
    const lines = markdown.split("\n");
    const change = itemChange(note, role, lines, plan);
    if (change === "no-heading") return change;
    const count = (text: string) => countItems(text, role, lines[0] ?? "", plan.roleOf);
    return count(changed(note, [change])) > count(note) ? [change] : "in-code";
  };

/** How many items of a role's sections, lessons in paragraphs and loose checkboxes have such a first line. */
function countItems(note: string, role: Role, first: string, roleOf: RoleOf): number {
  let count = 0;
  for (const [line, own] of linesByRole(note, roleOf)) {
    const isOfRole = own === role || (own === null && role === "missions");
    const mayBeItem = line.kind === "item" || (line.kind === "text" && role === "lessons");
    if (isOfRole && mayBeItem && line.raw.trimEnd().endsWith(first.trimEnd())) count++;
  }
  return count;
}

function itemChange(note: string, role: Role, written: ItemLines, plan: SectionPlan): Change | "no-heading" {
  const lines = linesOf(note);
  const section = sectionOf(lines, role, plan.roleOf);
  const list = section ? nest(section) : role === "missions" ? looseBoxes(note, plan.roleOf) : [];
  const last = list[list.length - 1];
  if (!last) {
    if (!section) return newSection(note, lines, role, written, plan);
    const end = endOfWords(section);
    const isProse = role === "lessons" && written.length === 1 && hasOwnParagraphs(section, plan.template);
    return isProse ? newParagraph(note, end, written) : beginList(note, end, written);
  }
  const { status } = last.item;
  const isEmpty = (status === null || status === " ") && last.text === "" && last.children.length === 0;
  const item = section ? written : withCheckbox(written);
  return isEmpty ? fillItem(note, last, item) : appendItem(note, list, item);
}

/** Outside of a missions section a plain bullet is no mission. */
const withCheckbox = ([first = "", ...rest]: ItemLines): ItemLines =>
  /^\[.\](?:[ \t]|$)/u.test(first) ? [first, ...rest] : [`[ ] ${first}`, ...rest];

/** The list items outside of all roles' sections, up to the last with a checkbox in it; none without one. */
function looseBoxes(note: string, roleOf: RoleOf): ListItem[] {
  const items = nest(linesByRole(note, roleOf).flatMap(([line, role]) => (role === null ? [line] : [])));
  const hasBox = ({ item }: ListItem, nested: true[]): true[] =>
    item.status !== null || nested.length > 0 ? [true] : [];
  let length = items.length;
  while (length > 0 && foldTree(items.slice(length - 1, length), hasBox).length === 0) length--;
  return items.slice(0, length);
}

/** Whether somebody has written paragraphs into a section: words that stand in the template, too, introduce a list. */
const hasOwnParagraphs = (section: readonly Line[], template: string): boolean =>
  paragraphs(section).some(({ text }) => !template.includes(text));

function newParagraph(note: string, end: number, lines: ItemLines): Change {
  const newline = lineBreakOf(note);
  return { from: end, to: end, insert: [newline, newline, ...lines].join("") };
}

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

function newSection(
  note: string,
  lines: readonly Line[],
  role: Role,
  written: ItemLines,
  { roleOf, template, headingOf }: SectionPlan,
): Change | "no-heading" {
  const planned = linesOf(template).filter((line): line is Heading => line.kind === "heading");
  const at = planned.findIndex((heading) => roleOf(heading.text) === role);
  const own = planned[at];
  const heading = own && !hasTag(own.text) ? template.slice(own.offset, own.end).trim() : headingOf(role);
  if (heading === null) return "no-heading";
  const headings = lines.filter((line): line is Heading => line.kind === "heading");
  const same = (one: Heading, other: Heading) => {
    const meaning = roleOf(one.text);
    return normalise(one.text) === normalise(other.text) || (meaning !== null && meaning === roleOf(other.text));
  };
  const next = planned.slice(at + 1).flatMap((after) => headings.find((line) => same(line, after)) ?? [])[0];
  const newline = lineBreakOf(note);
  const section = [...splitLines(heading), ...newList(written)].join(newline);
  if (at >= 0 && next) return { from: next.offset, to: next.offset, insert: section + newline + newline };
  const gap = note === "" ? "" : note.endsWith("\n") ? newline : newline + newline;
  return { from: note.length, to: note.length, insert: gap + section + newline };
}

/** Whether a heading of the template is only known once its tags are filled in. */
const hasTag = (heading: string): boolean => heading.includes("{{") || heading.includes("<%");
