import type { LessonRow } from "../lessons/lesson-rows.ts";

/** A lesson as other programs get it. */
export interface LessonJson {
  text: string;
  /** In how many different periods it occurred. */
  count: number;
  /** `learned`: its owner has retired it. */
  state: "active" | "learned";
  /** Retros since it last occurred. */
  held: number;
  /** The latest first; `line` counts from 1, `date` is the first day of the note's period, "" without one. */
  occurrences: { path: string; line: number; date: string }[];
}

export function lessonsJson(lessons: readonly LessonRow[]): LessonJson[] {
  return lessons.map(({ text, count, state, held, occurrences }) => ({
    text,
    count,
    state,
    held,
    occurrences: occurrences.map(({ path, line, period }) => ({ path, line: line + 1, date: period?.start ?? "" })),
  }));
}

/** A line for each lesson: how often, what, and when last. */
export const lessonLines = (lessons: readonly LessonJson[]): string[] =>
  lessons.map(({ text, count, occurrences }) => `${count}× ${text} (${occurrences[0]?.date ?? ""})`);
