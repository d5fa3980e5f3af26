import { wordsEnd } from "../markdown/block-id.ts";
import { wordsStart } from "../markdown/words-start.ts";
import type { Edit } from "../markdown/change.ts";
import type { Item, Line } from "../markdown/line.ts";
import { type ListItem, nest } from "../markdown/list.ts";
import type { RoleOf } from "../notes/roles.ts";
import { linesByRole } from "../notes/sections.ts";

/** A lesson where it stands: its words, and the line (from 0) on which it was last seen. */
export interface PlacedLesson {
  text: string;
  line: number;
}

/**
 * Replaces the words of a lesson, in one line; among several lessons with these words, the nearest to its line. Lines that
 * continue the old words go with them. What is nested under it stays.
 */
export const rewordLesson =
  (lesson: PlacedLesson, words: string, roleOf: RoleOf): Edit =>
  (note) => {
    const lines = linesByRole(note, roleOf).flatMap(([line, role]) =>
      role === "lessons" || role === "lessonCheck" ? [line] : [],
    );
    const item = find(lines, lesson);
    if (!item) return "stale";
    const from = item.offset + wordsStart(item);
    const last = lastOfWords(lines, item);
    const to = last.offset + wordsEnd(last.raw);
    return note.slice(from, to) === words ? [] : [{ from, to, insert: words }];
  };

function find(lines: readonly Line[], lesson: PlacedLesson): Item | null {
  const distance = ({ item }: ListItem) => Math.abs(item.line - lesson.line);
  const twins = nest(lines).filter(({ text }) => text === lesson.text);
  const [nearest] = twins.sort((one, other) => distance(one) - distance(other));
  return nearest?.item ?? null;
}

/** The last of the lines that an item's words go on over: those right behind it that are text. */
function lastOfWords(lines: readonly Line[], item: Item): Line {
  let last: Line = item;
  for (const line of lines.slice(lines.indexOf(item) + 1)) {
    if (line.kind !== "text" || line.text === "" || line.line !== last.line + 1) break;
    last = line;
  }
  return last;
}
