import type { Disk } from "./disk.ts";
import { Events } from "./events.ts";
import { folderOf, isHidden, type TAbstractFile, TFile, TFolder } from "./files.ts";
import type { Vault } from "./vault.ts";

const bytes = new TextEncoder();

/** The files and folders that a vault knows, and the events of their coming, changing, moving and going. */
export abstract class FileTree extends Events {
  protected readonly root: TFolder;
  private readonly index = new Map<string, TAbstractFile>();

  constructor(readonly disk: Disk) {
    super();
    this.root = new TFolder(this.vault(), "/");
    this.root.name = "";
    for (const path of [...disk.folders, ...disk.files.keys()].sort()) this.add(path);
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

  /** Brings the tree up to date with what lies at that path, and fires what follows: create, modify or delete. */
  sync(path: string): void {
    const known = this.index.get(path);
    const place = this.disk.locate(path);
    if (known === undefined && place !== null) {
      if (folderOf(place) !== "" && !this.index.has(folderOf(place))) this.sync(folderOf(place));
      const made = this.add(place);
      if (made !== null) this.trigger("create", made);
    } else if (known !== undefined && place === null) this.remove(known);
    else if (known instanceof TFile) {
      known.stat = this.statOf(path);
      this.trigger("modify", known);
    }
  }

  /** The tree as the vault that it is. */
  protected abstract vault(): Vault;

  protected statOf(path: string): TFile["stat"] {
    const { text, ctime, mtime } = this.disk.file(path);
    return { ctime, mtime, size: bytes.encode(text).length };
  }

  /** Takes out a file or folder; one event for each thing in it, from the inside out. */
  protected remove(file: TAbstractFile): void {
    if (file instanceof TFolder) for (const child of [...file.children]) this.remove(child);
    this.index.delete(file.path);
    file.parent?.children.remove(file);
    this.trigger("delete", file);
  }

  /** Moves a file or folder; one event for each thing in it, from the outside in. */
  protected move(file: TAbstractFile, path: string): void {
    const oldPath = file.path;
    this.index.delete(oldPath);
    if (folderOf(oldPath) !== folderOf(path)) file.parent?.children.remove(file);
    file.setPath(path);
    this.index.set(path, file);
    if (folderOf(oldPath) !== folderOf(path)) this.adopt(file);
    this.trigger("rename", file, oldPath);
    if (file instanceof TFolder)
      for (const child of [...file.children]) this.move(child, path + child.path.slice(oldPath.length));
  }

  private add(path: string): TAbstractFile | null {
    if (isHidden(path) || this.index.has(path)) return null;
    const vault = this.vault();
    const made = this.disk.folders.has(path) ? new TFolder(vault, path) : new TFile(vault, path, this.statOf(path));
    this.index.set(path, made);
    this.adopt(made);
    return made;
  }

  private adopt(file: TAbstractFile): void {
    const folder = folderOf(file.path);
    file.parent = folder === "" ? this.root : this.getFolderByPath(folder);
    file.parent?.children.push(file);
  }
}
