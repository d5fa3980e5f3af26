import type { EarlierLessons } from "../lessons/vault-lessons.ts";
import { isRecurring, type LessonGroup } from "../lessons/lesson-groups.ts";
import { isOpen } from "../missions/mission-state.ts";
import type { Period } from "../calendar/period.ts";
import { sharedDays } from "../calendar/period.ts";
import { latestBefore } from "../notes/retro.ts";
import type { DatedNote } from "../notes/vault-index.ts";
import { planSource } from "./plan-source.ts";

/** What a retro that is not yet made will take along. Counts are 0 where the template has no place for it. */
export interface RetroOutlook {
  /** The latest earlier retro, to which it links; null for the first one. */
  previous: string | null;
  /** Other retros that begin on the same day as the one before: it could as well have been one of them. */
  twins: string[];
  /** The carried list, Markdown lines; "" for none. */
  wish: string;
  /** The retro that the wish, or the plan, comes from. */
  wishFrom: { path: string; period: Period; isPrevious: boolean } | null;
  missions: number;
  lessons: number;
  /** The retros that look back on some of the same days. */
  overlapping: string[];
}

/** A preview of a period's retro: what it will link to and carry. `notes` are all that count, in order. */
export function retroOutlook(
  period: Period,
  notes: readonly DatedNote[],
  template: string,
  lessons: EarlierLessons,
): RetroOutlook {
  const tags = tagsIn(template);
  const isActive = (group: LessonGroup) => isRecurring(group) && !lessons.isLearned(group);
  const earlier = notes.filter((note) => note.period.start < period.start);
  const retros = earlier.filter(({ isRetro }) => isRetro);
  const previous = latestBefore(period.start, retros);
  const isTwin = (note: DatedNote) => note !== previous && note.period.start === previous?.period.start;
  const source = tags.has("wish") || tags.has("next") ? planSource(retros) : null;
  return {
    previous: previous?.path ?? null,
    twins: retros.filter(isTwin).map(({ path }) => path),
    wish: source?.facts.next ?? "",
    wishFrom: source && { path: source.path, period: source.period, isPrevious: source === previous },
    missions: tags.has("missions") ? (previous?.facts.missions ?? []).filter(isOpen).length : 0,
    lessons: tags.has("lessons") ? lessons.before(period.start).filter(isActive).length : 0,
    overlapping: notes.filter((note) => note.isRetro && sharedDays(note.period, period) > 0).map(({ path }) => path),
  };
}

/** The names that a template's tags begin with: `lessons` of `{{#lessons.length}}`, `start` of `{{start:YYYY}}`. */
export function tagsIn(template: string): Set<string> {
  const tags = template.matchAll(/\{\{[{#^&]?\s*([a-z]+)/g);
  return new Set([...tags].map(([, name = ""]) => name));
}
