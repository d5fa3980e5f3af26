import { type Role, ROLES } from "../notes/roles.ts";
import type { Settings } from "./settings.ts";

/** The key of a control: a setting, or one item of a list in it (`excluded.0`, `roles.wish.2`). */
export type SettingKey = keyof Settings | `excluded.${number}` | `roles.${Role}.${number}`;

/** The key of one item of a list. `at` counts from 0. */
export function listKey(setting: "roles" | "excluded", role: Role | null, at: number): SettingKey {
  return setting === "roles" && role ? `roles.${role}.${at}` : `excluded.${at}`;
}

/** Takes a key apart; `at` is null where it names a whole setting. */
export function readKey(key: string): { setting: keyof Settings; role: Role | null; at: number | null } {
  const [setting = "", ...rest] = key.split(".");
  const at = rest.pop();
  return {
    setting: setting as keyof Settings,
    role: ROLES.find((role) => role === rest[0]) ?? null,
    at: at === undefined ? null : Number(at),
  };
}

/** A list with one item changed or, for null, taken out. */
export function withItem(list: readonly string[], at: number, item: string | null): string[] {
  const next = [...list];
  next.splice(at, 1, ...(item === null ? [] : [item]));
  return next;
}
