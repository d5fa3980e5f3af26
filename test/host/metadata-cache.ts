import type { CachedMetadata } from "obsidian";
import { after } from "./clockwork.ts";
import { Events } from "./events.ts";
import { type TAbstractFile, TFile } from "./files.ts";
import { getLinkpath, Links } from "./links.ts";
import { metadataOf } from "./metadata.ts";
import type { Vault } from "./vault.ts";

type LinkCounts = Record<string, Record<string, number>>;

/**
 * What is known about the notes, computed some time after they changed: then `changed`, then `resolve`, and `resolved`
 * when nothing is left to do. A rename moves a note's entry and fires no `changed`.
 */
export class MetadataCache extends Events {
  readonly resolvedLinks: LinkCounts = {};
  readonly unresolvedLinks: LinkCounts = {};
  readonly links: Links;
  private readonly caches = new Map<string, CachedMetadata>();
  private readonly dirty = new Set<TFile>();
  private running = false;
  /** The first indexing runs after the layout is ready, as on a cold start. */
  private started = false;

  constructor(private readonly vault: Vault) {
    super();
    this.links = new Links(vault);
    vault.on("create", (file: TAbstractFile) => {
      this.links.forget();
      if (this.started) this.mark(file);
    });
    vault.on("modify", (file: TAbstractFile) => {
      this.mark(file);
    });
    vault.on("delete", (file: TAbstractFile) => {
      this.drop(file);
    });
    vault.on("rename", (file: TAbstractFile, oldPath: string) => {
      this.move(file, oldPath);
    });
  }

  /** True while notes wait to be looked at. */
  get busy(): boolean {
    return this.running;
  }

  /** Looks at every note for the first time; `quietly`, as after a start with a warm cache, at once and without `changed`. */
  start(quietly: boolean): void {
    if (!quietly) {
      this.started = true;
      for (const file of this.vault.getMarkdownFiles()) if (!this.caches.has(file.path)) this.mark(file);
      this.schedule();
      return;
    }
    for (const file of this.vault.getMarkdownFiles()) this.caches.set(file.path, this.compute(file).cache);
    this.resolveAll();
  }

  getFileCache(file: TFile): CachedMetadata | null {
    return this.caches.get(file.path) ?? null;
  }

  getCache(path: string): CachedMetadata | null {
    return this.caches.get(path) ?? null;
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    return this.links.resolve(linkpath, sourcePath);
  }

  fileToLinktext(file: TFile, sourcePath: string, omitMdExtension = true): string {
    return this.links.textFor(file, sourcePath, "shortest", omitMdExtension);
  }

  private mark(file: TAbstractFile): void {
    if (!(file instanceof TFile) || file.extension !== "md") return;
    this.dirty.add(file);
    this.schedule();
  }

  private schedule(): void {
    if (this.running) return;
    this.running = true;
    after(1, () => {
      this.drain();
    });
  }

  private drain(): void {
    const files = [...this.dirty];
    this.dirty.clear();
    const looked: TFile[] = [];
    for (const file of files) {
      // It may be gone by now.
      if (this.vault.getFileByPath(file.path) !== file) continue;
      const { text, cache } = this.compute(file);
      this.caches.set(file.path, cache);
      looked.push(file);
      this.trigger("changed", file, text, cache);
    }
    this.resolveAll();
    for (const file of looked) this.trigger("resolve", file);
    this.running = false;
    if (this.dirty.size > 0) this.schedule();
    else this.trigger("resolved");
  }

  private compute(file: TFile): { text: string; cache: CachedMetadata } {
    const { text } = this.vault.disk.file(file.path);
    return { text, cache: metadataOf(text) };
  }

  private drop(file: TAbstractFile): void {
    this.links.forget();
    if (!(file instanceof TFile)) return;
    const previous = this.caches.get(file.path) ?? null;
    this.caches.delete(file.path);
    this.dirty.delete(file);
    if (file.extension === "md") this.trigger("deleted", file, previous);
    this.schedule();
  }

  private move(file: TAbstractFile, oldPath: string): void {
    this.links.forget();
    const cache = this.caches.get(oldPath);
    this.caches.delete(oldPath);
    if (cache !== undefined) this.caches.set(file.path, cache);
    this.schedule();
  }

  private resolveAll(): void {
    for (const counts of [this.resolvedLinks, this.unresolvedLinks])
      for (const path of Object.keys(counts)) delete counts[path];
    for (const [path, cache] of this.caches) {
      const resolved: Record<string, number> = (this.resolvedLinks[path] = {});
      const unresolved: Record<string, number> = (this.unresolvedLinks[path] = {});
      for (const { link } of [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])]) {
        const target = this.links.resolve(getLinkpath(link), path);
        if (target !== null) resolved[target.path] = (resolved[target.path] ?? 0) + 1;
        else unresolved[getLinkpath(link)] = (unresolved[getLinkpath(link)] ?? 0) + 1;
      }
    }
  }
}
