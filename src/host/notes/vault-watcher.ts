import type { NoteOrigin } from "../../core/notes/retro.ts";
import { type App, type CachedMetadata, type Component, TFile } from "obsidian";
import { missionsOf, type NoteFacts, noteFacts } from "../../core/notes/note-facts.ts";
import type { Period } from "../../core/calendar/period.ts";
import { noteDay, periodOfProperties, retroEvidence } from "../../core/notes/retro-evidence.ts";
import type { VaultIndex } from "../../core/notes/vault-index.ts";
import { mayBeAbout } from "../../core/notes/unread-note.ts";
import { ReadQueue } from "./read-queue.ts";
import { type UnreadNote, UnreadNotes } from "./unread-notes.ts";
import { mayCount, originOf, type Reading } from "./what-counts.ts";
import { TimeSlicer } from "../app/time-slices.ts";

/** Check the clock after this many notes: `performance.now()` costs as much as one note. */
const NOTES_PER_LOOK = 32;

/** So long the scan waits for the next note that Obsidian has no metadata of yet, in milliseconds. */
const METADATA_WAIT = 3_000;

/**
 * Keeps the index equal to the vault. Only notes that may count are read: retros by name or property, and those with a
 * heading that has a role. A changed note comes with its text, and is not read at all.
 */
export class VaultWatcher {
  private reading: Reading | null = null;
  private readonly slices = new TimeSlicer();
  private readonly reads: ReadQueue;
  private readonly unread: UnreadNotes;
  /** Renamed notes that are still to be looked at, with what is known of them. */
  private readonly renamed = new Map<TFile, NoteFacts | null>();
  /** Notes without metadata, which is still to come. */
  private readonly waiting = new Set<TFile>();
  private metadataWait = 0;
  private scanned = false;

  constructor(
    private readonly app: App,
    private readonly index: VaultIndex,
    private readonly onChange: () => void,
    onUnreadable: (notes: readonly UnreadNote[]) => void,
  ) {
    this.unread = new UnreadNotes(onUnreadable, (files) => this.readAgain(files));
    this.reads = new ReadQueue(app.vault, this.slices, {
      take: (file, text) => {
        this.unread.forget(file);
        this.keep(file, text, app.metadataCache.getFileCache(file) ?? {});
      },
      // What was known of it stays.
      fail: (file, error) => this.unread.add(file, error),
    });
  }

  /** The period that a note's name says; null if it says none. */
  periodInName(path: string, properties: NoteOrigin["properties"] = null): Period | null {
    const name = this.reading?.nameWithin(path) ?? null;
    return name === null ? null : (this.reading?.readName(name, noteDay({ path, properties })) ?? null);
  }

  /** The paths of notes that could not be read and may be about some of a period's days; they are tried once more first. */
  async unreadAbout(wanted: Period): Promise<string[]> {
    await this.unread.retry();
    return this.unread.files.flatMap((file) => {
      const properties = this.app.metadataCache.getFileCache(file)?.frontmatter ?? null;
      return mayBeAbout(wanted, { properties }, this.periodInName(file.path, properties)) ? [file.path] : [];
    });
  }

  private async readAgain(files: readonly TFile[]): Promise<void> {
    for (const file of files) this.reads.add(file);
    await this.reads.idle();
    this.onChange();
  }

  /** Whether every note has been seen; before that, nothing is known to be missing. */
  get isReady(): boolean {
    return this.scanned && this.waiting.size === 0 && this.renamed.size === 0;
  }

  /** Begins to listen. To be called when the layout is ready: before, each note would be announced as new. */
  start(owner: Component): void {
    const { metadataCache, vault } = this.app;
    owner.registerEvent(metadataCache.on("changed", (file, text, cache) => this.noteChanged(file, text, cache)));
    owner.registerEvent(metadataCache.on("resolved", () => void this.stopWaiting()));
    owner.registerEvent(vault.on("delete", (file) => file instanceof TFile && this.noteDeleted(file)));
    owner.registerEvent(
      vault.on("rename", (file, oldPath) => file instanceof TFile && this.noteRenamed(file, oldPath)),
    );
    owner.register(() => window.clearTimeout(this.metadataWait));
    owner.register(() => this.unread.stop());
  }

  /** Whether a note counts at all; none does before the first scan. */
  counts(path: string): boolean {
    return this.reading?.counts(path) ?? false;
  }

  /** Reads the vault anew, with another reading. What is known stays until the note has been looked at again. */
  async scan(reading: Reading): Promise<void> {
    this.reading = reading;
    this.reads.clear();
    this.unread.clear();
    await this.look(this.app.vault.getMarkdownFiles(), reading, (file) => this.waiting.add(file));
    if (this.reading !== reading) return;
    this.scanned = true;
    if (this.waiting.size > 0) this.waitOn();
    this.onChange();
  }

