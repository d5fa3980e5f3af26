import { type NameProblem, pathProblem } from "../notes/note-path.ts";
import type { TemplateProblem } from "../templates/template-problem.ts";

/** Why a setting cannot have a value. The words turn it into a sentence beside the control. */
export type SettingProblem = { code: "unknown-value" } | NameProblem | TemplateProblem;

/** Returns what is wrong with a value of any type; null if the setting can have it. */
type Check = (value: unknown) => SettingProblem | null;

/** What a setting can be. */
export interface SettingCheck {
  /** Used for what is read from disk and for what is being typed. A value that passes is of the setting's type. */
  readonly check: Check;
  /**
   * Whether a value on disk that fails its check is kept all the same, to be refused with the reason where it is used.
   * Without it, such a value falls back to the default.
   */
  readonly keeps?: (problem: SettingProblem) => boolean;
  /** Fields of the value that fall back to their defaults one by one; without them, the whole value does. */
  readonly parts?: readonly string[];
}

/** One setting: a row of the table in settings.ts. */
export interface Setting<T> extends SettingCheck {
  /** The value until somebody chooses one; it may depend on the app's language (`ko`, `en-GB`). */
  readonly default: T | ((language: string) => T);
  /** Whether notes have to be read anew when it changes, because it decides what they are taken for. */
  readonly rereads: boolean;
}

/** Names the type of a row's value. */
export const setting = <T>(row: Setting<T>): Setting<T> => row;

const UNKNOWN: SettingProblem = { code: "unknown-value" };

const passes = (isRight: boolean): SettingProblem | null => (isRight ? null : UNKNOWN);

const isString = (value: unknown): value is string => typeof value === "string";

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isStrings = (value: unknown): boolean => Array.isArray(value) && value.every(isString);

export const aFlag: Check = (value) => passes(typeof value === "boolean");

export const strings: Check = (value) => passes(isStrings(value));

export const oneOf =
  (allowed: readonly string[]): Check =>
  (value) =>
    passes(isString(value) && allowed.includes(value));

/** A number from `low` to `high`, both allowed. */
export const between =
  (low: number, high: number): Check =>
  (value) =>
    passes(typeof value === "number" && value >= low && value <= high);

/** A whole number from `low` to `high`, both allowed. */
export const wholeBetween =
  (low: number, high: number): Check =>
  (value) =>
    Number.isInteger(value) ? between(low, high)(value) : UNKNOWN;

/** A record that has a list of strings under each of these fields. */
export const stringsUnder =
  (fields: readonly string[]): Check =>
  (value) =>
    passes(isRecord(value) && fields.every((field) => isStrings(value[field])));

/** A string in which `problemOf` finds no problem. */
export const aString =
  (problemOf: (text: string) => SettingProblem | null): Check =>
  (value) =>
    isString(value) ? problemOf(value) : UNKNOWN;

/**
 * A name that cannot be used: falling back to the default would silently put notes where nobody looks for them, so no
 * note is made instead.
 */
export const isUnusableName = ({ code }: SettingProblem): boolean => code !== "unknown-value" && code !== "empty-name";

/** What is wrong with a folder of the vault; "" is the vault itself. */
export const folderProblem = (folder: string): NameProblem | null => pathProblem(`${folder}/x`);
