import { Plugin } from "obsidian";
import { registerAutomation } from "./host/automation/register.ts";
import { registerChecks } from "./host/checks/register.ts";
import { openContext } from "./host/context/context.ts";
import { followRenames } from "./host/context/follow-renames.ts";
import { registerLessons } from "./host/lessons/register.ts";
import { registerLookBack } from "./host/look-back/register.ts";
import { registerMissions } from "./host/missions/register.ts";
import { registerPanel } from "./host/panel/register.ts";
import { registerReminder } from "./host/reminder/register.ts";
import { registerNavigation, registerRetros } from "./host/retros/register.ts";
import { registerSetUp } from "./host/set-up/register.ts";
import { SettingsStore } from "./host/settings/settings-store.ts";
import { registerSettingTab } from "./host/settings-tab/register.ts";

/** The rooms of the plugin: each registers what it can do. */
export default class WeeklyRetroPlugin extends Plugin {
  private readonly store = new SettingsStore(this);

  override async onload(): Promise<void> {
    const context = await openContext(this, this.store);
    if (!context) return;
    followRenames(context);
    const retros = registerRetros(context);
    const missions = registerMissions(context, retros);
    const lessons = registerLessons(context, retros);
    const setUp = registerSetUp(context);
    const panel = registerPanel(context, { retros, missions, lessons, setUp });
    registerLookBack(context, panel);
    registerNavigation(context);
    registerChecks(context, setUp.open);
    registerAutomation(context, { retros, missions, lessons, setUp: setUp.setUp });
    registerReminder(context, retros);
    registerSettingTab(context, retros, setUp.open);
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.store.load();
  }
}
