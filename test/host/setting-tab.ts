import type { SettingDefinitionItem } from "obsidian";
import type { HostApp } from "./app.ts";
import type { Plugin } from "./plugin.ts";
import { SettingDefinitions } from "./setting-definitions.ts";

/** A page of the settings dialog: declared by `getSettingDefinitions`, or else drawn by `display`. */
export abstract class SettingTab {
  icon = "";
  readonly containerEl: HTMLElement = createDiv({ cls: "vertical-tab-content" });
  settingItems: SettingDefinitionItem[] = [];
  private rendered: SettingDefinitions | null = null;

  constructor(readonly app: HostApp) {}

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }

  /** Asks for the definitions again, and draws them again while the tab is on screen. */
  update(): void {
    this.settingItems = this.getSettingDefinitions();
    this.rendered?.render(this.settingItems);
  }

  getControlValue(key: string): unknown {
    return this.app.vault.getConfig(key);
  }

  setControlValue(key: string, value: unknown): void | Promise<void> {
    this.app.vault.setConfig(key, value);
  }

  refreshDomState(): void {
    this.rendered?.refresh();
  }

  display(): void {
    return;
  }

  hide(): void {
    this.containerEl.empty();
  }

  /** The settings dialog shows the tab. */
  show(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.settingItems.length === 0) {
      this.display();
      return;
    }
    this.rendered = new SettingDefinitions(this);
    this.rendered.render(this.settingItems);
  }

  /** The settings dialog leaves the tab. */
  leave(): void {
    this.rendered?.clear();
    this.rendered = null;
    this.hide();
  }
}

/** A plugin's tab: its values are the fields of `plugin.settings`, saved with `saveData` at each change. */
export abstract class PluginSettingTab extends SettingTab {
  constructor(
    app: HostApp,
    readonly plugin: Plugin,
  ) {
    super(app);
  }

  override getControlValue(key: string): unknown {
    return (this.plugin.settings as Record<string, unknown> | undefined)?.[key];
  }

  override setControlValue(key: string, value: unknown): void | Promise<void> {
    const settings = (this.plugin.settings ??= {}) as Record<string, unknown>;
    settings[key] = value;
    return this.plugin.saveData(settings);
  }
}

/** A page that draws itself, behind an entry of a tab. */
export abstract class SettingPage {
  readonly rootEl: HTMLElement = createDiv({ cls: "setting-page" });
  readonly titlebarEl: HTMLElement = this.rootEl.createDiv({ cls: "setting-page-titlebar" });
  readonly containerEl: HTMLElement = this.rootEl.createDiv({ cls: "setting-page-content" });
  title = "";

  abstract display(): void;

  hide(): void {
    this.containerEl.empty();
  }
}
