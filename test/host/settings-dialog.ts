import type { HostApp } from "./app.ts";
import { Modal } from "./modal.ts";
import { Registrations } from "./registrations.ts";
import type { SettingTab } from "./setting-tab.ts";

/** The settings dialog, with the tab of one plugin. */
export class SettingsDialog {
  private modal: Modal | null = null;
  private shown: { id: string; tab: SettingTab } | null = null;

  constructor(private readonly app: HostApp) {}

  /** Throws when the plugin has no tab. */
  show(pluginId: string): HTMLElement {
    const tab = Registrations.of(this.app).settingTabs.get(pluginId);
    if (tab === undefined) throw new Error(`The plugin "${pluginId}" has no settings tab.`);
    this.close();
    const modal = new Modal(this.app);
    modal.modalEl.addClass("mod-settings");
    modal.contentEl.addClass("vertical-tabs-container");
    modal.contentEl.createDiv({ cls: "vertical-tab-content-container" }).appendChild(tab.containerEl);
    modal.setCloseCallback(() => {
      this.shown?.tab.leave();
      this.shown = null;
      this.modal = null;
    });
    this.modal = modal;
    this.shown = { id: pluginId, tab };
    tab.show();
    modal.open();
    return tab.containerEl;
  }

  /** Closes the dialog if it shows that plugin's tab. */
  leave(pluginId: string): void {
    if (this.shown?.id === pluginId) this.close();
  }

  close(): void {
    this.modal?.close();
  }
}
