import type { App, Component } from "obsidian";
import type { RuleChoice } from "../../core/checks/better-rule.ts";
import { counter } from "../../core/notes/exclusions.ts";
import type { Day } from "../../core/calendar/day.ts";
import { nameReader } from "../../core/retros/name-pattern.ts";
import type { Ledger } from "../../core/lessons/ledger/ledger.ts";
import type { VaultLessons } from "../../core/lessons/vault-lessons.ts";
import { isSamePeriod, type Period } from "../../core/calendar/period.ts";
import { markFinder } from "../../core/notes/marks.ts";
import { trimmed } from "../../core/notes/note-path.ts";
import { namesWithin, type Retro } from "../../core/notes/retro.ts";
import type { EvidenceRules } from "../../core/notes/retro-evidence.ts";
import { roleFinder } from "../../core/notes/roles.ts";
import type { VaultIndex } from "../../core/notes/vault-index.ts";
import { Knowledge } from "../../core/overview/knowledge.ts";
import type { WeekRule } from "../../core/calendar/week.ts";
import { ledgerPath } from "../../core/settings/ledger-path.ts";
import { rereads, type Settings } from "../../core/settings/settings.ts";
import { coreTemplates, dailyNotesTemplate } from "../app/core-plugins.ts";
import { dayFormat, weekRule } from "../calendar/locale.ts";
import { TimeSlicer } from "../app/time-slices.ts";
import type { UnreadNote } from "./unread-notes.ts";
import { VaultWatcher } from "./vault-watcher.ts";

/** What is to be said of notes. */
export interface Reports {
  unreadable: (notes: readonly UnreadNote[]) => void;
  /** Retros that are about other days than before, because weeks are cut another way. */
  shifted: (retros: readonly Retro[]) => void;
}

