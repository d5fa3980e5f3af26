import { linesByRole } from "../notes/sections.ts";
import type { RoleOf } from "../notes/roles.ts";

/** The lesson being written: its words so far, and the column in which they begin. */
export interface WritingLesson {
  text: string;
  start: number;
}

/** The fewest characters for which suggestions make sense. */
const LEAST = 2;

/**
 * Whether somebody is writing a lesson: the cursor stands at the end of a top-level item's words in a lessons section.
 * `line` and `ch` count from 0. Null in code, in other sections, on nested items and before two characters.
 */
export function writingLesson(note: string, line: number, ch: number, roleOf: RoleOf): WritingLesson | null {
  for (const [each, role] of linesByRole(note, roleOf)) {
    if (each.line > line) return null;
    if (each.line < line) continue;
    if (each.kind !== "item" || each.indent > 0 || role !== "lessons") return null;
    const start = each.raw.length - each.raw.slice(each.marker[1]).replace(/^[ \t]+(?:\[.\][ \t]+)?/u, "").length;
    const text = each.raw.slice(start, ch);
    return ch >= each.raw.trimEnd().length && text.trim().length >= LEAST ? { text, start } : null;
  }
  return null;
}
