import type { Vault } from "./vault.ts";

/** Times in milliseconds since the epoch, size in bytes of UTF-8. */
export interface FileStats {
  ctime: number;
  mtime: number;
  size: number;
}

/** The part after the last slash. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** The path of the folder that holds it; "" for what lies at the root. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

/** Paths with a part that starts with a dot are on disk, but are no files of the vault. */
export const isHidden = (path: string): boolean => path.split("/").some((part) => part.startsWith("."));

export abstract class TAbstractFile {
  path: string;
  name: string;
  parent: TFolder | null = null;

  constructor(
    readonly vault: Vault,
    path: string,
  ) {
    this.path = path;
    this.name = nameOf(path);
  }

  /** The vault alone calls this, when the file was moved. */
  setPath(path: string): void {
    this.path = path;
    this.name = nameOf(path);
  }
}

export class TFile extends TAbstractFile {
  stat: FileStats;
  basename = "";
  extension = "";

  constructor(vault: Vault, path: string, stat: FileStats) {
    super(vault, path);
    this.stat = stat;
    this.setPath(path);
  }

  override setPath(path: string): void {
    super.setPath(path);
    const dot = this.name.lastIndexOf(".");
    this.basename = dot > 0 ? this.name.slice(0, dot) : this.name;
    this.extension = dot > 0 ? this.name.slice(dot + 1).toLowerCase() : "";
  }
}

export class TFolder extends TAbstractFile {
  children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === "/";
  }

  getParentPrefix(): string {
    return this.isRoot() ? "" : `${this.path}/`;
  }
}
