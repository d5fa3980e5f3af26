import { writtenPeriod } from "../calendar/written/written-period.ts";
import type { Line } from "../markdown/line.ts";
import type { Role, RoleOf } from "./roles.ts";
import { linesByRole } from "./sections.ts";
import { plainWords } from "../markdown/plain-words.ts";

/**
 * Whether nobody has written into a note since a template made it: it holds nothing but headings, quotes, open
 * checkboxes, the wish, which was carried, days and links.
 */
export function isBlank(note: string, roleOf: RoleOf): boolean {
  for (const [line, role] of linesByRole(note, roleOf)) if (isWritten(line, role)) return false;
  return true;
}

const LINKS = /\[\[[^[\]]*\]\]|\[[^[\]]*\]\([^()]*\)/g;

function isWritten(line: Line, role: Role | null): boolean {
  if (line.kind === "heading" || line.kind === "break" || line.quotes > 0 || role === "wish") return false;
  if (line.kind === "item" && line.status === " ") return false;
  return plainWords(line.text.replace(LINKS, " ")) !== "" && writtenPeriod(line.raw) === null;
}
