import type { LessonRow } from "./lesson-rows.ts";

/** A vault's lessons as the panel shows them. */
export interface ShownLessons {
  /** What is back first, then by last occurrence; recurring ones and single ones alike. */
  rows: readonly LessonRow[];
  /** Looks for what to ask the owner, null for nothing, a step at a time: all of it takes longer than all the rest. */
  question: () => Generator<void, ShownQuestion | null, void>;
}

/** Two lessons, by their wordings, about which the owner should be asked whether they are the same. */
export interface ShownQuestion {
  lesson: string;
  earlier: string;
}
