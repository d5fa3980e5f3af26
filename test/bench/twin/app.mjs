// The parts of the app that know a vault: its files on disk, their metadata in memory, and the events of both.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Events } from "./events.mjs";
import { TFile, TFolder } from "./files.mjs";
import { cacheOf } from "./metadata.mjs";

/** What the plugin has asked for. */
export class Asked {
  reads = 0;
  caches = 0;
  lists = 0;
}

class Vault extends Events {
  configDir = ".config";
  adapter = { exists: async () => false, read: async () => "", write: async () => {} };
  /** @type {Map<string, TFile>} */
  files = new Map();

  /**
   * @param {string} folder
   * @param {Asked} asked
   */
  constructor(folder, asked) {
    super();
    this.folder = folder;
    this.asked = asked;
  }

  /** @param {string} path */
  getAbstractFileByPath(path) {
    return this.files.get(path) ?? null;
  }

  /** @param {string} path */
  getFileByPath(path) {
    return this.files.get(path) ?? null;
  }

  getMarkdownFiles() {
    this.asked.lists += 1;
    return [...this.files.values()];
  }

  /** Reads from the disk, every time. @param {TFile} file */
  async cachedRead(file) {
    this.asked.reads += 1;
    return readFile(join(this.folder, file.place), "utf8");
  }
}

/** Two steps by path and hash, as in the app. */
class MetadataCache extends Events {
  /** @type {Record<string, { hash: string }>} */
  fileCache = {};
  /** @type {Record<string, import("obsidian").CachedMetadata>} */
  metadataCache = {};

  /** @param {Asked} asked */
  constructor(asked) {
    super();
    this.asked = asked;
  }

  /** @param {TFile} file */
  getFileCache(file) {
    this.asked.caches += 1;
    const known = this.fileCache[file.path];
    return (known && this.metadataCache[known.hash]) ?? null;
  }
}

class Workspace extends Events {
  /** @type {(() => unknown)[]} */
  waiting = [];

  /** @param {() => unknown} callback */
  onLayoutReady(callback) {
    this.waiting.push(callback);
  }

  getActiveFile() {
    return null;
  }
}

export class App {
  asked = new Asked();
  workspace = new Workspace();
  metadataCache = new MetadataCache(this.asked);

  /** @param {string} folder where the vault's files are on disk */
  constructor(folder) {
    this.vault = new Vault(folder, this.asked);
  }

  loadLocalStorage() {
    return null;
  }

  saveLocalStorage() {}

  /**
   * Takes a note in, whose text is on disk.
   * @param {string} path
   * @param {string} text
   */
  takeIn(path, text) {
    const time = Date.UTC(2026, 0, 1);
    const file = new TFile(path, { ctime: time, mtime: time, size: text.length });
    const hash = String(this.vault.files.size);
    this.vault.files.set(path, file);
    this.metadataCache.fileCache[path] = { hash };
    this.metadataCache.metadataCache[hash] = cacheOf(text);
  }

  /** The layout is ready: calls the waiting callbacks. */
  becomeReady() {
    for (const callback of this.workspace.waiting.splice(0)) callback();
  }

  /**
   * Renames a folder, and returns the functions that fire the events: one for the folder, and one for everything in it.
   * @param {string} from
   * @param {string} to
   * @returns {() => void}
   */
  renameFolder(from, to) {
    const moved = [...this.vault.files.values()].filter(({ path }) => path.startsWith(`${from}/`));
    const events = moved.map((file) => {
      const before = file.path;
      const cache = this.metadataCache.fileCache[before];
      this.vault.files.delete(before);
      delete this.metadataCache.fileCache[before];
      file.path = to + before.slice(from.length);
      this.vault.files.set(file.path, file);
      if (cache) this.metadataCache.fileCache[file.path] = cache;
      return /** @type {const} */ ([file, before]);
    });
    return () => {
      this.vault.trigger("rename", new TFolder(to), from);
      for (const [file, before] of events) this.vault.trigger("rename", file, before);
    };
  }
}
