import { type Plugin, PluginSettingTab, type SettingDefinitionItem } from "obsidian";
import { type Role, ROLES } from "../../core/notes/roles.ts";
import { localeRule } from "../calendar/locale.ts";
import type { RetroWriter } from "../retros/retro-writer.ts";
import type { SettingsStore } from "../settings/settings-store.ts";
import type { VaultState } from "../notes/vault-state.ts";
import { entered, listKey, problemOf, type SettingKey, valueAt, without } from "../../core/settings/setting-key.ts";
import { checked } from "./check-controls.ts";
import { lessonGroup } from "../lessons/lesson-settings.ts";
import { type Neighbour, neighbourGroup, neighboursIn } from "../other-plugins/other-plugin-settings.ts";
import { reminderGroup } from "../reminder/reminder-settings.ts";
import { templateGroup } from "../templates/template-settings.ts";
import { type Settings, WEEKDAYS } from "../../core/settings/settings.ts";
import type { Words } from "../../words/index.ts";

/** The settings, declared. What is chosen goes to the store, which tells everybody and writes it down. */
export class RetroSettingTab extends PluginSettingTab {
  override icon = "calendar-check";
  private neighbours: readonly Neighbour[] = [];

  constructor(
    private readonly owner: Plugin,
    private readonly store: SettingsStore,
    private readonly state: VaultState,
    private readonly writer: RetroWriter,
    private readonly words: Words,
  ) {
    super(owner.app, owner);
    // Sync, and a preset, change settings too.
    owner.register(store.onChange(() => this.refreshDomState()));
  }

  override getControlValue(key: string): unknown {
    return valueAt(this.store.settings, key);
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const { setting, value: whole } = entered(this.store.settings, key, value);
    await this.store.change(setting, whole as Settings[typeof setting]);
    if (setting === "preset") this.update();
  }

  override getSettingDefinitions(): SettingDefinitionItem<SettingKey>[] {
    const words = this.words.settings;
    void this.lookForNeighbours();
    const groups: SettingDefinitionItem<SettingKey>[] = [
      templateGroup(this.owner, this.store, this.state, this.writer, this.words),
      { type: "group", heading: words.noteHeading, items: this.noteItems() },
      { type: "group", heading: words.weekHeading, items: this.weekItems() },
      neighbourGroup(this.neighbours, this.store, this.words),
      reminderGroup(() => this.store.settings, this.words),
      { type: "group", heading: words.rolesHeading, items: ROLES.map((role) => this.rolePage(role)) },
      this.excludedList(),
      lessonGroup(this.words),
    ];
    return checked(groups, (key, value) => this.problem(key, value));
  }

  private problem(key: SettingKey, value: unknown): string | null {
    const problem = problemOf(this.store.settings, key, value);
    return problem && this.words.settingProblem(problem);
  }

  /** Other plugins may come and go while the settings are closed. */
  private async lookForNeighbours(): Promise<void> {
    const found = await neighboursIn(this.app.vault);
    if (JSON.stringify(found) === JSON.stringify(this.neighbours)) return;
    this.neighbours = found;
    this.update();
  }

  private noteItems() {
    const { folder, fileName } = this.words.settings;
    return [
      {
        ...folder,
        control: {
          type: "folder",
          key: "folder",
          placeholder: folder.placeholder,
          includeRoot: true,
        },
      },
      { ...fileName, control: { type: "text", key: "fileName" } },
    ] satisfies SettingDefinitionItem<SettingKey>[];
  }

  private weekItems() {
    const { firstDayOfWeek, firstWeek, graceDays, weekdays, firstWeeks, locale, days } = this.words.settings;
    const { firstDay, minimalDays } = localeRule();
    const ownDay = weekdays[WEEKDAYS[firstDay] ?? "monday"];
    const ownWeek =
      firstWeeks[minimalDays === 1 ? "contains-jan-1" : minimalDays === 7 ? "first-full-week" : "first-4-day-week"];
    return [
      {
        ...firstDayOfWeek,
        control: { type: "dropdown", key: "firstDayOfWeek", options: { locale: locale(ownDay), ...weekdays } },
      },
      {
        ...firstWeek,
        control: { type: "dropdown", key: "firstWeek", options: { locale: locale(ownWeek), ...firstWeeks } },
      },
      {
        ...graceDays,
        control: { type: "slider", key: "graceDays", min: 0, max: 6, step: 1, displayFormat: days },
      },
    ] satisfies SettingDefinitionItem<SettingKey>[];
  }

  private rolePage(role: Role) {
    const words = this.words.settings;
    const headings = () => this.store.settings.roles[role];
    return {
      type: "page",
      ...words.roles[role],
      displayValue: () => words.headings(headings().length),
      items: [
        {
          type: "list",
          heading: words.rolesDesc,
          emptyState: words.noHeadings,
          items: headings().map((_heading, at) => ({
            name: words.headingName(at + 1),
            control: { type: "text" as const, key: listKey("roles", role, at) },
          })),
          onDelete: (at) => void this.setHeadings(role, without(headings(), at)).then(() => this.update()),
          addItem: {
            name: words.addHeading,
            action: () => void this.setHeadings(role, [...headings(), ""]).then(() => this.update()),
          },
        },
      ],
    } satisfies SettingDefinitionItem<SettingKey>;
  }

  private excludedList(): SettingDefinitionItem<SettingKey> {
    const { excludedHeading, excluded, addFolder, noFolders } = this.words.settings;
    const folders = () => this.store.settings.excluded;
    const change = (next: string[]) => void this.store.change("excluded", next).then(() => this.update());
    return {
      type: "list",
      heading: excludedHeading,
      emptyState: noFolders,
      items: folders().map((_folder, at) => ({
        ...excluded,
        control: { type: "folder" as const, key: listKey("excluded", null, at) },
      })),
      onDelete: (at) => change(without(folders(), at)),
      addItem: { name: addFolder, action: () => change([...folders(), ""]) },
    };
  }

  private setHeadings(role: Role, headings: string[]): Promise<void> {
    return this.store.change("roles", { ...this.store.settings.roles, [role]: headings });
  }
}
