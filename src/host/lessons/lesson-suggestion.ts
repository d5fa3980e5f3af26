import type { WeekRule } from "../../core/calendar/week.ts";
import { weekLabel } from "../../core/calendar/period.ts";
import type { LessonGroup } from "../../core/lessons/lesson-groups.ts";
import { noteName } from "../../core/notes/note-path.ts";
import { readable } from "../../core/markdown/wording.ts";
import type { Words } from "../../words/index.ts";
import { suggestionLines } from "../app/suggestion-lines.ts";

/** Draws an earlier lesson as a suggestion: its words, and how often and when it occurred. `flair`: what choosing it does. */
export function drawLesson(el: HTMLElement, group: LessonGroup, words: Words, rule: WeekRule, flair?: string): void {
  const { text, count, occurrences } = group;
  const last = occurrences[occurrences.length - 1];
  const week = last?.period
    ? words.panel.weekTitle(weekLabel(last.period, rule))
    : words.lessons.undated(noteName(last?.path ?? ""));
  suggestionLines(el, {
    title: readable(text),
    ...(flair !== undefined && { flair }),
    notes: [words.lessons.times(count, week)],
  });
}
