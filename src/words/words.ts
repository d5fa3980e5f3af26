import type { MonthWeekRule } from "../core/calendar/month-week.ts";
import type { Refusal } from "../core/markdown/change.ts";
import type { Dot } from "../core/lessons/lesson-rows.ts";
import type { CheckboxState, Progress } from "../core/missions/mission-state.ts";
import type { RetroProblem } from "../core/retros/new-retro.ts";
import type { DayFormat } from "../core/calendar/day-format.ts";
import type { Period } from "../core/calendar/period.ts";
import type { Role } from "../core/notes/roles.ts";
import type { FIRST_WEEKS, WEEKDAYS } from "../core/settings/settings.ts";
import type { CheckingWords } from "./checks/words.ts";
import type { LessonWords } from "./lessons/words.ts";
import type { LookBackWords } from "./look-back/words.ts";
import type { MakingWords } from "./retros/words.ts";
import type { MissionWords } from "./missions/words.ts";
import type { NeighbourWords } from "./other-plugins/words.ts";
import type { NoteWords } from "./notes/words.ts";
import type { OutsideWords } from "./automation/words.ts";
import type { ReminderWords } from "./reminder/words.ts";
import type { SettingWords } from "./setting-words.ts";
import type { SettingProblemWords } from "./settings/words.ts";
import type { SetUpWords } from "./set-up/words.ts";
import type { TemplateWords } from "./templates/words.ts";

/** Everything the plugin says, in one language. A word that is missing is a type error. */
export interface Words {
  commands: {
    new: string;
    newFor: string;
    openPanel: string;
    previous: string;
    next: string;
    makeCheckboxes: string;
    lookBack: string;
    newYearly: string;
    insertPart: string;
  };
  panel: {
    title: string;
    loading: string;
    weekTitle: (label: string) => string;
    /** The period's days in words. `year` where it is not the current one. */
    days: (period: Period, dayFormat: DayFormat, withYear: boolean) => string;
    earlier: string;
    later: string;
    backToNow: string;
    makeRetro: string;
    openRetro: string;
    noRetro: string;
    /** Of a week that has ended, within the days of grace. */
    notWrittenYet: (label: string) => string;
    noRetroHint: string;
    firstRetroHint: string;
    bars: (weeks: number) => string;
    bar: (label: string, progress: Progress) => string;
    barGap: (label: string) => string;
    done: (progress: Progress) => string;
    missions: string;
    noMissions: string;
    plain: (count: number) => string;
    makeCheckboxes: string;
    open: string;
    weeksOpen: (weeks: number) => string;
    lessons: string;
    noLessons: string;
    searchLessons: string;
    nothingFound: string;
    once: string;
    learned: string;
    times: (count: number) => string;
    lastWeek: (label: string) => string;
    lastWeekOfYear: (label: string, year: number) => string;
    held: (retros: number) => string;
    backAfter: (retros: number) => string;
    dots: (dots: readonly Dot[]) => string;
    openNote: string;
    from: (note: string) => string;
    severalRetros: (count: number) => string;
    add: string;
    addPlaceholder: string;
    more: (mission: string) => string;
    states: Record<CheckboxState, string>;
    carry: string;
    moveUp: string;
    moveDown: string;
    decide: (mission: string) => string;
    doIt: string;
    shrinkIt: string;
    dropIt: string;
  };
  notices: {
    /** How every notice begins, so that one knows who speaks. */
    prefix: string;
    templateProblem: (problem: RetroProblem) => string;
    templateMissing: (path: string) => string;
    nameTaken: (path: string) => string;
    /** Why something could not be written: as long as that, the disk has not answered. */
    noAnswer: (seconds: number) => string;
    couldNotCreate: (path: string, reason: string) => string;
    couldNotEdit: (path: string, reason: string) => string;
    /** Why a note in a hidden folder is not written. */
    hiddenPath: string;
    couldNotOpen: (path: string) => string;
    /** Why an edit wrote nothing to a note. */
    refused: Record<Refusal, (path: string) => string>;
    noEarlier: string;
    noLater: string;
    /** The disk has not given the settings for that long. */
    settingsNotYet: (seconds: number) => string;
    brokenSettings: (reason: string) => string;
    /** Where the settings that were read before stay in use. */
    brokenSettingsKept: (reason: string) => string;
    /** Why settings that are JSON cannot be read. */
    notAnObject: string;
    /** Weeks are cut another way, by the settings or by another plugin; `first` is one of the notes. */
    weeksShifted: (count: number, first: string) => string;
    /** What the settings name was renamed in the app; they name it by these paths now. */
    settingsFollow: (places: readonly string[]) => string;
    badSettings: (fields: readonly string[]) => string;
    undo: string;
    /** What one wanted to take back has changed since in these notes, or cannot be written. */
    couldNotUndo: (paths: readonly string[]) => string;
    couldNotSave: (reason: string) => string;
    couldNotRead: (path: string, reason: string) => string;
  };
  settings: {
    templateHeading: string;
    preset: SettingWords;
    templatePath: SettingWords & { placeholder: string };
    noteHeading: string;
    folder: SettingWords & { placeholder: string };
    fileName: SettingWords;
    nameReport: SettingWords;
    /** How many names of the retro folder the pattern reads, of how many, and the first that it does not. */
    namesRead: (read: number, total: number, unread: readonly string[]) => string;
    weekHeading: string;
    firstDayOfWeek: SettingWords;
    firstWeek: SettingWords;
    locale: (meaning: string) => string;
    weekdays: Record<(typeof WEEKDAYS)[number], string>;
    firstWeeks: Record<(typeof FIRST_WEEKS)[number], string>;
    monthWeek: SettingWords;
    monthWeeks: Record<MonthWeekRule, string>;
    graceDays: SettingWords;
    days: (count: number) => string;
    rolesHeading: string;
    rolesDesc: string;
    roles: Record<Role, { name: string; desc: string }>;
    headingName: (at: number) => string;
    addHeading: string;
    headings: (count: number) => string;
    noHeadings: string;
    excludedHeading: string;
    excluded: SettingWords;
    addFolder: string;
    noFolders: string;
    lessonsHeading: string;
    similarity: SettingWords;
    /** Words for the place of the slider, 0 to 1. */
    likeness: (similarity: number) => string;
  };
  lessons: LessonWords;
  missions: MissionWords;
  notes: NoteWords;
  making: MakingWords;
  lookBack: LookBackWords;
  checking: CheckingWords;
  settingProblem: SettingProblemWords;
  setUp: SetUpWords;
  templates: TemplateWords;
  neighbours: NeighbourWords;
  reminder: ReminderWords;
  outside: OutsideWords;
}
