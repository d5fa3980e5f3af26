import { type Line, linesOf } from "./markdown/lines.ts";
import type { Role, RoleOf } from "./roles.ts";

/**
 * The lines of a note, each with the role of the section that it lies in (a heading lies in its own): where sections
 * nest, the innermost role counts. Null outside of all.
 */
export function* linesByRole(note: string, roleOf: RoleOf): Generator<[line: Line, role: Role | null]> {
  const headings: { level: number; role: Role | null }[] = [];
  for (const line of linesOf(note)) {
    if (line.kind === "heading") {
      while ((headings[headings.length - 1]?.level ?? 0) >= line.level) headings.pop();
      headings.push({ level: line.level, role: roleOf(line.text) ?? headings[headings.length - 1]?.role ?? null });
    }
    yield [line, headings[headings.length - 1]?.role ?? null];
  }
}
