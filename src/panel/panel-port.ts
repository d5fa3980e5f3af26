import type { DayFormat } from "../core/calendar/day-format.ts";
import type { Day } from "../core/calendar/day.ts";
import type { Period } from "../core/calendar/period.ts";
import type { MonthList } from "../core/overview/month-list.ts";
import type { Summary } from "../core/overview/summary.ts";
import type { Mission } from "../core/notes/note-facts.ts";
import type { Noticed } from "../core/set-up/noticing.ts";
import type { Words } from "../words/index.ts";
import type { MissionPlace } from "../core/missions/same-mission.ts";
import type { MissionInNote, ShownMission } from "../core/missions/shown-mission.ts";

export const VIEW_TYPE = "weekly-retro";

/** A retro that is open. */
export interface OpenedRetro {
  path: string;
  /** A day of its week; null if that is the current one. */
  day: Day | null;
}

/** What can be seen in another way: only missions that are open, lessons by how often they came back. */
export type PanelSwitch = "only-open" | "most-often";

/** What the panel draws from. */
export interface PanelSource {
  words: Words;
  /** How days are written in the app's locale. */
  dayFormat: DayFormat;
  today: () => Day;
  /** A day of the week whose retro is due: last week within the days of grace, if it has none, else the current one. */
  due: () => Day;
  /** What there is to draw for the week that holds a day; null while the vault is still being read. */
  summarise: (day: Day) => Summary | null;
  /** The weeks of a year by month, as near to the wanted year as there are any; `shown` is the period that is shown. */
  monthList: (year: number, shown: Period) => MonthList;
  /** Calls back after each change, be it of the vault, the settings or the date. Returns the function that unsubscribes. */
  onChange: (listener: () => void) => () => void;
  /** The retro that is open in the main area, null if none is. */
  openRetro: () => OpenedRetro | null;
  /** Calls back when another retro is opened by hand, by a command or by a link: not by a click in the panel. */
  onOpened: (listener: (opened: OpenedRetro | null) => void) => () => void;
  /** Runs steps between frames, so that nothing is held up. Resolves with what they return; null once aborted. */
  inSlices: <T>(steps: Generator<void, T, void>, signal: AbortSignal) => Promise<T | null>;
  /** What this device remembers of the panel: which groups are folded. */
  isFolded: (group: string) => boolean;
  fold: (group: string, folded: boolean) => void;
  /** Which of its switches are on, on this device; off, until somebody switches them on. */
  isOn: (option: PanelSwitch) => boolean;
  switch: (option: PanelSwitch, on: boolean) => void;
}

/** What one can do with missions. Whatever goes wrong has been said when it is done; false: nothing was written. */
export interface MissionEdits {
  toggle: (path: string, shown: ShownMission) => Promise<boolean>;
  /** What goes out of sight by it can be taken back. */
  setStatus: (placed: MissionInNote, status: string) => Promise<boolean>;
  /** Replaces the words of a mission, on its own line. */
  reword: (path: string, shown: ShownMission, words: string) => Promise<boolean>;
  /** Moves a mission within its list, up where `steps` is negative. */
  move: (path: string, shown: ShownMission, steps: number) => Promise<boolean>;
  /** Carries a mission of an earlier retro to this week's. */
  carry: (path: string, shown: ShownMission) => Promise<boolean>;
  /** Carries all that the previous retro has left open. */
  carryAll: () => Promise<boolean>;
  /** Drops missions of earlier weeks, all in one go. */
  letGo: (placed: readonly MissionInNote[]) => Promise<void>;
  add: (path: string, text: string) => Promise<boolean>;
  makeCheckboxes: (path: string) => Promise<boolean>;
  /** Where else the same mission stands, the latest note first. */
  elsewhere: (mission: Mission, path: string) => readonly MissionPlace[];
  /** Asks for a mission, and adds it to this week's retro, which is made if it is missing. */
  ask: () => void;
}

/** What one can do with lessons, which are named by their key in the summary. */
export interface LessonEdits {
  /** Asks for a lesson, and adds it to this week's retro. */
  ask: () => void;
  /** Replaces the words of a lesson where it stands. */
  reword: (path: string, lesson: { text: string; line: number }, words: string) => Promise<boolean>;
  happenedAgain: (key: string) => Promise<void>;
  setLearned: (key: string, learned: boolean) => Promise<void>;
  /** Lets the owner choose another lesson that is the same. */
  chooseSame: (key: string) => void;
  /** Records that two wordings are the same lesson, or that they are not. */
  same: (lesson: string, earlier: string) => Promise<void>;
  different: (lesson: string, other: string) => Promise<void>;
  /** Opens the lesson's own note, which is made if there is none. */
  openPage: (key: string) => Promise<void>;
  hasPage: (key: string) => boolean;
  /** The other wordings that count as the same. */
  wordingsOf: (key: string) => string[];
}

/** What one can do in the panel. */
export interface PanelActions {
  missions: MissionEdits;
  lessons: LessonEdits;
  /** The notes that look like weekly notes while no retro is known; null once aborted, or where there are none. */
  noticed: (signal: AbortSignal) => Promise<Noticed | null>;
  /** Opens the dialog that learns from a note. */
  setUp: (sample: string) => void;
  /** Opens the look back in the main area. */
  lookBack: () => void;
  /** Makes, or opens, the retro of a period. */
  make: (period: Period) => void;
  /** Asks for which period to make a retro. */
  makeFor: () => void;
  /** Opens a note at a line (from 0); the event says where. */
  open: (path: string, line: number | undefined, event: MouseEvent | KeyboardEvent) => void;
  /** Opens what a link says in a note. */
  openLink: (link: string, path: string, event: MouseEvent) => void;
  searchTag: (tag: string) => void;
  /** Shows what a note holds where the pointer rests on it, as the page preview of the app does. */
  hover: (path: string, line: number, event: MouseEvent) => void;
  /** Draws Markdown of a note as words of a row: what of it may be shown, as new nodes. */
  drawMarkdown: (markdown: string, path: string) => Promise<ChildNode[]>;
}

/** What every part of the panel is given. */
export interface PanelContext {
  source: PanelSource;
  actions: PanelActions;
}
