import type { Context } from "../context/context.ts";
import type { Retros } from "../retros/register.ts";
import { RetroSettingTab } from "./settings-tab.ts";

/** The plugin's settings in the app's dialog. */
export function registerSettingTab(context: Context, retros: Retros, setUp: () => void): void {
  context.plugin.addSettingTab(new RetroSettingTab(context, retros, setUp));
}
