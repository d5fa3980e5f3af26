import { getLanguage, type Plugin } from "obsidian";
import { readSettings, withPreset } from "../../core/settings/read-settings.ts";
import { isRecord } from "../../core/settings/setting.ts";
import type { Settings } from "../../core/settings/settings.ts";
import { wordsFor } from "../../words/index.ts";
import { Notices, reasonOf } from "../app/notices.ts";
import { withinLimit } from "../app/within-limit.ts";

/** How long the disk may take to read or to write the settings, in milliseconds. */
const LIMIT = 10_000;

type Stored = Readonly<Record<string, unknown>>;

/**
 * The settings as they are now: the one place through which `data.json` is read and written. Only a change by the user
 * writes. Of several reads the one that began last counts, and a setting that is changed during a read keeps its change.
 */
export class SettingsStore {
  private readonly language = getLanguage();
  private readonly words = wordsFor(this.language);
  private readonly notices = new Notices(this.words);
  private current: Settings = readSettings(null, this.language).settings;
  /** What `data.json` holds: only what was changed, and what this version does not know. Null until it has been read. */
  private stored: Stored | null = null;
  /** Numbers of the read that began last, and of the one whose result is in use. */
  private begun = 0;
  private used = 0;
  /** What was changed since each read that is under way has begun, by the read's number. */
  private readonly changedDuring = new Map<number, Record<string, unknown>>();
  /** The number of saves that have begun. */
  private saves = 0;
  private writing: Promise<unknown> = Promise.resolve();
  /** The first read, before which nothing may be written: what the file holds is not known. */
  private firstRead: Promise<unknown> | null = null;
  private readonly listeners = new Set<(settings: Settings) => void>();

  constructor(private readonly plugin: Plugin) {}

  get settings(): Settings {
    return this.current;
  }

  /**
   * Reads `data.json`, at the start and when sync has changed it. What is wrong with it is said in one notice. Where the
   * disk does not answer, the settings stay as they are for now, and follow as soon as it does.
   */
  async load(): Promise<void> {
    const reading = this.loadNow();
    this.firstRead ??= reading;
    const done = reading.then(async (isNewer) => {
      if (isNewer) this.reportFailure(await this.write());
    });
    try {
      await withinLimit(done, LIMIT, this.words.notices.settingsNotYet(LIMIT / 1000));
    } catch (error) {
      this.notices.report(reasonOf(error));
    }
  }

  /** True if what was read knows nothing of what has been changed meanwhile, and must be written. */
  private async loadNow(): Promise<boolean> {
    const read = ++this.begun;
    const changed: Record<string, unknown> = {};
    this.changedDuring.set(read, changed);
    const found = await this.read();
    this.changedDuring.delete(read);
    if (read < this.used) return false;
    this.used = read;
    if ("problem" in found) {
      await this.keepLast(found.problem);
      return false;
    }

    const { settings, bad } = readSettings({ ...found.stored, ...changed }, this.language);
    if (bad.length > 0) this.notices.report(this.words.notices.badSettings(bad));
    this.stored = { ...found.stored, ...changed };
    this.setSettings(settings);
    return Object.keys(changed).length > 0;
  }

  /** Changes one setting. False, and said why, if it could not be saved: it then lasts until the app is closed. */
  change<K extends keyof Settings>(key: K, value: Settings[K]): Promise<boolean> {
    return this.changeAll({ [key]: value });
  }

  /** Changes several settings at once, for listeners and on disk. */
  async changeAll(changes: Partial<Settings>): Promise<boolean> {
    return this.reportFailure(await this.tryChange(changes));
  }

  /** Changes without a notice: returns why the settings could not be saved, null if they were. */
  tryChange(changes: Partial<Settings>): Promise<string | null> {
    const { preset } = changes;
    const filled = preset === undefined ? this.current : withPreset(this.current, preset);
    // The headings are stored whole, and a preset fills them.
    const own: Partial<Settings> = preset === undefined ? changes : { roles: filled.roles, ...changes };
    this.stored = { ...this.stored, ...own };
    for (const changed of this.changedDuring.values()) Object.assign(changed, own);
    this.setSettings({ ...filled, ...own });
    return this.write();
  }

  /** Calls back after each change, with the new settings. Returns the function that ends it. */
  onChange(listener: (settings: Settings) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private setSettings(settings: Settings): void {
    this.current = settings;
    for (const listener of this.listeners) listener(settings);
  }

  private reportFailure(reason: string | null): boolean {
    if (reason !== null) this.notices.report(this.words.notices.couldNotSave(reason));
    return reason === null;
  }

  private async read(): Promise<{ stored: Stored } | { problem: string }> {
    try {
      const stored: unknown = await this.plugin.loadData();
      // A file that has gone is one that sync is about to replace, unless there never was one.
      if (stored === null || stored === undefined) return { stored: this.stored ?? {} };
      return isRecord(stored) ? { stored } : { problem: this.words.notices.notAnObject };
    } catch (error) {
      return { problem: reasonOf(error) };
    }
  }

  /** Goes on with the last good settings, which the next change writes: a file half written by sync harms nothing. */
  private async keepLast(problem: string): Promise<void> {
    const { brokenSettings, brokenSettingsKept } = this.words.notices;
    this.notices.report(this.stored === null ? brokenSettings(problem) : brokenSettingsKept(problem));
    await this.keepCopy();
  }

  /** Writes what is stored by then, after all writes before: never an older state over a newer one. */
  private write(): Promise<string | null> {
    const written = this.writing.then(async () => {
      try {
        await withinLimit(this.save(), LIMIT, this.words.notices.noAnswer(LIMIT / 1000));
        return null;
      } catch (error) {
        return reasonOf(error);
      }
    });
    this.writing = written;
    return written;
  }

  private async save(): Promise<void> {
    if (this.used === 0) await this.firstRead;
    const number = ++this.saves;
    const written = this.stored;
    await this.plugin.saveData(written ?? {});
    // A save that the disk has kept for so long may have come after a newer one.
    if (number < this.saves && written !== this.stored) void this.write();
  }

  /** A copy of a file that cannot be read: the next change of a setting would write over it. */
  private async keepCopy(): Promise<void> {
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
