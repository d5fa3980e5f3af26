import type { Day } from "../calendar/day.ts";
import { EXACT_LESSONS, type LessonReader } from "../lessons/lesson-book.ts";
import type { LessonGroup } from "../lessons/lesson-groups.ts";
import { type LessonRow, lessonRows } from "../lessons/lesson-rows.ts";
import { type MissionRow, missionRow, type OpenRow, openRows } from "../missions/mission-rows.ts";
import { plainOnes, type Progress, progress } from "../missions/mission-state.ts";
import { belongsTo, covers, type Period, weekLabel, weekYear } from "../calendar/period.ts";
import { firstAfter, latestBefore, type Retro, retroOf } from "../notes/retro.ts";
import type { DatedNote, VaultIndex } from "../notes/vault-index.ts";
import { Week, type WeekRule } from "../calendar/week.ts";
import { type WeekBar, weekBars } from "./recent-weeks.ts";

/** Everything the panel draws, as data. */
export interface Summary {
  week: ShownWeek;
  /** The notes with missions in the shown week, its retro first. */
  missions: NoteMissions[];
  /** How many plain bullets of those notes could have a checkbox. */
  plain: number;
  /** Still open missions of earlier weeks, the oldest last. */
  open: readonly OpenRow[];
  /** The same object for as long as nothing about the vault's lessons changes. */
  lessons: Lessons;
  /** The last 26 weeks up to the current one. */
  bars: WeekBar[];
}

export interface Lessons {
  /** By last occurrence; recurring ones and single ones alike. */
  rows: readonly LessonRow[];
  /** Looks for what to ask the owner, null for nothing, a step at a time: all of it takes longer than all the rest. */
  question: () => Generator<void, ShownQuestion | null, void>;
}

/** Two lessons, by their texts, of which the owner should say whether they are the same. */
export interface ShownQuestion {
  lesson: string;
  earlier: string;
}

export interface ShownWeek {
  period: Period;
  /** Its number, or its numbers (`10-11`). */
  label: string;
  year: number;
  isCurrent: boolean;
  /** Its retro's path; null if it has none. */
  retro: string | null;
  /** Paths of all retros that cover the week: more than one is more than there should be. */
  retros: string[];
  progress: Progress;
  /** A day by which the earlier and the later retro (or the current week) can be shown; null if there is none. */
  earlier: Day | null;
  later: Day | null;
}

export interface NoteMissions {
  path: string;
  isRetro: boolean;
  missions: MissionRow[];
}

/** What the panel shows: the week that holds `day`, its retro, and what the vault remembers. */
export function summarise(
  index: VaultIndex,
  day: Day,
  today: Day,
  rule: WeekRule,
  lessons: LessonReader = EXACT_LESSONS,
): Summary {
  const { chain } = index;
  const notes = index.notes(rule);
  const week = shownWeek(index, day, today, rule);
  const { period } = week;
  const ofWeek = notes
    .filter((note) => belongsTo(note.period, period) && note.facts.missions.length > 0)
    .sort((one, other) => Number(other.isRetro) - Number(one.isRetro));
  return {
    week,
    missions: ofWeek.map((note) => ({
      path: note.path,
      isRetro: note.isRetro,
      missions: note.facts.missions.map((mission) => missionRow(mission, note)),
    })),
    plain: ofWeek.reduce((sum, { facts }) => sum + plainOnes(facts.missions).length, 0),
    open: openRows(notes, period, rule),
    lessons: lessonsOf(lessons, index.lessonNotes(rule), chain, rule),
    bars: weekBars(notes, chain, period, today, rule),
  };
}

const knownLessons = new WeakMap<readonly LessonGroup[], { rule: WeekRule; lessons: Lessons }>();

/** Made once: a reader of lessons gives the same groups for as long as nothing about them changes. */
function lessonsOf(
  reader: LessonReader,
  notes: readonly DatedNote[],
  chain: readonly Retro[],
  rule: WeekRule,
): Lessons {
  const groups = reader.groups(notes);
  const known = knownLessons.get(groups);
  if (known?.rule === rule) return known.lessons;
  const lessons: Lessons = {
    rows: lessonRows(groups, chain, rule, (group) => reader.isLearned(group)),
    *question() {
      const question = yield* reader.question(groups);
      return question && { lesson: question.lesson.text, earlier: question.earlier.text };
    },
  };
  knownLessons.set(groups, { rule, lessons });
  return lessons;
}

function shownWeek(index: VaultIndex, day: Day, today: Day, rule: WeekRule): ShownWeek {
  const { chain } = index;
  const week = Week.containing(day, rule);
  const retro = retroOf(week, chain);
  const period = retro?.period ?? { start: week.start, end: week.end };
  const current = Week.containing(today, rule);
  const later = firstAfter(period.start, chain)?.period.start ?? null;
  return {
    period,
    label: weekLabel(period, rule),
    year: weekYear(period, rule),
    isCurrent: week.start === current.start || covers(period, current),
    retro: retro?.path ?? null,
    retros: chain.filter((each) => covers(each.period, week)).map(({ path }) => path),
    progress: progress(
      index
        .notes(rule)
        .filter((note) => belongsTo(note.period, period))
        .flatMap(({ facts }) => facts.missions),
    ),
    earlier: latestBefore(period.start, chain)?.period.start ?? null,
    // From an old retro the way leads on to the current week, whether that has a retro or not.
    later: period.end < current.start && (later === null || later > current.start) ? current.start : later,
  };
}
