import { MONTH_WEEKS, type MonthWeekRule } from "../calendar/month-week.ts";
import { DEFAULT_SIMILARITY } from "../lessons/matching/lesson-matcher.ts";
import { isMark } from "../notes/marks.ts";
import { pathProblem } from "../notes/note-path.ts";
import { type RoleHeadings, ROLES } from "../notes/roles.ts";
import { namePatternProblem } from "../retros/name-check.ts";
import { PRESET_IDS, PRESETS, type PresetId } from "../templates/presets/index.ts";
import { YEARLY_PRESET_IDS, yearlyPresetFor, type YearlyPresetId } from "../templates/presets/yearly.ts";
import {
  aFlag,
  aString,
  between,
  folderProblem,
  isUnusableName,
  oneOf,
  setting,
  type Setting,
  type SettingProblem,
  strings,
  stringsUnder,
  wholeBetween,
} from "./setting.ts";

export const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;
export const FIRST_WEEKS = ["contains-jan-1", "first-4-day-week", "first-full-week"] as const;
type Weekday = (typeof WEEKDAYS)[number];
type FirstWeek = (typeof FIRST_WEEKS)[number];

export const MISSIONS_COME = ["template", "all", "ask", "none"] as const;
type MissionsCome = (typeof MISSIONS_COME)[number];

const presetFor = (language: string): PresetId => (/^ko(-|$)/.test(language) ? "identity-ko" : "identity-en");

/** All settings, by their key in `data.json`. A setting is added here, in the words and as a control: nowhere else. */
export const SETTINGS = {
  /** The shipped template that is used, and whose headings `roles` began with. */
  preset: setting<PresetId>({ default: presetFor, check: oneOf(PRESET_IDS), rereads: false }),
  /** Path of the vault note that is the template; "" for the preset's. */
  templatePath: setting<string>({
    default: "",
    check: aString((path) => (path === "" ? null : pathProblem(path))),
    keeps: isUnusableName,
    rereads: true,
  }),
  /** Where new retros go; "" is the vault itself. */
  folder: setting<string>({
    default: "Retros",
    check: aString(folderProblem),
    keeps: isUnusableName,
    rereads: true,
  }),
  /** Template of a retro's name within the folder, without extension. */
  fileName: setting<string>({
    default: "{{year}}-W{{week:00}}",
    check: aString(namePatternProblem),
    keeps: isUnusableName,
    rereads: true,
  }),
  firstDayOfWeek: setting<"locale" | Weekday>({
    default: "locale",
    check: oneOf(["locale", ...WEEKDAYS]),
    rereads: true,
  }),
  firstWeek: setting<"locale" | FirstWeek>({
    default: "locale",
    check: oneOf(["locale", ...FIRST_WEEKS]),
    rereads: true,
  }),
  /** Which day of a week says to which month it belongs. */
  monthWeek: setting<MonthWeekRule>({ default: "first-day", check: oneOf(MONTH_WEEKS), rereads: true }),
  /**
   * For how many days after last week's end its retro is still made before this week's, and a note that says only its
   * date is about last week.
   */
  graceDays: setting<number>({ default: 2, check: wholeBetween(0, 6), rereads: true }),
  /**
   * Whether what the previous retro left open comes along into a new one: if the template lists it, always, after a
   * question, or never.
   */
  missionsCome: setting<MissionsCome>({ default: "template", check: oneOf(MISSIONS_COME), rereads: false }),
  /** Whether numbers in titles are those of weeks; else they count notes (Weekly #12), and the day of a note decides. */
  countsWeeks: setting<boolean>({ default: true, check: aFlag, rereads: true }),
  /** What tells retros from the other notes of their folder (`Mark`); with none, all notes of the folder may be one. */
  marks: setting<readonly string[]>({ default: [], check: marksProblem, rereads: true }),
  /** The weekday on which one is reminded of a retro that is not there yet. */
  reminder: setting<"off" | Weekday>({ default: "off", check: oneOf(["off", ...WEEKDAYS]), rereads: false }),
  /** The hour of the reminder. */
  reminderHour: setting<number>({ default: 18, check: wholeBetween(0, 23), rereads: false }),
  /** The headings of each role, stored whole: a preset fills them, the user adds and removes. */
  roles: setting<RoleHeadings>({
    default: (language) => PRESETS[presetFor(language)].roles,
    check: stringsUnder(ROLES),
    rereads: true,
    parts: ROLES,
  }),
  /** Folders whose notes never count. */
  excluded: setting<readonly string[]>({ default: [], check: strings, rereads: true }),
  /** How alike two lessons must be to be grouped unasked. */
  similarity: setting<number>({ default: DEFAULT_SIMILARITY, check: between(0, 1), rereads: false }),
  /** Path of the ledger in the retro folder, or from the vault's root where it begins with a slash; without extension. */
  ledger: setting<string>({ default: "Lessons", check: aString(pathProblem), rereads: true }),
  /** The shipped template of a yearly retro. */
  yearlyPreset: setting<YearlyPresetId>({ default: yearlyPresetFor, check: oneOf(YEARLY_PRESET_IDS), rereads: false }),
  /** Path of the vault note that is the template of a yearly retro; "" for the preset's. It never counts itself. */
  yearlyTemplatePath: setting<string>({
    default: "",
    check: aString((path) => (path === "" ? null : pathProblem(path))),
    keeps: isUnusableName,
    rereads: true,
  }),
  /** Template of a yearly retro's name within the retro folder, without extension. */
  yearlyFileName: setting<string>({
    default: "{{year}}",
    check: aString(namePatternProblem),
    keeps: isUnusableName,
    rereads: false,
  }),
  /** Whether earlier lessons are offered while one is being written. */
  suggestLessons: setting<boolean>({ default: true, check: aFlag, rereads: false }),
  /** Whether a lesson that has come back stands in the status bar, another one each day. */
  lessonInStatusBar: setting<boolean>({ default: false, check: aFlag, rereads: false }),
};

function marksProblem(value: unknown): SettingProblem | null {
  const isRight = Array.isArray(value) && value.every((mark) => typeof mark === "string" && isMark(mark));
  return isRight ? null : { code: "unknown-value" };
}

type Table = typeof SETTINGS;

/** The user's choices, as `data.json` holds them. A value: a change makes a new one. */
export type Settings = { [K in keyof Table]: Table[K] extends Setting<infer T> ? T : never };

export const SETTING_KEYS = Object.keys(SETTINGS) as (keyof Settings)[];

/** Whether the notes have to be read anew because of what differs between two settings. */
export const rereads = (before: Settings, after: Settings): boolean =>
  SETTING_KEYS.some((key) => SETTINGS[key].rereads && before[key] !== after[key]);
