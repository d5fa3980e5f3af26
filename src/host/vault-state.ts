import type { App, Component } from "obsidian";
import { trimmed, withExtension } from "../core/counting.ts";
import type { Day } from "../core/day.ts";
import { nameReader } from "../core/file-name.ts";
import { EMPTY_LEDGER, type Ledger } from "../core/lessons/ledger.ts";
import { LessonBook } from "../core/lessons/lesson-book.ts";
import { tidyPath } from "../core/note-path.ts";
import { roleFinder } from "../core/roles.ts";
import { VaultIndex } from "../core/vault-index.ts";
import type { WeekRule } from "../core/week.ts";
import type { Settings } from "../settings.ts";
import { coreTemplates, dailyNotesTemplate } from "./core-templates.ts";
import { locale, weekRule } from "./locale.ts";
import { type Reading, VaultWatcher } from "./watch-vault.ts";

/** The settings on which it depends what a note is taken for. */
const READING_KEYS = [
  "folder",
  "fileName",
  "firstDayOfWeek",
  "firstWeek",
  "roles",
  "excluded",
  "templatePath",
  "ledger",
] as const;

/** For how long wordings are learned at a stretch, in milliseconds: half a frame. */
const SLICE = 8;

/** What the plugin knows of the vault under the current settings. Listeners are told of every change. */
export class VaultState {
  readonly index = new VaultIndex();
  private book: LessonBook;
  private decided: [Ledger, Day] = [EMPTY_LEDGER, ""];
  /** Grows with each time that wordings are learned: the last one is the one that counts. */
  private learning = 0;
  private currentRule: WeekRule;
  private readonly watcher: VaultWatcher;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly app: App,
    private currentSettings: Settings,
    onUnreadable: (path: string, error: unknown) => void,
  ) {
    this.currentRule = weekRule(currentSettings);
    this.book = new LessonBook(currentSettings.similarity);
    this.watcher = new VaultWatcher(app, this.index, () => this.tell(), onUnreadable);
  }

  get settings(): Settings {
    return this.currentSettings;
  }

  get rule(): WeekRule {
    return this.currentRule;
  }

  /** Whether the whole vault has been seen: until then nothing can be said to be missing. */
  get isReady(): boolean {
    return this.watcher.isReady;
  }

  /** Which lessons are the same, and which are learned. */
  get lessons(): LessonBook {
    return this.book;
  }

  /** Where the ledger is, or would be. */
  get ledgerPath(): string {
    const { folder, ledger } = this.currentSettings;
    return withExtension(tidyPath(`${folder}/${ledger}`));
  }

  /** Takes what the ledger says. */
  decide(ledger: Ledger, changedOn: Day): void {
    this.decided = [ledger, changedOn];
    this.book.decide(ledger, changedOn);
    this.tell();
  }

  get noteMade(): VaultWatcher["noteMade"] {
    return this.watcher.noteMade.bind(this.watcher);
  }

  /** Begins to watch; to be called when the layout is ready. */
  async start(owner: Component): Promise<void> {
    this.watcher.start(owner);
    await this.scan();
  }

  /** Follows changed settings; the vault is read anew where they decide what counts. */
  async become(settings: Settings): Promise<void> {
    const before = this.currentSettings;
    this.currentSettings = settings;
    if (settings.similarity !== before.similarity) {
      this.book = new LessonBook(settings.similarity);
      this.book.decide(...this.decided);
    }
    if (READING_KEYS.some((key) => settings[key] !== before[key])) {
      this.currentRule = weekRule(settings);
      this.tell();
      await this.scan();
    } else {
      this.tell();
    }
  }

  /** Resolves as soon as the vault has been seen. */
  async whenReady(): Promise<void> {
    if (this.isReady) return;
    await new Promise<void>((resolve) => {
      const end = this.onChange(() => {
        if (!this.isReady) return;
        end();
        resolve();
      });
    });
  }

  /** Calls back after each change. Gives the function that ends it. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async scan(): Promise<void> {
    const { vault } = this.app;
    const reading = this.reading((await coreTemplates(vault)).folder);
    const dailyTemplate = await dailyNotesTemplate(vault);
    await this.watcher.scan({ ...reading, exclusions: { ...reading.exclusions, dailyTemplate } });
  }

  private reading(templatesFolder: string): Reading {
    const { roles, folder, fileName, templatePath, excluded } = this.currentSettings;
    return {
      roleOf: roleFinder(roles),
      folder: trimmed(folder),
      readName: nameReader(fileName, this.currentRule, locale()),
      exclusions: { templatePath, ledgerPath: this.ledgerPath, templatesFolder, folders: excluded },
    };
  }

  private tell(): void {
    void this.learn();
  }

  /** Learns what wordings are new, in slices if they are many, and tells the listeners. */
  private async learn(): Promise<void> {
    const turn = ++this.learning;
    let start = performance.now();
    const steps = this.book.catchUp(this.index.notes(this.currentRule));
    while (!steps.next().done) {
      if (performance.now() - start < SLICE) continue;
      await new Promise((resolve) => window.setTimeout(resolve));
      if (turn !== this.learning) return;
      start = performance.now();
    }
    for (const listener of this.listeners) listener();
  }
}
