import { lessonGroups } from "../../src/core/lessons/lesson-groups.ts";
import type { EarlierLessons } from "../../src/core/lessons/vault-lessons.ts";
import type { DatedNote } from "../../src/core/notes/vault-index.ts";

/** The lessons of notes by their exact wording alone, none of them learned. */
export const exactLessons = (notes: readonly DatedNote[]): EarlierLessons => ({
  before: (day) => lessonGroups(notes.filter(({ period }) => period.start < day)),
  isLearned: () => false,
});
