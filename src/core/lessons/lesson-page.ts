import { trimEnd, trimStart } from "../base/trim.ts";
import { type Day, daysBetween } from "../calendar/day.ts";
import { readable } from "../markdown/wording.ts";
import { notePath } from "../notes/note-path.ts";
import { LESSON_PAGE } from "../notes/retro.ts";
import type { LessonGroup } from "./lesson-groups.ts";
import { linkedName, wordingKey } from "./wording-key.ts";

/** The longest name, in bytes: file systems allow 255 with the extension, and some sync services lengthen names. */
const LONGEST_NAME = 200;

/**
 * The name of a lesson's own note: its words without the characters that no name may have, the linked note's name if it is
 * nothing but a link, "" if nothing is left. A link to it (`[[name]]`) has the same key as the lesson, unless the name
 * had to be cut.
 */
export function pageName(text: string): string {
  const name = (linkedName(text) ?? readable(text))
    .normalize("NFC")
    .replace(/[*"\\<>:|?#^[\]/\p{Cc}]/gu, " ")
    .replace(/\s+/g, " ");
  return trimEnd(cut(trimStart(name, " .")), " .");
}

function cut(name: string): string {
  const encoder = new TextEncoder();
  let left = LONGEST_NAME;
  const letters = [...name];
  const end = letters.findIndex((letter) => (left -= encoder.encode(letter).length) < 0);
  return end < 0 ? name : letters.slice(0, end).join("");
}

/** Whether a link to a note of that name would be an occurrence of the lesson. */
export const isFaithful = (text: string): boolean => wordingKey(`[[${pageName(text)}]]`) === wordingKey(text);

/** The path of a lesson's own note in the retro folder. */
export function pagePath(folder: string, text: string): string | null {
  const at = notePath(folder, pageName(text));
  return "path" in at ? at.path : null;
}

/** Weeks from each occurrence to the one before it, rounded; null for the first. In the order of the occurrences. */
export function weeksApart(occurrences: readonly { period: { start: Day } | null }[]): (number | null)[] {
  return occurrences.map(({ period }, at) => {
    const before = occurrences[at - 1];
    return before?.period && period ? Math.round(daysBetween(before.period.start, period.start) / 7) : null;
  });
}

/**
 * The text of a lesson's own note: its occurrences in order, as links with what explains each. The dates in it would make
 * it a retro: a property says what it is.
 */
export function pageText(introduction: string, group: LessonGroup, link: (path: string) => string): string {
  const lines = group.occurrences.flatMap(({ path, explanation }, at) => [
    ...(group.occurrences[at - 1]?.path === path ? [] : [`- ${link(path)}`]),
    ...explanation.map((text) => `  ${/^( *)/.exec(text)?.[1] ?? ""}- ${text.trimStart()}`),
  ]);
  const { name, value } = LESSON_PAGE;
  return `---\n${name}: ${value}\n---\n${introduction}\n\n${lines.join("\n")}\n`;
}
