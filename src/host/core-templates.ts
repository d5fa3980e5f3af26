import type { Vault } from "obsidian";

/** What the core Templates plugin is set to. */
export interface CoreTemplates {
  /** Its folder; "" if there is none. */
  folder: string;
  dateFormat: string;
  timeFormat: string;
}

/** What it is set to until somebody changes it. */
export const CORE_DEFAULTS: CoreTemplates = { folder: "", dateFormat: "YYYY-MM-DD", timeFormat: "HH:mm" };

/** Reads the core Templates plugin's settings; its defaults where there are none, or none that can be read. */
export async function coreTemplates({ adapter, configDir }: Vault): Promise<CoreTemplates> {
  try {
    const path = `${configDir}/templates.json`;
    if (!(await adapter.exists(path))) return CORE_DEFAULTS;
    const stored: unknown = JSON.parse(await adapter.read(path));
    if (typeof stored !== "object" || stored === null) return CORE_DEFAULTS;
    const text = (key: keyof CoreTemplates) => {
      const value: unknown = Reflect.get(stored, key);
      return typeof value === "string" && value.trim() !== "" ? value : CORE_DEFAULTS[key];
    };
    return { folder: text("folder"), dateFormat: text("dateFormat"), timeFormat: text("timeFormat") };
  } catch {
    // A broken file of another plugin is that plugin's to report.
    return CORE_DEFAULTS;
  }
}
