import type { LessonLine } from "../../core/look-back/lesson-lines.ts";
import type { LookBackWords } from "../../words/look-back/words.ts";

/** How a lesson stands at the end of the time, in words. */
export function lessonState(line: LessonLine, words: LookBackWords): string {
  if (line.isLearned) return words.isLearned;
  if (line.backAfter > 0) return words.backAfter(line.backAfter);
  return line.held > 0 ? words.heldFor(line.held) : "";
}
