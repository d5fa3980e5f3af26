import { linesOf } from "../markdown/lines.ts";
import type { Role, RoleOf } from "../roles.ts";

/** What is being written: the words so far, and where on the line they begin. */
export interface WritingLesson {
  text: string;
  start: number;
}

/** Fewer characters than this say nothing yet. */
const LEAST = 2;

/**
 * Whether somebody is writing a lesson: the cursor stands at the end of a top-level item's words in a lessons section.
 * `line` and `ch` count from 0. Null in code, in other sections, on nested items and before two characters.
 */
export function writingLesson(note: string, line: number, ch: number, roleOf: RoleOf): WritingLesson | null {
  const headings: { level: number; role: Role | null }[] = [];
  for (const each of linesOf(note)) {
    if (each.line > line) return null;
    if (each.kind === "heading") {
      while ((headings[headings.length - 1]?.level ?? 0) >= each.level) headings.pop();
      headings.push({ level: each.level, role: roleOf(each.text) ?? headings[headings.length - 1]?.role ?? null });
    }
    if (each.line < line) continue;
    if (each.kind !== "item" || each.indent > 0 || headings[headings.length - 1]?.role !== "lessons") return null;
    const start = /^(?:[ \t]*>)*[ \t]*(?:[-*+]|\d+[.)])[ \t]+(?:\[.\][ \t]+)?/u.exec(each.raw)?.[0].length ?? 0;
    const text = each.raw.slice(start, ch);
    return ch >= each.raw.trimEnd().length && text.trim().length >= LEAST ? { text, start } : null;
  }
  return null;
}
