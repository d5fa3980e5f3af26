import type { Day } from "./day.ts";
import { lineKey, type ShownMission, shownMissions } from "./edits.ts";
import { EXACT_LESSONS, type LessonReader } from "./lessons/lesson-book.ts";
import type { LessonGroup } from "./lessons/lesson-groups.ts";
import { type LessonRow, lessonRows } from "./lessons/lesson-rows.ts";
import { openMissions, weeksBetween } from "./mission-ages.ts";
import { plainOnes, type Progress, progress } from "./missions.ts";
import type { Mission } from "./note-facts.ts";
import { belongsTo, covers, type Period, weekLabel, weekYear } from "./period.ts";
import { remembered } from "./remembered.ts";
import { firstAfter, latestBefore, retroOf } from "./retro.ts";
import type { VaultIndex } from "./vault-index.ts";
import { Week, type WeekRule } from "./week.ts";
import { type WeekBar, weekBars } from "./week-bars.ts";

/** Everything the panel draws, as data. */
export interface Summary {
  week: ShownWeek;
  /** The notes with missions in the shown week, its retro first. */
  missions: NoteMissions[];
  /** How many plain bullets of those notes could have a checkbox. */
  plain: number;
  /** Still open missions of earlier weeks, the oldest last. */
  open: OpenRow[];
  /** By last occurrence; recurring ones and single ones alike. */
  lessons: LessonRow[];
  /** Two lessons of which the owner should say whether they are the same; null if nothing is to be asked. */
  question: { lesson: string; earlier: string } | null;
  /** The last 26 weeks up to the current one. */
  bars: WeekBar[];
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

export interface MissionRow {
  /** The same as long as the mission is, ticked or not, wherever its line goes. */
  key: string;
  mission: Mission;
  path: string;
  shown: ShownMission;
  /** Of what is nested in it. */
  progress: Progress;
  children: MissionRow[];
}

export interface OpenRow extends MissionRow {
  /** Weeks from the first retro that has it to the shown week. */
  weeks: number;
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
  const missions = notes
    .filter((note) => belongsTo(note.period, period) && note.facts.missions.length > 0)
    .sort((one, other) => Number(other.isRetro) - Number(one.isRetro))
    .map(({ path, isRetro, facts }) => ({ path, isRetro, missions: rows(facts.missions, path, facts.missions) }));
  const factsOf = new Map(notes.map(({ path, facts }) => [path, facts]));
  const ages = new Map<Day, number>();
  const open = openMissions(notes, period.start, period.end).flatMap(({ mission, path, since }): OpenRow[] => {
    const weeks = ages.get(since) ?? weeksBetween(since, period.start, rule);
    ages.set(since, weeks);
    return rows([mission], path, factsOf.get(path)?.missions ?? []).map((row) => ({ ...row, weeks }));
  });
  const groups = lessons.groups(index.lessonNotes(rule));
  const question = lessons.question(groups);
  return {
    week,
    missions,
    plain: missions.reduce((sum, note) => sum + plainOnes(note.missions.map(({ mission }) => mission)).length, 0),
    open: open.sort((one, other) => one.weeks - other.weeks),
    lessons: rowsOf(groups, rule, () => lessonRows(groups, chain, rule, (group) => lessons.isLearned(group))),
    question: question && { lesson: question.lesson.text, earlier: question.earlier.text },
    bars: weekBars(notes, chain, period, today, rule),
  };
}

const knownRows = new WeakMap<readonly LessonGroup[], { rule: WeekRule; rows: LessonRow[] }>();

/** The rows of groups, made once: a reader of lessons gives the same groups for as long as nothing about them changes. */
function rowsOf(groups: readonly LessonGroup[], rule: WeekRule, make: () => LessonRow[]): LessonRow[] {
  const known = knownRows.get(groups);
  if (known?.rule === rule) return known.rows;
  const rows = make();
  knownRows.set(groups, { rule, rows });
  return rows;
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
      index.notes(rule).filter((note) => belongsTo(note.period, period)).flatMap(({ facts }) => facts.missions),
    ),
    earlier: latestBefore(period.start, chain)?.period.start ?? null,
    // From an old retro the way leads on to the current week, whether that has a retro or not.
    later: period.end < current.start && (later === null || later > current.start) ? current.start : later,
  };
}

/** By where its status stands, each mission of a note as it is shown. */
const placesOf = remembered(
  (missions: readonly Mission[]) => new Map([...shownMissions(missions)].map(([mission, place]) => [mission.mark, place])),
);

/** Rows for missions, each with what tells it from its twins in `all` missions of the note. */
function rows(missions: readonly Mission[], path: string, all: readonly Mission[]): MissionRow[] {
  const places = placesOf(all);
  const row = (mission: Mission): MissionRow => {
    const place = places.get(mission.mark) ?? { raw: mission.raw, line: mission.line, twins: 1, twin: 0 };
    return {
      key: `${path} ${lineKey(place)}`,
      mission,
      path,
      shown: place,
      progress: progress(mission.children),
      children: mission.children.map(row),
    };
  };
  return missions.map(row);
}
