import type { Change } from "./edits.ts";
import { type Heading, type Item, type Line, linesOf } from "./markdown/lines.ts";
import { normalise } from "./normalise.ts";
import type { Role, RoleOf } from "./roles.ts";

/**
 * Adds a mission (its Markdown from the checkbox on, `[ ] text`, nested lines indented by two spaces a level) at the end
 * of a note's missions section: in the place of an empty checkbox, if the section ends with one. A note without such a
 * section gets one, under the template's heading and in the place where the template has it.
 */
export function addMission(note: string, mission: string, roleOf: RoleOf, template: string): Change {
  const newline = note.includes("\r\n") ? "\r\n" : "\n";
  const lines = [...linesOf(note)];
  const section = missionsSection(lines, roleOf);
  const text = mission.split("\n");
  if (!section) return newSection(note, lines, text, roleOf, template, newline);

  const items = section.filter((line): line is Item => line.kind === "item");
  const top = items.filter((item) => item.indent === (items[0]?.indent ?? 0) && item.quotes === items[0]?.quotes);
  const last = top[top.length - 1];
  if (!last) {
    const heading = section[0];
    const end = heading ? heading.offset + heading.raw.length : note.length;
    return { from: end, to: end, insert: newline + asItem("- ", text).join(newline) };
  }
  const marker = last.raw.slice(0, last.raw.length - last.raw.trimStart().length);
  const start = /^(?:[ \t]*>)*[ \t]*(?:[-*+]|\d+[.)])[ \t]+/.exec(last.raw)?.[0] ?? `${marker}- `;
  if (last.status === " " && last.text === "") {
    return { from: last.offset, to: last.offset + last.raw.length, insert: asItem(start, text).join(newline) };
  }
  const end = lastLine(section, last);
  return { from: end, to: end, insert: newline + asItem(nextNumber(start), text).join(newline) };
}

/** The lines of the first section whose role is `missions`, its heading first; deeper headings of other roles end it. */
function missionsSection(lines: readonly Line[], roleOf: RoleOf): Line[] | null {
  const start = lines.findIndex((line) => line.kind === "heading" && roleOf(line.text) === "missions");
  const heading = lines[start];
  if (heading?.kind !== "heading") return null;
  const isEnd = (line: Line) =>
    line.kind === "heading" && (line.level <= heading.level || ![null, "missions"].includes(roleOf(line.text)));
  const length = lines.slice(start + 1).findIndex(isEnd);
  return lines.slice(start, length < 0 ? lines.length : start + 1 + length);
}

/** Where the last line ends that belongs to an item or hangs under it. */
function lastLine(section: readonly Line[], item: Item): number {
  let end = item.offset + item.raw.length;
  for (const line of section.slice(section.indexOf(item) + 1)) {
    if (line.kind === "heading" || line.kind === "break") break;
    if (line.kind === "text" && (line.text === "" || line.indent < 1)) continue;
    end = line.offset + line.raw.length;
  }
  return end;
}

/** The lines of an item that begins like `start` (`> - `): what is nested keeps its distance. */
function asItem(start: string, [first = "", ...nested]: string[]): string[] {
  const quotes = /^(?:[ \t]*>)*[ \t]*/.exec(start)?.[0] ?? "";
  const extra = " ".repeat(Math.max(0, start.length - quotes.length - 2));
  return [start + first, ...nested.map((line) => quotes + extra + line)];
}

const nextNumber = (start: string): string => start.replace(/(\d+)(?=[.)])/, (number) => String(Number(number) + 1));

function newSection(
  note: string,
  lines: readonly Line[],
  mission: string[],
  roleOf: RoleOf,
  template: string,
  newline: string,
): Change {
  const planned = [...linesOf(template)].filter((line): line is Heading => line.kind === "heading");
  const at = planned.findIndex((heading) => roleOf(heading.text) === "missions");
  const heading = planned[at]?.raw.trim() ?? "## Missions";
  const written = lines.filter((line): line is Heading => line.kind === "heading");
  const same = (one: Heading, other: Heading) => {
    const role: Role | null = roleOf(one.text);
    return normalise(one.text) === normalise(other.text) || (role !== null && role === roleOf(other.text));
  };
  const next = planned.slice(at + 1).flatMap((after) => written.find((line) => same(line, after)) ?? [])[0];
  const section = [heading, ...asItem("- ", mission)].join(newline);
  if (at >= 0 && next) return { from: next.offset, to: next.offset, insert: section + newline + newline };
  const gap = note === "" ? "" : note.endsWith("\n") ? newline : newline + newline;
  return { from: note.length, to: note.length, insert: gap + section + newline };
}
