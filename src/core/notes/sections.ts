import type { Heading, Line } from "../markdown/line.ts";
import { linesOf } from "../markdown/lines.ts";
import type { Role, RoleOf } from "./roles.ts";

/**
 * The lines of a note, each with the role of the section that it lies in (a heading lies in its own): where sections
 * nest, the innermost role counts. Null outside of all; with `which` those are left out, but for what stands before the
 * first heading.
 */
export function* linesByRole(
  note: string,
  roleOf: RoleOf,
  which: "all" | "with role" = "all",
): Generator<[line: Line, role: Role | null]> {
  const around: { level: number; role: Role | null }[] = [];
  let role: Role | null = null;
  const enter = ({ level, text }: Heading): boolean => {
    while ((around[around.length - 1]?.level ?? 0) >= level) around.pop();
    role = roleOf(text) ?? around[around.length - 1]?.role ?? null;
    around.push({ level, role });
    return which === "all" || role !== null;
  };
  for (const line of linesOf(note, enter)) yield [line, role];
}