  /** Looks at notes, in slices, and reads those that may count. `without` takes a note that has no metadata. */
  private async look(files: Iterable<TFile>, reading: Reading, without: (file: TFile) => void): Promise<void> {
    let looked = 0;
    for (const file of files) {
      if (++looked % NOTES_PER_LOOK === 0 && this.slices.isOver) {
        await this.slices.turn();
        if (this.reading !== reading) return;
      }
      // An empty note has nothing to be told of, and may never get a cache.
      const cache = this.app.metadataCache.getFileCache(file) ?? (file.stat.size === 0 ? {} : null);
      if (cache === null) without(file);
      else if (mayCount(file, cache, reading)) this.reads.add(file);
      else this.index.delete(file.path);
    }
    await this.reads.idle();
    this.unread.report();
  }

  /** Takes a note that was just made into the index, before Obsidian has looked at it. */
  noteMade(file: TFile, text: string, period: Period): void {
    if (!this.reading || !this.reading.counts(file.path)) return;
    const facts = noteFacts(text, this.reading.roleOf, null, true);
    const missions = missionsOf(facts, true);
    this.index.set({
      path: file.path,
      facts: { ...facts, missions },
      retro: period,
      by: "properties",
      day: period.start,
    });
    this.onChange();
  }

  private noteChanged(file: TFile, text: string, cache: CachedMetadata): void {
    const wasReady = this.isReady;
    this.forgetRead(file);
    if (!this.reading) return;
    const isChanged = mayCount(file, cache, this.reading) ? this.keep(file, text, cache) : this.index.delete(file.path);
    if (this.waiting.size > 0) this.waitOn();
    if (isChanged || this.isReady !== wasReady) this.onChange();
  }

  private noteDeleted(file: TFile): void {
    const wasReady = this.isReady;
    this.forgetRead(file);
    if (this.index.delete(file.path) || this.isReady !== wasReady) this.onChange();
  }

  /** A folder's new name comes as an event for each note in it: they are looked at later, in slices. */
  private noteRenamed(file: TFile, oldPath: string): void {
    const facts = this.renamed.get(file) ?? this.index.get(oldPath)?.facts ?? null;
    const isFollowing = this.renamed.size > 0;
    this.forgetRead(file);
    this.index.delete(oldPath);
    // With another ending it is no note any more.
    if (file.extension !== "md") return this.onChange();
    this.renamed.set(file, facts);
    if (!isFollowing) void this.followRenamed();
  }

  private async followRenamed(): Promise<void> {
    await this.slices.turn();
    for (const file of this.renamed.keys()) {
      await this.slices.pause();
      // An event of the meantime may have told more of it.
      const facts = this.renamed.get(file);
      if (facts === undefined) continue;
      this.renamed.delete(file);
      const cache = this.app.metadataCache.getFileCache(file);
      if (!this.reading || !cache || !mayCount(file, cache, this.reading)) continue;
      // `changed` is not fired for a rename; the text is the same.
      if (facts) this.keepFacts(file, facts, cache, this.reading);
      else this.reads.add(file);
    }
    this.onChange();
    await this.reads.idle();
    this.unread.report();
    this.onChange();
  }

  /** To be called when an event tells more of a note than what is being read, or was to be looked at. */
  private forgetRead(file: TFile): void {
    this.waiting.delete(file);
    this.reads.drop(file);
    this.unread.forget(file);
    this.renamed.delete(file);
  }

  /** Returns true if the note is in the index, or was. */
  private keep(file: TFile, text: string, cache: CachedMetadata): boolean {
    if (this.reading === null) return false;
    const properties = cache.frontmatter ?? null;
    const isDated = periodOfProperties(properties) !== null;
    const near = isDated ? null : noteDay({ path: file.path, properties });
    return this.keepFacts(file, noteFacts(text, this.reading.roleOf, near, isDated), cache, this.reading);
  }

  private keepFacts({ path }: TFile, facts: NoteFacts, cache: CachedMetadata, reading: Reading): boolean {
    const origin = originOf(path, cache);
    const evidence = retroEvidence(origin, facts, reading);
    if (!evidence && facts.roles.length === 0) return this.index.delete(path);
    const missions = missionsOf(facts, evidence !== null);
    this.index.set({
      path,
      facts: missions === facts.missions ? facts : { ...facts, missions },
      retro: evidence?.period ?? null,
      by: evidence?.by ?? null,
      day: evidence?.period.start ?? noteDay(origin),
    });
    return true;
  }

  private waitOn(): void {
    window.clearTimeout(this.metadataWait);
    this.metadataWait = window.setTimeout(() => void this.stopWaiting(), METADATA_WAIT);
  }

  /** Checks the notes without metadata once more: one that has none now gets none before it changes. */
  private async stopWaiting(): Promise<void> {
    const { reading } = this;
    if (!reading || this.waiting.size === 0) return;
    const files = [...this.waiting];
    await this.look(files, reading, (file) => this.index.delete(file.path));
    if (this.reading !== reading) return;
    for (const file of files) this.waiting.delete(file);
    this.onChange();
  }
}
