import { Adapter } from "./adapter.ts";
import { Disk, type WriteTimes } from "./disk.ts";
import { Events } from "./events.ts";
import { folderOf, isHidden, type TAbstractFile, TFile, TFolder } from "./files.ts";
import { normalizePath } from "./path.ts";

const bytes = new TextEncoder();
const text = new TextDecoder();

/**
 * The vault: an index over the disk, kept up to date by its own operations and by `sync`, with an event for every change.
 * Operations answer later, never at once; work on one file is done in the order it was asked for.
 */
export class Vault extends Events {
  readonly adapter: Adapter;
  private readonly index = new Map<string, TAbstractFile>();
  private readonly root: TFolder;
  private readonly config: Record<string, unknown>;

  constructor(
    readonly disk: Disk,
    readonly configDir: string,
    config: Record<string, unknown>,
  ) {
    super();
    this.config = { ...config };
    this.adapter = new Adapter(disk, this);
    this.root = new TFolder(this, "/");
    this.root.name = "";
    for (const path of [...disk.folders, ...disk.files.keys()].sort()) this.indexPath(path);
  }

  getName(): string {
    return "Vault";
  }

  getRoot(): TFolder {
    return this.root;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return path === "/" ? this.root : (this.index.get(path) ?? null);
  }

  getFileByPath(path: string): TFile | null {
    const found = this.getAbstractFileByPath(path);
    return found instanceof TFile ? found : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const found = this.getAbstractFileByPath(path);
    return found instanceof TFolder ? found : null;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return [this.root, ...this.index.values()];
  }

  getAllFolders(includeRoot = false): TFolder[] {
    const all = this.getAllLoadedFiles().filter((file) => file instanceof TFolder);
    return includeRoot ? all : all.filter((folder) => !folder.isRoot());
  }

  getFiles(): TFile[] {
    return [...this.index.values()].filter((file) => file instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === "md");
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
    await this.disk.queue(place, () => {
      this.disk.check("create");
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
    await Promise.resolve();
    if (this.disk.locate(place) !== null) throw new Error("Folder already exists.");
    for (const made of this.disk.makeFolder(place)) this.sync(made);
    return this.getFolderByPath(place) ?? new TFolder(this, place);
  }

  read(file: TFile): Promise<string> {
    return this.disk.queue(file.path, () => {
      this.disk.check("read");
      return this.disk.file(file.path).text;
    });
  }

  cachedRead(file: TFile): Promise<string> {
    return this.read(file);
  }

  async readBinary(file: TFile): Promise<ArrayBuffer> {
    return bytes.encode(await this.read(file)).buffer;
  }

  modify(file: TFile, data: string, times?: WriteTimes): Promise<void> {
    return this.disk.queue(file.path, () => {
      this.disk.check("modify");
      this.overwrite(file.path, data, times);
    });
  }

  modifyBinary(file: TFile, data: ArrayBuffer, times?: WriteTimes): Promise<void> {
    return this.modify(file, text.decode(data), times);
  }

  append(file: TFile, data: string, times?: WriteTimes): Promise<void> {
    return this.disk.queue(file.path, () => {
      this.disk.check("modify");
      this.overwrite(file.path, this.disk.file(file.path).text + data, times);
    });
  }

  /** Reads, changes and writes as one step; a text that stays the same is not written. */
  process(file: TFile, change: (data: string) => string, times?: WriteTimes): Promise<string> {
    return this.disk.queue(file.path, () => {
      this.disk.check("process");
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
    await this.disk.queue(file.path, () => {
      const there = this.disk.locate(place);
      if (there !== null && there !== file.path) throw new Error("Destination file already exists!");
      this.disk.move(file.path, place);
      this.reindex(file, place);
    });
  }

  async delete(file: TAbstractFile, _force?: boolean): Promise<void> {
    await this.disk.queue(file.path, () => {
      if (file instanceof TFile) this.disk.file(file.path, "unlink");
      this.disk.drop(file.path);
      this.unindex(file);
    });
  }

  async trash(file: TAbstractFile, system: boolean): Promise<void> {
    await this.disk.queue(file.path, () => {
      if (system) this.disk.drop(file.path);
      else this.adapter.moveToTrash(file.path);
      this.unindex(file);
    });
  }

  getResourcePath(file: TFile): string {
    return `app://host/${file.path}`;
  }

  /** Brings the index up to date with what lies at that path, and fires what follows: create, modify or delete. */
  sync(path: string): void {
    const known = this.index.get(path);
    const place = this.disk.locate(path);
    if (known === undefined && place !== null) {
      if (folderOf(place) !== "" && !this.index.has(folderOf(place))) this.sync(folderOf(place));
      const made = this.indexPath(place);
      if (made !== null) this.trigger("create", made);
    } else if (known !== undefined && place === null) this.unindex(known);
    else if (known instanceof TFile) {
      known.stat = this.statOf(path);
      this.trigger("modify", known);
    }
  }

  private overwrite(path: string, data: string, times?: WriteTimes): void {
    this.disk.file(path);
    this.disk.put(path, data, times);
    this.sync(path);
  }

  private statOf(path: string): TFile["stat"] {
    const { text: data, ctime, mtime } = this.disk.file(path);
    return { ctime, mtime, size: bytes.encode(data).length };
  }

  private indexPath(path: string): TAbstractFile | null {
    if (isHidden(path) || this.index.has(path)) return null;
    const made = this.disk.folders.has(path) ? new TFolder(this, path) : new TFile(this, path, this.statOf(path));
    this.index.set(path, made);
    this.adopt(made);
    return made;
  }

  private adopt(file: TAbstractFile): void {
    const folder = folderOf(file.path);
    file.parent = folder === "" ? this.root : this.getFolderByPath(folder);
    file.parent?.children.push(file);
  }

  private unindex(file: TAbstractFile): void {
    if (file instanceof TFolder) for (const child of [...file.children]) this.unindex(child);
    this.index.delete(file.path);
    file.parent?.children.remove(file);
    this.trigger("delete", file);
  }

  private reindex(file: TAbstractFile, path: string): void {
    const oldPath = file.path;
    this.index.delete(oldPath);
    if (folderOf(oldPath) !== folderOf(path)) file.parent?.children.remove(file);
    file.setPath(path);
    this.index.set(path, file);
    if (folderOf(oldPath) !== folderOf(path)) this.adopt(file);
    this.trigger("rename", file, oldPath);
    if (file instanceof TFolder)
      for (const child of [...file.children]) this.reindex(child, path + child.path.slice(oldPath.length));
  }
}
