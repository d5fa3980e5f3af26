import type { Day } from "../calendar/day.ts";
import { foldTree } from "../base/tree.ts";
import type { Period } from "../calendar/period.ts";
import type { WeekReading } from "../calendar/written/week-forms.ts";
import { writtenWeeks } from "../calendar/written/written-week.ts";
import { withOwnText } from "../markdown/detach.ts";
import type { Line } from "../markdown/line.ts";
import { type ListItem, nest } from "../markdown/list.ts";
import { isLabel, isNone, isTemplateRest, saysNothing } from "../markdown/wording.ts";
import { withoutTaskSigns } from "../markdown/task-signs.ts";
import { isBlank } from "./blank.ts";
import { paragraphs } from "./paragraphs.ts";
import { periodLine } from "./period-line.ts";
import { ROLES, type Role, type RoleOf } from "./roles.ts";
import { linesByRole, sectionsByRole } from "./sections.ts";
import { wishText } from "./wish.ts";
import { plainWords } from "../markdown/plain-words.ts";

/** What one note says, as far as the plugin is concerned. Plain data; line numbers count from 0. */
export interface NoteFacts {
  /** The roles for which the note has a section, in the order of `ROLES`. */
  roles: Role[];
  /** The days of the note that a line near the top of the body names, if there is one (`periodLine`). */
  periodLine: Period | null;
  /** The week that the first heading names, in a note with a role; null without one. */
  headingWeek: WeekReading | null;
  /** The items of its missions sections, nested as written. Plain bullets too: they are offered a checkbox. */
  missions: Mission[];
  /**
   * The checkboxes outside of all sections with a role, in a note without a missions section: in a retro these are its
   * missions (`missionsOf`).
   */
  boxes: Mission[];
  lessons: Lesson[];
  /** Whether nobody has written into it since a template made it. */
  isBlank: boolean;
  /** What stands under `next`, ready to be carried as the wish: a Markdown list, "" if there is nothing. */
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

/**
 * One occurrence of a lesson: a top-level item of a lessons section (in one without items, a paragraph), or a ticked
 * one of a `lessonCheck` section.
 */
export interface Lesson {
  /** Its Markdown without marker and checkbox; of a paragraph its bold lead, if it has one. */
  text: string;
  line: number;
  /** The nested items that explain it, indented by two spaces a level; of a paragraph what follows its lead. */
  explanation: string[];
}

/**
 * Reads a note. Never throws, whatever the text. `near` is the day on which the note is known to be dated, for a period
 * line that leaves the year out. Of a note that is dated for certain (`isDated`), by its properties, neither lines nor
 * headings are searched for days: that takes a fifth of the time.
 */
export function noteFacts(note: string, roleOf: RoleOf, near: Day | null = null, isDated = false): NoteFacts {
  let firstHeading: string | null = null;
  const heading = (text: string): Role | null => {
    firstHeading ??= text;
    return roleOf(text);
  };
  const sections = sectionsByRole(note, heading);
  for (const lines of sections.values()) withOwnText(lines);

  const items = (role: Role): ListItem[] => nest(sections.get(role) ?? []);
  const hasRole = sections.size > 0;
  const missions = readMissions(items("missions"));
  const sworn = items("lessons");
  const lessons = [
    ...(sworn.length > 0 ? sworn.flatMap(lesson) : paragraphs(sections.get("lessons") ?? [])),
    ...items("lessonCheck")
      .filter(({ item }) => isDone(item.status))
      .flatMap(lesson),
  ];
  const next = wishText(sections.get("next") ?? [], roleOf);
  // Most notes say at once that somebody has written into them, and need not be gone through again.
  const isWritten = lessons.length > 0 || next !== "" || missions.some(({ status }) => status !== " ");
  return {
    roles: ROLES.filter((role) => sections.has(role)),
    periodLine: isDated ? null : (periodLine(note, hasRole, near)?.period ?? null),
    headingWeek: !isDated && hasRole && firstHeading !== null ? weekIn(firstHeading) : null,
    missions,
    boxes: sections.has("missions") ? NO_MISSIONS : looseBoxes(note, roleOf),
    lessons,
    isBlank: !isWritten && isBlank(note, roleOf),
    next,
  };
}

/** The missions of a note: those of its missions sections or, in a retro that has none, its other checkboxes. */
export const missionsOf = ({ roles, missions, boxes }: NoteFacts, isRetro: boolean): Mission[] =>
  roles.includes("missions") ? missions : isRetro ? boxes : NO_MISSIONS;

/** All list items in a note that may be missions: used to find a mission that was shown. */
export const shownIn = (note: string, roleOf: RoleOf): Mission[] => missionsOf(noteFacts(note, roleOf), true);

/** `x` and `X` are done, whatever the rest of the world makes of its checkboxes. */
export const isDone = (status: string | null): boolean => status === "x" || status === "X";

/** Most have nothing nested in them: these share one empty list. */
const NO_MISSIONS: Mission[] = [];
const NO_EXPLANATION: string[] = [];

function weekIn(heading: string): WeekReading | null {
  const [week] = writtenWeeks(heading);
  return week ? { year: week.year, month: week.month, first: week.first, last: week.last } : null;
}

// An item without words is no mission, a bullet that says "none" neither; what is nested in them still counts.
const readMissions = (items: readonly ListItem[]): Mission[] => foldTree(items, mission);

function mission({ item, text, end, children }: ListItem, inner: Mission[]): Mission[] {
  const { status, line, raw, mark, offset } = item;
  const nested = inner.length === 0 ? NO_MISSIONS : inner;
  // Beside a checkbox a word for none, or a label, may well be what is to be done.
  const nothing =
    status === null
      ? saysNothing(text) || (isLabel(text) && children.length === 0)
      : plainWords(text) === "" || (isTemplateRest(text) && !isNone(text));
  return nothing ? nested : [{ text, status, line, raw, mark, from: offset, to: end, children: nested }];
}

const ANY_BOX = /\[.\]/u;

/** The checkboxes in no section that has a role, each with what is nested in it. */
function looseBoxes(note: string, roleOf: RoleOf): Mission[] {
  if (!ANY_BOX.test(note)) return NO_MISSIONS;
  const lines: Line[] = [];
  for (const [line, role] of linesByRole(note, roleOf)) if (role === null) lines.push(line);
  const boxes = foldTree(nest(lines), boxed);
  if (boxes.length > 0) withOwnText(lines);
  return readMissions(boxes);
}

/** An item with a checkbox; of a plain one, those nested in it. */
const boxed = (item: ListItem, nested: ListItem[]): ListItem[] => (item.item.status === null ? nested : [item]);

function lesson({ item, text, children }: ListItem): Lesson[] {
  const explanation = children.length === 0 ? NO_EXPLANATION : foldTree(children, outline);
  const words = withoutTaskSigns(text);
  const nothing = saysNothing(words) || (isLabel(words) && children.length === 0);
  return nothing ? [] : [{ text: words, line: item.line, explanation }];
}

const outline = ({ text }: ListItem, nested: string[]): string[] => [text, ...nested.map((line) => `  ${line}`)];
