import { addItem } from "../notes/add-to-section.ts";
import { linesByRole } from "../notes/sections.ts";
import { type ListItem, nest } from "../markdown/list.ts";
import { isDone } from "../notes/note-facts.ts";
import type { RoleOf } from "../notes/roles.ts";
import { wordingKey } from "./wording-key.ts";
import type { Change } from "../markdown/change.ts";

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

const itemsOf = (note: string, roleOf: RoleOf, wanted: "lessons" | "lessonCheck"): ListItem[] =>
  nest([...linesByRole(note, roleOf)].flatMap(([line, role]) => (role === wanted ? [line] : [])));
