import type { DayFormat } from "../../core/calendar/day-format.ts";
import type { WeekState } from "../../core/look-back/calendar.ts";
import type { BlockProblem, Part } from "../../core/look-back/code-block.ts";
import type { Scope } from "../../core/look-back/range.ts";
import type { Progress } from "../../core/missions/mission-state.ts";
import type { RetroProblem } from "../../core/retros/new-retro.ts";
import type { SettingWords } from "../setting-words.ts";

/** What is said in the look back, in a yearly retro and in code blocks. */
export interface LookBackWords {
  title: string;
  /** The name of what is looked back on: `2026`, `2026, quarter 1`, `2 Mar – 5 Apr 2026`. */
  scope: (scope: Scope, dayFormat: DayFormat) => string;
  earlier: (scope: string) => string;
  later: (scope: string) => string;
  chooseTime: string;
  wholeYear: (year: number) => string;
  quarter: (quarter: number) => string;
  ownDays: string;
  from: string;
  to: string;
  noSuchDays: string;
  export: string;
  print: string;
  newYearly: (year: number) => string;

  weeksWritten: (written: number, all: number) => string;
  missionsDone: (progress: Progress) => string;
  lessonsBack: (all: number, cameBack: number) => string;
  /** In place of everything where no retro was written. */
  nothing: string;
  nothingHint: string;

  asTable: string;
  weeks: string;
  /** The calendar's name for a screen reader. */
  calendar: (scope: string) => string;
  weekName: (label: string) => string;
  weekOfYear: (label: string, year: number) => string;
  monthName: (month: string, dayFormat: DayFormat) => string;
  /** Day and month, short. */
  dayName: (day: string, dayFormat: DayFormat, withYear: boolean) => string;
  states: Record<WeekState, string>;
  /** A cell for a screen reader: the week, its state, how much is done. */
  cell: (label: string, days: string, state: WeekState, progress: Progress) => string;
  makeRetro: (label: string) => string;
  columns: { week: string; days: string; retro: string; missions: string };
  noMissions: string;
  done: (progress: Progress) => string;

  questions: string;
  chooseQuestion: string;
  moreQuestions: string;
  questionPlaceholder: string;
  noQuestions: string;
  search: string;
  reading: string;
  /** Said to a screen reader when the words are there, or the search has changed. */
  weeksFound: (weeks: number) => string;
  noWords: string;
  nothingFound: (search: string) => string;
  noAnswer: string;
  unreadable: string;

  lessons: string;
  noLessons: string;
  once: string;
  learned: string;
  happened: string;
  cameBack: string;
  held: string;
  times: (count: number) => string;
  timesFull: (count: number) => string;
  relapses: (count: number) => string;
  heldFor: (retros: number) => string;
  backAfter: (retros: number) => string;
  isLearned: string;
  /** Of a mark, for its tooltip and the list of weeks. */
  heldBefore: (retros: number) => string;
  /** A line for a screen reader. */
  line: (lesson: string, count: number, relapses: number, held: string) => string;
  lessonColumns: { lesson: string; times: string; relapses: string; state: string; weeks: string };

  missions: string;
  carriedMost: string;
  cameBackMost: string;
  tookLongest: string;
  openLongest: string;
  carriedTimes: (times: number) => string;
  doneTimes: (times: number) => string;
  weeksLong: (weeks: number) => string;
  missionTotals: (progress: Progress, carried: number, dropped: number) => string;
  showMore: (count: number) => string;

  exportName: (scope: string) => string;
  notReady: string;

  part: Record<Part, { name: string; desc: string }>;
  partPlaceholder: string;
  blockProblem: (problem: BlockProblem) => string;
  blockInBlock: string;
  /** In its place in a note that is shown before it is made. */
  blockInPicture: string;
  noSuchHeading: (heading: string) => string;
  noWish: string;
  noRetros: string;
  noRetroOfWeek: (week: string) => string;
  noOpenMissions: string;
  couldNotDraw: string;

  yearly: {
    heading: string;
    preset: SettingWords;
    templatePath: SettingWords & { placeholder: string };
    fileName: SettingWords;
    preview: string;
    previewDesc: string;
    problem: (problem: RetroProblem) => string;
    templateMissing: (path: string) => string;
    nameTaken: (path: string) => string;
  };
  noSuchYear: (year: string) => string;
}
