import { type Role, ROLES } from "../notes/roles.ts";
import { PRESETS, type PresetId } from "../templates/presets/index.ts";
import { isRecord, type SettingCheck } from "./setting.ts";
import { SETTING_KEYS, type Settings, SETTINGS } from "./settings.ts";

export function defaultSettings(language: string): Settings {
  const defaults: Record<string, unknown> = {};
  for (const key of SETTING_KEYS) {
    const { default: value } = SETTINGS[key];
    defaults[key] = typeof value === "function" ? value(language) : value;
  }
  return defaults as Settings;
}

export interface ReadSettings {
  settings: Settings;
  /** The fields whose value failed its check (`graceDays`, `roles.wish`), and that have their default instead. */
  bad: string[];
}

/** Reads settings field by field: a missing field has its default; a bad one too, and is named. Never throws. */
export function readSettings(stored: unknown, language: string): ReadSettings {
  const fields = isRecord(stored) ? stored : {};
  const bad = stored === null || stored === undefined || isRecord(stored) ? [] : ["data.json"];
  const { preset } = fields;
  const own = defaultSettings(language);
  // The headings follow the preset until the user stores their own.
  const settings = isPreset(preset) ? withPreset(own, preset) : own;
  const read: Record<string, unknown> = { ...settings };
  for (const key of SETTING_KEYS) {
    const field = readField(SETTINGS[key], fields[key], settings[key]);
    read[key] = field.value;
    bad.push(...field.bad.map((part) => (part === "" ? key : `${key}.${part}`)));
  }
  // Each value has passed the check of its row.
  return { settings: read as Settings, bad };
}

/** The value if it passes, else the fallback, with the parts that did not ("" for the whole). */
function readField(row: SettingCheck, value: unknown, fallback: unknown): { value: unknown; bad: string[] } {
  if (value === undefined) return { value: fallback, bad: [] };
  const problem = row.check(value);
  if (problem === null || row.keeps?.(problem)) return { value, bad: [] };
  if (!row.parts || !isRecord(value) || !isRecord(fallback)) return { value: fallback, bad: [""] };
  const bad: string[] = [];
  let merged = fallback;
  for (const part of row.parts) {
    const next = { ...merged, [part]: value[part] };
    if (row.check(next) === null) merged = next;
    else if (value[part] !== undefined) bad.push(part);
  }
  return { value: merged, bad };
}

const isPreset = (value: unknown): value is PresetId => SETTINGS.preset.check(value) === null;

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
