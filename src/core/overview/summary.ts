import type { Day } from "../calendar/day.ts";
import type { ShownLessons } from "../lessons/shown-lessons.ts";
import type { MissionRow, OpenRow } from "../missions/mission-rows.ts";
import { isOpen, plainOnes, type Progress, progress } from "../missions/mission-state.ts";
import { belongsTo, covers, type Period, weekLabel, weekYear } from "../calendar/period.ts";
import { firstAfter, latestBefore, retroOf } from "../notes/retro.ts";
import type { VaultIndex } from "../notes/vault-index.ts";
import type { Knowledge } from "./knowledge.ts";
import { Week, type WeekRule } from "../calendar/week.ts";
import { type BarMonth, barMonths, type WeekBar, weekBars } from "./recent-weeks.ts";

/** Everything the panel draws, as data. */
export interface Summary {
  week: ShownWeek;
  /** The notes with missions in the shown week, its retro first. */
  missions: NoteMissions[];
  /** How many plain bullets of those notes could have a checkbox. */
  plain: number;
  /** Still open missions of earlier weeks, the oldest last. */
  open: readonly OpenRow[];
  /** Whether the last retro before this week's has left missions open, which can be carried all at once. */
  canCarryAll: boolean;
  /** The same object for as long as nothing about the vault's lessons changes. */
  lessons: ShownLessons;
  /** The last 26 weeks up to the current one, or those since the first retro. */
  bars: WeekBar[];
  /** The months of the bars. */
  months: BarMonth[];
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
  /** Paths of conflict copies of these: they count for nothing, and are to be looked at. */
  copies: string[];
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
export function summarise(knowledge: Knowledge, day: Day, today: Day): Summary {
  const { index, rule, missions } = knowledge;
  const { chain } = index;
  const notes = index.notes(rule);
  const week = shownWeek(index, day, today, rule);
  const { period } = week;
  const bars = weekBars(notes, chain, period, today, rule);
  const ofWeek = notes
    .filter((note) => belongsTo(note.period, period) && note.facts.missions.length > 0)
    .sort((one, other) => Number(other.isRetro) - Number(one.isRetro));
  return {
    week,
    missions: ofWeek.map((note) => ({
      path: note.path,
      isRetro: note.isRetro,
      missions: note.facts.missions.map((mission) => missions.row(mission, note)),
    })),
    plain: ofWeek.reduce((sum, { facts }) => sum + plainOnes(facts.missions).length, 0),
    open: missions.openBefore(period, rule),
    canCarryAll: latestBefore(Week.containing(today, rule).start, chain)?.facts.missions.some(isOpen) ?? false,
    lessons: knowledge.lessons.shown(today),
    bars,
    months: barMonths(bars, today, rule),
  };
}

function shownWeek(index: VaultIndex, day: Day, today: Day, rule: WeekRule): ShownWeek {
  const { chain } = index;
  const week = Week.containing(day, rule);
  const retro = retroOf(week, chain);
  const period = retro?.period ?? week.period;
  const current = Week.containing(today, rule);
  const retros = chain.filter((each) => covers(each.period, week)).map(({ path }) => path);
  const later = firstAfter(period.start, chain)?.period.start ?? null;
  return {
    period,
    label: weekLabel(period, rule),
    year: weekYear(period, rule),
    isCurrent: week.start === current.start || covers(period, current),
    retro: retro?.path ?? null,
    retros,
    copies: retros.flatMap((path) => index.copiesOf(path)),
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
