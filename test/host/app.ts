import { Commands } from "./commands.ts";
import type { Disk } from "./disk.ts";
import { EditorSuggests } from "./editor-suggests.ts";
import { FileManager } from "./file-manager.ts";
import { Keymap, Scope } from "./keymap.ts";
import { MetadataCache } from "./metadata-cache.ts";
import { Vault } from "./vault.ts";
import { Workspace } from "./workspace.ts";

/** The app's public members, and what the host itself needs beside them. */
export class HostApp {
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly workspace: Workspace;
  readonly scope: Scope;
  readonly keymap: Keymap;
  lastEvent: Event | null = null;
  private readonly storage = new Map<string, string>();

  constructor(
    /** Files opened through a leaf, in order. */
    readonly opened: string[],
    readonly containerEl: HTMLElement,
    options: { disk: Disk; configDir: string; vaultConfig: Record<string, unknown> },
  ) {
    this.vault = new Vault(options.disk, options.configDir, options.vaultConfig);
    this.metadataCache = new MetadataCache(this.vault);
    this.fileManager = new FileManager(this);
    this.scope = new Scope();
    this.keymap = new Keymap(this.scope);
    this.workspace = new Workspace(this, containerEl);
  }

  /** The host's own; the real app keeps these elsewhere, so no plugin may rely on them. */
  readonly editorSuggests = new EditorSuggests(this);
  readonly registeredCommands = new Commands(this);
  private readonly pending = new Set<Promise<unknown>>();

  /** Keeps in sight what nobody awaits, so that the host can wait for it; a failure stays unhandled, to be seen. */
  track(work: unknown): void {
    if (!(work instanceof Promise)) return;
    const watched: Promise<unknown> = work.finally(() => this.pending.delete(watched));
    this.pending.add(watched);
  }

  get busy(): boolean {
    return this.pending.size > 0 || this.metadataCache.busy;
  }

  isDarkMode(): boolean {
    return document.body.classList.contains("theme-dark");
  }

  loadLocalStorage(key: string): unknown {
    const stored = this.storage.get(key);
    return stored === undefined ? null : (JSON.parse(stored) as unknown);
  }

  saveLocalStorage(key: string, value: unknown): void {
    if (value === null) this.storage.delete(key);
    else this.storage.set(key, JSON.stringify(value));
  }
}
