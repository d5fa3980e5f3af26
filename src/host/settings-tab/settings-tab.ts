import { PluginSettingTab, type SettingDefinitionItem } from "obsidian";
import { entered, problemOf, type SettingKey, valueAt } from "../../core/settings/setting-key.ts";
import type { Settings } from "../../core/settings/settings.ts";
import type { Context } from "../context/context.ts";
import { yearlyGroup } from "../look-back/yearly-settings.ts";
import { lessonGroup } from "../lessons/lesson-settings.ts";
import { exclusionList } from "../notes/exclusion-settings.ts";
import { roleGroup } from "../notes/role-settings.ts";
import { type Neighbour, neighbourGroup, neighboursIn } from "../other-plugins/other-plugin-settings.ts";
import { reminderGroup } from "../reminder/reminder-settings.ts";
import type { Retros } from "../retros/register.ts";
import { nameGroup } from "../retros/name-settings.ts";
import { weekGroup } from "../retros/week-settings.ts";
import { setUpGroup } from "../set-up/set-up-settings.ts";
import { templateGroup } from "../templates/template-settings.ts";
import { checked } from "./check-controls.ts";

/** The settings, declared group by group. What is chosen goes to the store, which tells everybody and writes it down. */
export class RetroSettingTab extends PluginSettingTab {
  override icon = "calendar-check";
  private neighbours: readonly Neighbour[] = [];

  constructor(
    private readonly context: Context,
    private readonly retros: Retros,
    private readonly setUp: () => void,
  ) {
    super(context.app, context.plugin);
    // Sync, and a preset, change settings too.
    context.plugin.register(context.store.onChange(() => this.refreshDomState()));
  }

  override getControlValue(key: string): unknown {
    return valueAt(this.context.store.settings, key);
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const { store } = this.context;
    const { setting, value: whole } = entered(store.settings, key, value);
    await store.change(setting, whole as Settings[typeof setting]);
    if (setting === "preset") this.update();
  }

  override getSettingDefinitions(): SettingDefinitionItem<SettingKey>[] {
    const { context, retros } = this;
    const redraw = () => this.update();
    void this.lookForNeighbours();
    const groups: SettingDefinitionItem<SettingKey>[] = [
      setUpGroup(context, this.setUp),
      neighbourGroup(this.neighbours, context),
      templateGroup(context, retros.writer),
      nameGroup(context),
      weekGroup(context),
      reminderGroup(context),
      yearlyGroup(context),
      roleGroup(context, redraw),
      exclusionList(context, redraw),
      lessonGroup(context),
    ];
    return checked(groups, (key, value) => this.problem(key, value));
  }

  private problem(key: SettingKey, value: unknown): string | null {
    const { store, words } = this.context;
    const problem = problemOf(store.settings, key, value);
    return problem && words.settingProblem(problem);
  }

  /** Other plugins may come and go while the settings are closed. */
  private async lookForNeighbours(): Promise<void> {
    const found = await neighboursIn(this.app.vault);
    if (JSON.stringify(found) === JSON.stringify(this.neighbours)) return;
    this.neighbours = found;
    this.update();
  }
}
