import { type Day, daysBetween } from "../day.ts";
import { normalise, readable } from "../normalise.ts";
import { notePath } from "../note-path.ts";
import type { LessonGroup } from "./lesson-groups.ts";

/** Names are cut here: longer ones are refused by some disks (255 bytes; a Korean letter has three). */
const LONGEST_NAME = 70;

/**
 * The name of a lesson's own note: its words without the signs that no name may have. A link to it (`[[name]]`) has the
 * same key as the lesson, unless the name had to be cut.
 */
export function pageName(text: string): string {
  const name = readable(text)
    .replace(/[*"\\<>:|?#^[\]/\p{Cc}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\.+|\.+$/g, "");
  return [...name].slice(0, LONGEST_NAME).join("").trim() || normalise(text).slice(0, LONGEST_NAME);
}

/** Whether a link to a note of that name would be an occurrence of the lesson. */
export const isFaithful = (text: string): boolean => normalise(pageName(text)) === normalise(text);

/** The path of a lesson's own note in the retro folder. */
export function pagePath(folder: string, text: string): string | null {
  const at = notePath(folder, pageName(text));
  return "path" in at ? at.path : null;
}

/** Weeks from each occurrence to the one before it, rounded; null for the first. In the order of the occurrences. */
export function weeksApart(occurrences: readonly { period: { start: Day } }[]): (number | null)[] {
  return occurrences.map(({ period }, at) => {
    const before = occurrences[at - 1];
    return before ? Math.round(daysBetween(before.period.start, period.start) / 7) : null;
  });
}

/** The text of a lesson's own note: its occurrences in order, as links with what explains each. */
export function pageText(introduction: string, group: LessonGroup, link: (path: string) => string): string {
  const lines = group.occurrences.flatMap(({ path, explanation }) => [
    `- ${link(path)}`,
    ...explanation.map((text) => `  ${/^( *)(.*)$/.exec(text)?.[1] ?? ""}- ${text.trimStart()}`),
  ]);
  return `${introduction}\n\n${lines.join("\n")}\n`;
}
