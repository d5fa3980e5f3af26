import { type Role, ROLES } from "../notes/roles.ts";
import type { SettingProblem } from "./setting.ts";
import { type Settings, SETTINGS } from "./settings.ts";

/** The key of a control: a setting, or one item of a list in it (`excluded.0`, `roles.wish.2`). */
export type SettingKey = keyof Settings | `excluded.${number}` | `roles.${Role}.${number}`;

/** The key of one item of a list. `at` counts from 0. */
export function listKey(setting: "roles" | "excluded", role: Role | null, at: number): SettingKey {
  return setting === "roles" && role ? `roles.${role}.${at}` : `excluded.${at}`;
}

/** One setting with a value for it that has not been checked yet. */
export interface Entered {
  setting: keyof Settings;
  value: unknown;
}

/** What a control shows; undefined where its list has become shorter. */
export function valueAt(settings: Settings, key: string): unknown {
  const { setting, role, at } = readKey(key);
  if (setting === "roles" && role && at !== null) return settings.roles[role][at];
  if (setting === "excluded" && at !== null) return settings.excluded[at];
  return settings[setting];
}

/** What is entered in a control, as the whole value of its setting. */
export function entered(settings: Settings, key: string, value: unknown): Entered {
  const { setting, role, at } = readKey(key);
  if (setting === "roles" && role && at !== null) {
    return { setting, value: { ...settings.roles, [role]: replaced(settings.roles[role], at, value) } };
  }
  if (setting === "excluded" && at !== null) return { setting, value: replaced(settings.excluded, at, value) };
  return { setting, value };
}

/** Why a control cannot have a value: the rule by which the setting is read from disk. Null if it can. */
export function problemOf(settings: Settings, key: string, value: unknown): SettingProblem | null {
  const whole = entered(settings, key, value);
  return SETTINGS[whole.setting].check(whole.value);
}

/** A list without one of its items. */
export const without = (list: readonly string[], at: number): string[] => list.filter((_item, index) => index !== at);

const replaced = (list: readonly unknown[], at: number, item: unknown): unknown[] =>
  list.map((other, index) => (index === at ? item : other));

/** Takes a key apart; `at` is null where it names a whole setting. */
function readKey(key: string): { setting: keyof Settings; role: Role | null; at: number | null } {
  const [setting = "", ...rest] = key.split(".");
  const at = rest.pop();
  return {
    setting: setting as keyof Settings,
    role: ROLES.find((role) => role === rest[0]) ?? null,
    at: at === undefined ? null : Number(at),
  };
}
