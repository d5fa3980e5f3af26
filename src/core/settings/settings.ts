import { DEFAULT_SIMILARITY } from "../lessons/matching/lesson-matcher.ts";
import { notePath } from "../notes/note-path.ts";
import { PRESETS, type PresetId } from "../templates/presets/index.ts";
import { type Role, type RoleHeadings, ROLES } from "../notes/roles.ts";

export const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;
export const FIRST_WEEKS = ["contains-jan-1", "first-4-day-week", "first-full-week"] as const;

/** The user's choices, as `data.json` holds them. A value: a change makes a new one. */
export interface Settings {
  /** The shipped template that is used, and whose headings `roles` began with. */
  preset: PresetId;
  /** Path of the vault note that is the template; "" for the preset's. */
  templatePath: string;
  /** Where new retros go; "" is the vault itself. */
  folder: string;
  /** Template of a retro's name within the folder, without extension. */
  fileName: string;
  firstDayOfWeek: "locale" | (typeof WEEKDAYS)[number];
  firstWeek: "locale" | (typeof FIRST_WEEKS)[number];
  /** So many days after last week's end its retro is still made before this week's; 0 to 6. */
  graceDays: number;
  /** The weekday on which one is reminded of a retro that is not there yet. */
  reminder: "off" | (typeof WEEKDAYS)[number];
  /** The hour of the reminder, 0 to 23. */
  reminderHour: number;
  roles: RoleHeadings;
  /** Folders whose notes never count. */
  excluded: readonly string[];
  /** How alike two lessons must be to be grouped unasked, 0 to 1. */
  similarity: number;
  /** Name of the ledger in the retro folder, without extension. */
  ledger: string;
  /** Whether earlier lessons are offered while one is being written. */
  suggestLessons: boolean;
}

export function defaultSettings(language: string): Settings {
  const preset: PresetId = /^ko(-|$)/.test(language) ? "identity-ko" : "identity-en";
  return {
    preset,
    templatePath: "",
    folder: "Retros",
    fileName: "{{year}}-W{{week:00}}",
    firstDayOfWeek: "locale",
    firstWeek: "locale",
    graceDays: 2,
    reminder: "off",
    reminderHour: 18,
    roles: PRESETS[preset].roles,
    excluded: [],
    similarity: DEFAULT_SIMILARITY,
    ledger: "Lessons",
    suggestLessons: true,
  };
}

/** Whether a value from disk is one that the field can have. */
const CHECKS: { [K in Exclude<keyof Settings, "roles">]: (value: unknown) => value is Settings[K] } = {
  preset: (value): value is PresetId => typeof value === "string" && Object.keys(PRESETS).includes(value),
  templatePath: isString,
  folder: isString,
  fileName: (value): value is string => isString(value) && value.trim() !== "",
  firstDayOfWeek: (value): value is Settings["firstDayOfWeek"] => isOneOf(value, ["locale", ...WEEKDAYS]),
  firstWeek: (value): value is Settings["firstWeek"] => isOneOf(value, ["locale", ...FIRST_WEEKS]),
  graceDays: (value): value is number => Number.isInteger(value) && isBetween(value, 0, 6),
  reminder: (value): value is Settings["reminder"] => isOneOf(value, ["off", ...WEEKDAYS]),
  reminderHour: (value): value is number => Number.isInteger(value) && isBetween(value, 0, 23),
  excluded: isStrings,
  similarity: (value): value is number => isBetween(value, 0, 1),
  ledger: (value): value is string => isString(value) && "path" in notePath("", value),
  suggestLessons: (value): value is boolean => typeof value === "boolean",
};

export interface ReadSettings {
  settings: Settings;
  /** The fields that held something else than they may (`graceDays`, `roles.wish`), and fell back to their default. */
  bad: string[];
}

/** Reads settings field by field; a missing one has its default, a bad one too but is named. Never throws. */
export function readSettings(stored: unknown, language: string): ReadSettings {
  const fields = isRecord(stored) ? stored : {};
  const bad = stored === null || stored === undefined || isRecord(stored) ? [] : ["data.json"];
  const settings = defaultSettings(language);
  const take = <K extends keyof typeof CHECKS>(key: K) => {
    const value = fields[key];
    const fits: (value: unknown) => value is Settings[K] = CHECKS[key];
    if (fits(value)) settings[key] = value;
    else if (value !== undefined) bad.push(key);
  };
  for (const key of Object.keys(CHECKS) as (keyof typeof CHECKS)[]) take(key);

  // The headings follow the preset until the user stores their own.
  const roles: Record<Role, readonly string[]> = { ...PRESETS[settings.preset].roles };
  const ownRoles = isRecord(fields["roles"]) ? fields["roles"] : {};
  if (fields["roles"] !== undefined && !isRecord(fields["roles"])) bad.push("roles");
  for (const role of ROLES) {
    const headings = ownRoles[role];
    if (isStrings(headings)) roles[role] = headings;
    else if (headings !== undefined) bad.push(`roles.${role}`);
  }
  return { settings: { ...settings, roles }, bad };
}

/** The settings with another preset: its headings, and the user's own additions and removals on top. */
export function withPreset(settings: Settings, preset: PresetId): Settings {
  const before = PRESETS[settings.preset].roles;
  const roles = Object.fromEntries(
    ROLES.map((role) => {
      const added = settings.roles[role].filter((heading) => !before[role].includes(heading));
      const removed = before[role].filter((heading) => !settings.roles[role].includes(heading));
      const headings = [...PRESETS[preset].roles[role], ...added].filter((heading) => !removed.includes(heading));
      return [role, [...new Set(headings)]];
    }),
  ) as Record<Role, string[]>;
  return { ...settings, preset, roles };
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isString);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const isOneOf = (value: unknown, allowed: readonly string[]): boolean => isString(value) && allowed.includes(value);
const isBetween = (value: unknown, low: number, high: number): boolean =>
  typeof value === "number" && value >= low && value <= high;
