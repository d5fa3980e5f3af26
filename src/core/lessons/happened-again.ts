import { addItem } from "../add-mission.ts";
import type { Change } from "../edits.ts";
import { linesOf } from "../markdown/lines.ts";
import { nest } from "../markdown/list.ts";
import { isDone } from "../note-facts.ts";
import type { RoleOf } from "../roles.ts";
import { wordingKey } from "./wording-key.ts";

/**
 * Writes into a retro that a lesson has happened again: ticks it where the retro asks ("Did it happen again?"), or adds
 * it to the lessons. Null if the retro says so already. `keys` are those of all its wordings, `text` the one to add.
 */
export function happenedAgain(
  note: string,
  lesson: { text: string; keys: ReadonlySet<string> },
  roleOf: RoleOf,
  template: string,
): Change | null {
  const asked = itemsOf(note, roleOf, "lessonCheck").filter(({ text }) => lesson.keys.has(wordingKey(text)));
  const sworn = itemsOf(note, roleOf, "lessons").some(({ text }) => lesson.keys.has(wordingKey(text)));
  if (sworn || asked.some(({ item }) => isDone(item.status))) return null;
  const item = asked.find(({ item: { status } }) => status !== null)?.item;
  if (item) return { from: item.mark, to: item.mark + (item.status?.length ?? 0), insert: "x" };
  return addItem(note, "lessons", lesson.text, roleOf, template);
}

function itemsOf(note: string, roleOf: RoleOf, role: "lessons" | "lessonCheck") {
  const headings: { level: number; isWanted: boolean }[] = [];
  const lines = [...linesOf(note)].filter((line) => {
    if (line.kind === "heading") {
      while ((headings[headings.length - 1]?.level ?? 0) >= line.level) headings.pop();
      const own = roleOf(line.text);
      headings.push({ level: line.level, isWanted: own ? own === role : (headings[headings.length - 1]?.isWanted ?? false) });
    }
    return headings[headings.length - 1]?.isWanted ?? false;
  });
  return nest(lines);
}
