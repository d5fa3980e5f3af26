import { addItem, type SectionPlan } from "../notes/add-to-section.ts";
import type { Edit } from "../markdown/change.ts";
import { linesByRole } from "../notes/sections.ts";
import { type ListItem, nest } from "../markdown/list.ts";
import { isDone, noteFacts } from "../notes/note-facts.ts";
import type { RoleOf } from "../notes/roles.ts";
import { wordingKey } from "./wording-key.ts";

/**
 * Writes into a retro that a lesson has happened again: ticks it where the retro asks ("Did it happen again?"), or adds
 * it to the lessons. No change if the retro has it already. `keys` are those of all its wordings, `text` the one to add.
 */
export const happenedAgain =
  (lesson: { text: string; keys: ReadonlySet<string> }, plan: SectionPlan): Edit =>
  (note) => {
    const isMeant = ({ text }: ListItem) => lesson.keys.has(wordingKey(text));
    const asked = itemsOf(note, plan.roleOf, "lessonCheck").filter(isMeant);
    const isSaid = noteFacts(note, plan.roleOf).lessons.some(({ text }) => lesson.keys.has(wordingKey(text)));
    if (isSaid || asked.some(({ item }) => isDone(item.status))) return [];
    const item = asked.find(({ item: { status } }) => status !== null)?.item;
    if (item) return [{ from: item.mark, to: item.mark + (item.status?.length ?? 0), insert: "x" }];
    return addItem("lessons", lesson.text, plan)(note);
  };

const itemsOf = (note: string, roleOf: RoleOf, wanted: "lessons" | "lessonCheck"): ListItem[] =>
  nest(linesByRole(note, roleOf).flatMap(([line, role]) => (role === wanted ? [line] : [])));
