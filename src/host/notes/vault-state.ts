import type { App, Component } from "obsidian";
import { counter } from "../../core/notes/exclusions.ts";
import type { Day } from "../../core/calendar/day.ts";
import { nameReader } from "../../core/retros/name-pattern.ts";
import { EMPTY_LEDGER, type Ledger } from "../../core/lessons/ledger/ledger.ts";
import { LessonBook } from "../../core/lessons/lesson-book.ts";
import { tidyPath, trimmed, withExtension } from "../../core/notes/note-path.ts";
import { namesWithin } from "../../core/notes/retro.ts";
import { roleFinder } from "../../core/notes/roles.ts";
import { VaultIndex } from "../../core/notes/vault-index.ts";
import type { WeekRule } from "../../core/calendar/week.ts";
import { rereads, type Settings } from "../../core/settings/settings.ts";
import { coreTemplates, dailyNotesTemplate } from "../app/core-plugins.ts";
import { locale, weekRule } from "../calendar/locale.ts";
import { Slices } from "../app/time-slices.ts";
import { VaultWatcher } from "./vault-watcher.ts";

/** What the plugin knows of the vault under the current settings. Listeners are told of every change. */
export class VaultState {
  /** Notes whose lessons may have changed since they were learned. */
  private readonly unlearned = new Set<string>();
  readonly index = new VaultIndex((path) => this.unlearned.add(path));
  private book: LessonBook;
  private decided: [Ledger, Day] = [EMPTY_LEDGER, ""];
  private isTelling = false;
  private currentRule: WeekRule;
  private currentLedgerPath: string;
  private readonly watcher: VaultWatcher;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly app: App,
    private currentSettings: Settings,
    onUnreadable: (path: string, error: unknown) => void,
  ) {
    this.currentRule = weekRule(currentSettings);
    this.currentLedgerPath = ledgerPath(currentSettings);
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
    return this.currentLedgerPath;
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
    this.currentLedgerPath = ledgerPath(settings);
    if (settings.similarity !== before.similarity) {
      this.book = new LessonBook(settings.similarity);
      this.book.decide(...this.decided);
      for (const path of this.index.paths) this.unlearned.add(path);
    }
    if (rereads(before, settings)) {
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
    const { roles, folder, fileName, templatePath, excluded } = this.currentSettings;
    const { ledgerPath, currentRule } = this;
    const templatesFolder = (await coreTemplates(vault)).folder;
    const dailyTemplate = await dailyNotesTemplate(vault);
    await this.watcher.scan({
      roleOf: roleFinder(roles),
      folder: trimmed(folder),
      nameWithin: namesWithin(folder),
      readName: nameReader(fileName, currentRule, locale()),
      counts: counter({ templatePath, ledgerPath, dailyTemplate, templatesFolder, folders: excluded }),
    });
  }

  /** Tells the listeners, as soon as whoever brings the change is done: a burst of changes is told once. */
  private tell(): void {
    if (this.isTelling) return;
    this.isTelling = true;
    void this.learnAndTell();
  }

  private async learnAndTell(): Promise<void> {
    await Promise.resolve();
    const slices = new Slices();
    try {
      // What is changed while wordings are learned is learned too.
      for (const path of this.unlearned) {
        this.unlearned.delete(path);
        const steps = this.book.learn(path, this.index.get(path)?.facts.lessons ?? []);
        do await slices.pause();
        while (!steps.next().done);
      }
    } finally {
      this.isTelling = false;
    }
    for (const listener of this.listeners) listener();
  }
}

const ledgerPath = ({ folder, ledger }: Settings): string => withExtension(tidyPath(`${folder}/${ledger}`));
