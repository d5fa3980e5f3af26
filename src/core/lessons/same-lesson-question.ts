import type { LessonGroup } from "./lesson-groups.ts";

/** Two lessons that the owner is asked about: are they the same? */
export interface Question {
  /** The later one. */
  lesson: LessonGroup;
  earlier: LessonGroup;
}

/** A lesson that is similar to a text, and how similar it is, 0 to 1. */
export interface RankedGroup {
  group: LessonGroup;
  score: number;
}

/** What is needed to know about lessons to ask about them. */
export interface Comparison {
  /** The lessons that resemble a text, best first; at most `limit`. */
  rank: (text: string, limit: number) => RankedGroup[];
  areApart: (one: LessonGroup, other: LessonGroup) => boolean;
}

/** Below this likeness a question would be a nuisance; from here on six in seven are about one lesson (labelled wordings). */
const WORTH_ASKING = 0.45;

/** The most lessons that are looked at, among those that occurred once. */
const LOOKED_AT = 12;

/**
 * The next "same lesson?": of the lessons that occur but once, the last to occur first, the one that resembles an earlier
 * lesson most, unless the owner has answered. Looks at the last few only, and pauses after each.
 */
export function* nextQuestion(
  groups: readonly LessonGroup[],
  compared: Comparison,
): Generator<void, Question | null, void> {
  for (const lesson of groups.filter(({ count }) => count === 1).slice(0, LOOKED_AT)) {
    const alike = compared
      .rank(lesson.text, 4)
      .find(
        ({ group, score }) =>
          score >= WORTH_ASKING &&
          group.key !== lesson.key &&
          group.occurrences.some(({ period }) => (period?.start ?? "") < lesson.last) &&
          !compared.areApart(lesson, group),
      );
    if (alike) return { lesson, earlier: alike.group };
    yield;
  }
  return null;
}
