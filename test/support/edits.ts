import { type Change, changed, type Edit } from "../../src/core/markdown/change.ts";
import type { SectionPlan } from "../../src/core/notes/add-to-section.ts";
import { roleOf } from "./notes.ts";

/** A note after an edit; throws with the reason if the edit refuses. */
export const edited = (note: string, edit: Edit): string => changed(note, changesOf(note, edit));

/** The changes of an edit; throws with the reason if the edit refuses. */
export function changesOf(note: string, edit: Edit): readonly Change[] {
  const changes = edit(note);
  if (typeof changes === "string") throw new Error(`The edit refuses: ${changes}.`);
  return changes;
}

/** A plan of sections in the English words of the identity retro. */
export const planOf = (template: string): SectionPlan => ({ roleOf, template, headingOf: (role) => ENGLISH[role] });

const ENGLISH = {
  wish: "## Who I wanted to be this week",
  missions: "## Missions",
  lessons: "## Never repeat",
  lessonCheck: "## Did it happen again?",
  next: "## Who I want to be next week",
} as const;
