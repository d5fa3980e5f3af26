import { type App, type CachedMetadata, type Component, TFile } from "obsidian";
import moment from "./moment.ts";
import { counts, type Exclusions, noteDay } from "../core/counting.ts";
import { dayOf } from "../core/day.ts";
import { type NoteFacts, noteFacts } from "../core/note-facts.ts";
import type { Period } from "../core/period.ts";
import { nameWithin, PROPERTIES, retroPeriod } from "../core/retro.ts";
import type { RoleOf } from "../core/roles.ts";
import type { VaultIndex } from "../core/vault-index.ts";

/** What decides which notes are read, and what they are taken for. A changed setting makes a new one. */
export interface Reading {
  roleOf: RoleOf;
  /** The retro folder, without slashes around it. */
  folder: string;
  readName: (name: string) => Period | null;
  exclusions: Exclusions;
}

/** So many notes are read at a time: unbounded reads block a vault. */
const AT_ONCE = 16;

/** For how long notes are looked at before the app has its turn, in milliseconds: half a frame. */
const SLICE = 8;

/** How long the first scan waits for notes that Obsidian has no metadata of, in milliseconds. */
const METADATA_WAIT = 3_000;

/**
 * Keeps the index equal to the vault. Only notes that may count are read: retros by name or property, and those with a
 * heading that has a role. A changed note comes with its text, and is not read at all.
 */
export class VaultWatcher {
  private reading: Reading | null = null;
  /** Grows with each event of a note: what was read before it is no longer wanted. */
  private readonly events = new Map<string, number>();
  private waiting = new Set<string>();
  private scanned = false;

  constructor(
    private readonly app: App,
    private readonly index: VaultIndex,
    private readonly onChange: () => void,
    private readonly onUnreadable: (path: string, error: unknown) => void,
  ) {}

  /** Whether every note has been seen; before that, nothing is known to be missing. */
  get isReady(): boolean {
    return this.scanned && this.waiting.size === 0;
  }

  /** Begins to listen. To be called when the layout is ready: before, each note would be announced as new. */
  start(owner: Component): void {
    const { metadataCache, vault } = this.app;
    owner.registerEvent(metadataCache.on("changed", (file, text, cache) => this.noteChanged(file, text, cache)));
    owner.registerEvent(metadataCache.on("resolved", () => this.stopWaiting()));
    owner.registerEvent(vault.on("delete", (file) => this.forget(file.path)));
    owner.registerEvent(vault.on("rename", (file, oldPath) => this.renamed(file, oldPath)));
    const timer = window.setTimeout(() => this.stopWaiting(), METADATA_WAIT);
    owner.register(() => window.clearTimeout(timer));
  }

  /** Reads the vault anew, with another reading. What is known stays until the note has been looked at again. */
  async scan(reading: Reading): Promise<void> {
    this.reading = reading;
    const { vault, metadataCache } = this.app;
    const wanted: TFile[] = [];
    let start = performance.now();
    for (const file of vault.getMarkdownFiles()) {
      if (performance.now() - start > SLICE) {
        await new Promise((resolve) => window.setTimeout(resolve));
        if (this.reading !== reading) return;
        start = performance.now();
      }
      // An empty note has nothing to be told of, and may never get a cache.
      const cache = metadataCache.getFileCache(file) ?? (file.stat.size === 0 ? {} : null);
      if (cache === null) this.waiting.add(file.path);
      else if (mayCount(file, cache, reading)) wanted.push(file);
      else this.index.delete(file.path);
    }
    const queue = wanted.values();
    const worker = async () => {
      for (const file of queue) if (this.reading === reading) await this.read(file);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    if (this.reading !== reading) return;
    this.scanned = true;
    this.onChange();
  }

  /** Takes a note that was just made into the index, before Obsidian has looked at it. */
  noteMade(file: TFile, text: string, period: Period): void {
    if (!this.reading || !counts(file.path, this.reading.exclusions)) return;
    this.index.set({ path: file.path, facts: noteFacts(text, this.reading.roleOf), retro: period, day: period.start });
    this.onChange();
  }

  private noteChanged(file: TFile, text: string, cache: CachedMetadata): void {
    this.waiting.delete(file.path);
    this.nextEvent(file.path);
    if (!this.reading) return;
    if (mayCount(file, cache, this.reading)) this.keep(file, noteFacts(text, this.reading.roleOf), cache);
    else if (!this.index.delete(file.path)) return;
    this.onChange();
  }

  private renamed(file: unknown, oldPath: string): void {
    if (!(file instanceof TFile) || file.extension !== "md") return;
    const facts = this.index.get(oldPath)?.facts;
    this.forget(oldPath);
    const cache = this.app.metadataCache.getFileCache(file);
    if (!this.reading || !cache || !mayCount(file, cache, this.reading)) return;
    if (facts) {
      // `changed` is not fired for a rename; the text is the same.
      this.keep(file, facts, cache);
      this.onChange();
    } else {
      void this.read(file).then(this.onChange);
    }
  }

  private forget(path: string): void {
    this.nextEvent(path);
    this.waiting.delete(path);
    if (this.index.delete(path)) this.onChange();
  }

  private async read(file: TFile): Promise<void> {
    const { path } = file;
    const event = this.events.get(path);
    try {
      const text = await this.app.vault.cachedRead(file);
      const cache = this.app.metadataCache.getFileCache(file) ?? {};
      if (!this.reading || file.path !== path || this.events.get(path) !== event) return;
      this.keep(file, noteFacts(text, this.reading.roleOf), cache);
    } catch (error) {
      this.index.delete(path);
      this.onUnreadable(path, error);
    }
  }

  private keep(file: TFile, facts: NoteFacts, cache: CachedMetadata): void {
    if (!this.reading) return;
    const { folder, readName } = this.reading;
    const origin = { path: file.path, properties: cache.frontmatter ?? null, created: dayOf(moment(file.stat.ctime)) };
    const retro = retroPeriod(origin, facts, folder, readName);
    if (retro || facts.roles.length > 0) this.index.set({ path: file.path, facts, retro, day: noteDay(origin) });
    else this.index.delete(file.path);
  }

  private nextEvent(path: string): void {
    this.events.set(path, (this.events.get(path) ?? 0) + 1);
  }

  private stopWaiting(): void {
    if (this.waiting.size === 0) return;
    this.waiting.clear();
    if (this.reading) void this.scan(this.reading);
  }
}

function mayCount(file: TFile, cache: CachedMetadata, { roleOf, folder, readName, exclusions }: Reading): boolean {
  if (!counts(file.path, exclusions)) return false;
  const name = nameWithin(folder, file.path);
  // Where the vault itself is the retro folder, only the name tells a retro from the rest.
  if (name !== null && (folder !== "" || readName(name))) return true;
  if (typeof cache.frontmatter?.[PROPERTIES.start] === "string") return true;
  return cache.headings?.some(({ heading }) => roleOf(heading) !== null) ?? false;
}
