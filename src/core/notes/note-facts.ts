import { isBlank } from "./blank.ts";
import { linesByRole } from "./sections.ts";
import type { Line } from "../markdown/line.ts";
import { type ListItem, nest } from "../markdown/list.ts";
import { withOwnText } from "../markdown/detach.ts";
import { isNone, plainWords } from "../markdown/wording.ts";
import type { Period } from "../calendar/period.ts";
import { periodLine } from "./period-line.ts";
import { ROLES, type Role, type RoleOf } from "./roles.ts";
import { wishText } from "./wish.ts";

/** What one note says, as far as the plugin is concerned. Plain data; line numbers count from 0. */
export interface NoteFacts {
  /** The roles of which the note has a section, in the order of `ROLES`. */
  roles: Role[];
  /** The two dates of a line near the top of the body, if there is one. */
  periodLine: Period | null;
  /** The items of its missions sections, nested as written. Plain bullets too: they are offered a checkbox. */
  missions: Mission[];
  lessons: Lesson[];
  /** Whether nobody has written into it since a template made it. */
  isBlank: boolean;
  /** The list under `next`, ready to be carried as the wish: Markdown lines, "" if there is none. */
  next: string;
}

/** An item of a missions section. */
export interface Mission {
  /** Its Markdown without marker and checkbox. */
  text: string;
  /** The character in its checkbox; null for a plain bullet. */
  status: string | null;
  line: number;
  /** The whole line as it stands. */
  raw: string;
  /** Where in the note the status stands or, of a plain bullet, a checkbox would go. In UTF-16 units. */
  mark: number;
  /** Where its line begins, and where the last line of all that is nested in it ends, without its line break. */
  from: number;
  to: number;
  children: Mission[];
}

/** One occurrence of a lesson: a top-level item of a lessons section, or a ticked one of a `lessonCheck` section. */
export interface Lesson {
  /** Its Markdown without marker and checkbox. */
  text: string;
  line: number;
  /** The nested items that explain it, indented by two spaces a level. */
  explanation: string[];
}

/** Reads a note. Never throws, whatever the text. */
export function noteFacts(note: string, roleOf: RoleOf): NoteFacts {
  const sections = new Map<Role, Line[]>();
  for (const [line, role] of linesByRole(note, roleOf, "with role")) {
    if (!role) continue;
    const section = sections.get(role);
    if (section) section.push(line);
    else sections.set(role, [line]);
  }
  for (const lines of sections.values()) withOwnText(lines);

  const items = (role: Role): ListItem[] => nest(sections.get(role) ?? []);
  const missions = items("missions").flatMap(mission);
  const lessons = [
    ...items("lessons").flatMap(lesson),
    ...items("lessonCheck")
      .filter(({ item }) => isDone(item.status))
      .flatMap(lesson),
  ];
  const next = wishText(sections.get("next") ?? []);
  // Most notes say at once that somebody has written into them, and need not be gone through again.
  const isWritten = lessons.length > 0 || next !== "" || missions.some(({ status }) => status !== " ");
  return {
    roles: ROLES.filter((role) => sections.has(role)),
    periodLine: periodLine(note)?.period ?? null,
    missions,
    lessons,
    isBlank: !isWritten && isBlank(note, roleOf),
    next,
  };
}

/** `x` and `X` are done, whatever the rest of the world makes of its checkboxes. */
export const isDone = (status: string | null): boolean => status === "x" || status === "X";

/** Most have nothing nested in them: these share one empty list. */
const NO_MISSIONS: Mission[] = [];
const NO_EXPLANATION: string[] = [];

// An item without words is no mission, a bullet that says "none" neither; what is nested in them still counts.
function mission({ item, text, end, children }: ListItem): Mission[] {
  const { status, line, raw, mark, offset } = item;
  const nested = children.length === 0 ? NO_MISSIONS : children.flatMap(mission);
  const nothing = status === null ? isNone(text) : plainWords(text) === "";
  return nothing ? nested : [{ text, status, line, raw, mark, from: offset, to: end, children: nested }];
}

function lesson({ item, text, children }: ListItem): Lesson[] {
  const explanation = children.length === 0 ? NO_EXPLANATION : children.flatMap((child) => outline(child));
  return isNone(text) ? [] : [{ text, line: item.line, explanation }];
}

function outline({ text, children }: ListItem, depth = 0): string[] {
  return [`${"  ".repeat(depth)}${text}`, ...children.flatMap((child) => outline(child, depth + 1))];
}
