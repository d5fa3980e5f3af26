import type { Heading, Line } from "../markdown/line.ts";
import { linesOf } from "../markdown/lines.ts";
import type { Role, RoleOf } from "./roles.ts";

/** The lines of a note, each with the role of the section in which it lies; a heading lies in its own section. */
type LineByRole = readonly [line: Line, role: Role | null];

/**
 * The lines of a note by role: where sections nest, the innermost role counts. Null outside of all; with `which` those
 * are left out, but for what stands before the first heading.
 */
export function linesByRole(note: string, roleOf: RoleOf, which: "all" | "with role" = "all"): LineByRole[] {
  const lines: LineByRole[] = [];
  eachByRole(note, roleOf, which, (line, role) => lines.push([line, role]));
  return lines;
}

/** The lines of all sections of a role, for each role that has one. */
export function sectionsByRole(note: string, roleOf: RoleOf): Map<Role, Line[]> {
  const sections = new Map<Role, Line[]>();
  eachByRole(note, roleOf, "with role", (line, role) => {
    if (role === null) return;
    const section = sections.get(role);
    if (section) section.push(line);
    else sections.set(role, [line]);
  });
  return sections;
}

function eachByRole(
  note: string,
  roleOf: RoleOf,
  which: "all" | "with role",
  take: (line: Line, role: Role | null) => void,
): void {
  const around: { level: number; role: Role | null }[] = [];
  /** The roles of the sections that are not left out, in their order. */
  const roles: (Role | null)[] = [];
  const enter = ({ level, text }: Heading): boolean => {
    while ((around[around.length - 1]?.level ?? 0) >= level) around.pop();
    const role = roleOf(text) ?? around[around.length - 1]?.role ?? null;
    around.push({ level, role });
    if (which !== "all" && role === null) return false;
    roles.push(role);
    return true;
  };
  let role: Role | null = null;
  let section = 0;
  for (const line of linesOf(note, enter)) {
    if (line.kind === "heading") role = roles[section++] ?? null;
    take(line, role);
  }
}
