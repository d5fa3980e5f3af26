import { getLanguage, type Plugin } from "obsidian";
import { readSettings, withPreset } from "../../core/settings/read-settings.ts";
import type { Settings } from "../../core/settings/settings.ts";
import { type Words, wordsFor } from "../../words/index.ts";
import { Notices, reasonOf } from "../app/notices.ts";

/** The settings as they are now, and whoever wants to know when they change. Only the user's change writes to disk. */
export class SettingsStore {
  private current: Settings;
  /** What `data.json` holds: only what was changed, and what this version does not know. */
  private stored: Record<string, unknown> = {};
  private readonly listeners = new Set<(settings: Settings) => void>();

  private readonly language = getLanguage();
  private readonly words: Words = wordsFor(this.language);
  private readonly notices = new Notices(this.words);

  constructor(private readonly plugin: Plugin) {
    this.current = readSettings(null, this.language).settings;
  }

  get settings(): Settings {
    return this.current;
  }

  /** Reads `data.json`, at the start and when sync has changed it. What is wrong with it is said in one notice. */
  async load(): Promise<void> {
    let stored: unknown = null;
    try {
      stored = await this.plugin.loadData();
    } catch (error) {
      this.notices.report(this.words.notices.brokenSettings(reasonOf(error)));
      await this.keepBroken();
    }
    const { settings, bad } = readSettings(stored, this.language);
    if (bad.length > 0) this.notices.report(this.words.notices.badSettings(bad));
    this.stored = typeof stored === "object" && stored !== null && !Array.isArray(stored) ? { ...stored } : {};
    this.become(settings);
  }

  /** Changes one setting, tells the listeners and writes it; the other fields stay as they are on disk. */
  async change<K extends keyof Settings>(key: K, value: Settings[K]): Promise<void> {
    const next = { ...this.current, [key]: value };
    const settings = key === "preset" ? withPreset(this.current, next.preset) : next;
    this.stored = { ...this.stored, [key]: value };
    // The headings are stored whole, and a preset fills them.
    if (key === "preset" && settings.roles !== this.current.roles) this.stored["roles"] = settings.roles;
    this.become(settings);
    try {
      await this.plugin.saveData(this.stored);
    } catch (error) {
      this.notices.report(this.words.notices.couldNotSave(reasonOf(error)));
    }
  }

  /** Calls back after each change, with the new settings. Gives the function that ends it. */
  onChange(listener: (settings: Settings) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private become(settings: Settings): void {
    this.current = settings;
    for (const listener of this.listeners) listener(settings);
  }

  /** A copy of a file that cannot be read: the next change of a setting would write over it. */
  private async keepBroken(): Promise<void> {
    const { adapter } = this.plugin.app.vault;
    const folder = this.plugin.manifest.dir;
    if (!folder) return;
    try {
      const text = await adapter.read(`${folder}/data.json`);
      await adapter.write(`${folder}/data.broken.json`, text);
    } catch {
      // Nothing can be kept of what cannot be read at all; the notice has said so.
    }
  }
}
