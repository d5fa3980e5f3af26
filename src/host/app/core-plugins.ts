import type { Vault } from "obsidian";
import { patientRead } from "./patient-read.ts";

/** What the core Templates plugin is set to. */
export interface CoreTemplates {
  /** Its folder; "" if there is none. */
  folder: string;
  dateFormat: string;
  timeFormat: string;
}

/** What it is set to until somebody changes it. */
const CORE_DEFAULTS: CoreTemplates = { folder: "", dateFormat: "YYYY-MM-DD", timeFormat: "HH:mm" };

/** Reads the core Templates plugin's settings; its defaults where there are none, or none that can be read. */
export async function coreTemplates(vault: Vault): Promise<CoreTemplates> {
  const stored = await readConfig(vault, "templates.json");
  const text = (key: keyof CoreTemplates) => textIn(stored, key) || CORE_DEFAULTS[key];
  return { folder: text("folder"), dateFormat: text("dateFormat"), timeFormat: text("timeFormat") };
}

/** The template note of the core Daily notes plugin, as its user wrote it; "" if there is none. */
export async function dailyNotesTemplate(vault: Vault): Promise<string> {
  return textIn(await readConfig(vault, "daily-notes.json"), "template");
}

/** What a JSON file of the config folder holds; null where there is none, or none that can be read. */
export async function readConfig({ adapter, configDir }: Vault, name: string): Promise<unknown> {
  try {
    const path = `${configDir}/${name}`;
    return (await adapter.exists(path)) ? (JSON.parse(await patientRead(() => adapter.read(path))) as unknown) : null;
  } catch {
    // A broken file of another plugin is that plugin's to report.
    return null;
  }
}

function textIn(stored: unknown, key: string): string {
  if (typeof stored !== "object" || stored === null) return "";
  const value: unknown = Reflect.get(stored, key);
  return typeof value === "string" ? value.trim() : "";
}
