import { Adapter } from "./adapter.ts";
import { Disk, type WriteTimes } from "./disk.ts";
import { FileTree } from "./file-tree.ts";
import { type TAbstractFile, TFile, TFolder } from "./files.ts";
import { normalizePath } from "./path.ts";

const bytes = new TextEncoder();
const text = new TextDecoder();

/** Throws what the app says about a name it would not take on a desktop. */
function checkName(path: string): void {
  if (path.includes(":")) throw new Error("File name cannot contain any of the following characters: \\ / :");
}

/**
 * The vault: an index over the disk, kept up to date by its own operations and by `sync`, with an event for every change.
 * Operations answer later, never at once; work on one file is done in the order it was asked for.
 */
export class Vault extends FileTree {
  readonly adapter: Adapter;
  private readonly config: Record<string, unknown>;

  constructor(
    disk: Disk,
    readonly configDir: string,
    config: Record<string, unknown>,
  ) {
    super(disk);
    this.config = { ...config };
    this.adapter = new Adapter(disk, this);
  }

  getName(): string {
    return "Vault";
  }

  static recurseChildren(root: TFolder, visit: (file: TAbstractFile) => unknown): void {
    visit(root);
    for (const child of root.children)
      if (child instanceof TFolder) Vault.recurseChildren(child, visit);
      else visit(child);
  }

  /** The vault's own options, such as `useMarkdownLinks`; not in the public API, the declarative settings read it. */
  getConfig(key: string): unknown {
    return this.config[key];
  }

  setConfig(key: string, value: unknown): void {
    this.config[key] = value;
  }

  async create(path: string, data: string, times?: WriteTimes): Promise<TFile> {
    const place = normalizePath(path);
    await this.disk.perform("create", place, () => {
      checkName(place);
      if (this.disk.locate(place) !== null) throw new Error("File already exists.");
      this.disk.put(place, data, times);
      this.sync(place);
    });
    const file = this.getFileByPath(place);
    // A hidden file is on disk all right, but the vault does not know it.
    return file ?? new TFile(this, place, this.statOf(place));
  }

  createBinary(path: string, data: ArrayBuffer, times?: WriteTimes): Promise<TFile> {
    return this.create(path, text.decode(data), times);
  }

  async createFolder(path: string): Promise<TFolder> {
    const place = normalizePath(path);
    await this.disk.perform("createFolder", place, () => {
      checkName(place);
      if (this.disk.locate(place) !== null) throw new Error("Folder already exists.");
      for (const made of this.disk.makeFolder(place)) this.sync(made);
    });
    return this.getFolderByPath(place) ?? new TFolder(this, place);
  }

  read(file: TFile): Promise<string> {
    return this.disk.perform("read", file.path, () => this.disk.file(file.path).text);
  }

  cachedRead(file: TFile): Promise<string> {
    return this.read(file);
  }

  async readBinary(file: TFile): Promise<ArrayBuffer> {
    return bytes.encode(await this.read(file)).buffer;
  }

  modify(file: TFile, data: string, times?: WriteTimes): Promise<void> {
    return this.disk.perform("modify", file.path, () => {
      this.overwrite(file.path, data, times);
    });
  }

  modifyBinary(file: TFile, data: ArrayBuffer, times?: WriteTimes): Promise<void> {
    return this.modify(file, text.decode(data), times);
  }

  append(file: TFile, data: string, times?: WriteTimes): Promise<void> {
    return this.disk.perform("modify", file.path, () => {
      this.overwrite(file.path, this.disk.file(file.path).text + data, times);
    });
  }

  /** Reads, changes and writes as one step; a text that stays the same is not written. */
  process(file: TFile, change: (data: string) => string, times?: WriteTimes): Promise<string> {
    return this.disk.perform("process", file.path, () => {
      const before = this.disk.file(file.path).text;
      const after = change(before);
      if (after !== before) this.overwrite(file.path, after, times);
      return after;
    });
  }

  async copy(file: TFile, newPath: string): Promise<TFile> {
    return this.create(newPath, await this.read(file));
  }

  async rename(file: TAbstractFile, newPath: string): Promise<void> {
    const place = normalizePath(newPath);
    await this.disk.perform("rename", file.path, () => {
      checkName(place);
      const there = this.disk.locate(place);
      if (there !== null && there !== file.path) throw new Error("Destination file already exists!");
      this.disk.move(file.path, place);
      this.move(file, place);
    });
  }

  async delete(file: TAbstractFile, _force?: boolean): Promise<void> {
    await this.disk.perform("delete", file.path, () => {
      if (file instanceof TFile) this.disk.file(file.path, "unlink");
      this.disk.drop(file.path);
      this.remove(file);
    });
  }

  async trash(file: TAbstractFile, system: boolean): Promise<void> {
    await this.disk.perform("delete", file.path, () => {
      if (system) this.disk.drop(file.path);
      else this.adapter.moveToTrash(file.path);
      this.remove(file);
    });
  }

  getResourcePath(file: TFile): string {
    return `app://host/${file.path}`;
  }

  private overwrite(path: string, data: string, times?: WriteTimes): void {
    this.disk.file(path);
    this.disk.put(path, data, times);
    this.sync(path);
  }

  protected vault(): Vault {
    return this;
  }
}