/** What the plugin knows of the vault under the current settings. Listeners are told of every change. */
export class VaultState {
  private readonly known: Knowledge;
  private hasStarted = false;
  private isTelling = false;
  /** The scan that began last. */
  private lastScan: Promise<void> = Promise.resolve();
  private currentLedgerPath: string;
  private readonly watcher: VaultWatcher;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly app: App,
    private currentSettings: Settings,
    private readonly tellOf: Reports,
  ) {
    this.known = new Knowledge(weekRule(currentSettings), currentSettings.similarity);
    this.currentLedgerPath = ledgerPath(currentSettings);
    this.watcher = new VaultWatcher(
      app,
      this.known.index,
      () => this.tell(),
      (notes) => tellOf.unreadable(notes),
    );
  }

  get settings(): Settings {
    return this.currentSettings;
  }

  /**
   * What is known, under the rule of weeks as it is now: where the settings leave it to the app, other plugins may change
   * it at any time (Calendar does so while it loads), and nothing announces it.
   */
  get knowledge(): Knowledge {
    this.followRule();
    return this.known;
  }

  get rule(): WeekRule {
    return this.knowledge.rule;
  }

  get index(): VaultIndex {
    return this.known.index;
  }

  /** Whether the whole vault has been seen: until then nothing can be said to be missing. */
  get isReady(): boolean {
    return this.watcher.isReady;
  }

  /** Which lessons are the same, and which are learned. */
  get lessons(): VaultLessons {
    return this.known.lessons;
  }

  /** Where the ledger is, or would be. */
  get ledgerPath(): string {
    return this.currentLedgerPath;
  }

  /** Takes what the ledger says. */
  decide(ledger: Ledger, changedOn: Day): void {
    this.lessons.decide(ledger, changedOn);
    this.tell();
  }

  /** Sets the note and line (from 0) that the user is writing in; null for none. */
  setWriting(place: { path: string; line: number } | null): void {
    const before = this.lessons.revision;
    this.lessons.writing = place;
    if (this.lessons.revision !== before) this.tell();
  }

  /** The paths of notes that cannot be read right now and may be about some of a period's days. */
  unreadAbout(period: Period): Promise<string[]> {
    return this.watcher.unreadAbout(period);
  }

  /** The period that a note's name says under the current settings; null if it says none. */
  periodInName(path: string): Period | null {
    return this.watcher.periodInName(path);
  }

  get noteMade(): VaultWatcher["noteMade"] {
    return this.watcher.noteMade.bind(this.watcher);
  }

  /** Begins to watch; to be called when the layout is ready. */
  async start(owner: Component): Promise<void> {
    this.hasStarted = true;
    this.watcher.start(owner);
    await this.scanNow();
  }

  /** Follows changed settings; the vault is read anew where they decide what counts. */
  async setSettings(settings: Settings): Promise<void> {
    const before = this.currentSettings;
    this.currentSettings = settings;
    this.currentLedgerPath = ledgerPath(settings);
    if (settings.similarity !== before.similarity) this.lessons.setSimilarity(settings.similarity);
    const isFollowing = this.followRule();
    this.tell();
    if (!isFollowing && rereads(before, settings)) await this.scanNow();
  }

  /** Reads the notes anew if weeks are cut another way by now, and says which retros are about other days then. */
  followRule(): boolean {
    const { known } = this;
    const rule = weekRule(this.currentSettings);
    if (rule.firstDay === known.rule.firstDay && rule.minimalDays === known.rule.minimalDays) return false;
    const before = new Map(this.index.chain.map(({ path, period }) => [path, period]));
    known.rule = rule;
    void this.scanNow().then(() => {
      const shifted = this.index.chain.filter(({ path, period }) => {
        const old = before.get(path);
        return old !== undefined && !isSamePeriod(old, period);
      });
      if (shifted.length > 0) this.tellOf.shifted(shifted);
    });
    this.tell();
    return true;
  }

  /** Resolves as soon as the vault has been seen, by the settings as they are now. */
  async whenReady(): Promise<void> {
    this.followRule();
    if (!this.isReady) await this.whenSeen();
    await this.lastScan;
  }

  private scanNow(): Promise<void> {
    // Before the layout is ready not all notes are known to the app.
    if (this.hasStarted) this.lastScan = this.scan();
    return this.lastScan;
  }

  private async whenSeen(): Promise<void> {
    await new Promise<void>((resolve) => {
      const end = this.onChange(() => {
        if (!this.isReady) return;
        end();
        resolve();
      });
    });
  }

  /** Calls back after each change. Returns the function that unsubscribes. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Whether a note counts at all: it is no template, not the ledger, and in no folder that is left out. */
  counts(path: string): boolean {
    return this.watcher.counts(path);
  }

  /** By what notes are read under the current settings, or under another rule of weeks. */
  evidenceRules({ rule, monthWeek }: RuleChoice = this.ruleChoice): EvidenceRules {
    const { folder, fileName, graceDays, marks, countsWeeks } = this.currentSettings;
    const readName = nameReader(fileName, rule, dayFormat(), monthWeek);
    const isMarked = marks.length > 0 ? markFinder(marks) : null;
    return { rule, monthWeek, graceDays, countsWeeks, isMarked, nameWithin: namesWithin(folder), readName };
  }

  /** How weeks are cut and numbered, and to which month they belong. */
  get ruleChoice(): RuleChoice {
    return { rule: this.rule, monthWeek: this.currentSettings.monthWeek };
  }

  private async scan(): Promise<void> {
    const { vault } = this.app;
    const { roles, folder, templatePath, yearlyTemplatePath, excluded } = this.currentSettings;
    const { ledgerPath } = this;
    const templatesFolder = (await coreTemplates(vault)).folder;
    const dailyTemplate = await dailyNotesTemplate(vault);
    await this.watcher.scan({
      roleOf: roleFinder(roles),
      folder: trimmed(folder),
      ...this.evidenceRules(),
      counts: counter({
        templatePath,
        yearlyTemplate: yearlyTemplatePath,
        ledgerPath,
        dailyTemplate,
        templatesFolder,
        folders: excluded,
        retroFolder: folder,
      }),
    });
  }

  /** Notifies the listeners in a microtask, so that a burst of changes notifies once. */
  private tell(): void {
    if (this.isTelling) return;
    this.isTelling = true;
    void this.learnAndTell();
  }

  private async learnAndTell(): Promise<void> {
    await Promise.resolve();
    try {
      await new TimeSlicer().run(this.lessons.learn());
    } finally {
      this.isTelling = false;
    }
    for (const listener of this.listeners) listener();
  }
}
