import type { Disk, WriteTimes } from "./disk.ts";
import { folderOf, nameOf } from "./files.ts";
import type { Vault } from "./vault.ts";

const bytes = new TextEncoder();
const text = new TextDecoder();

/** The disk as `vault.adapter` offers it, hidden files too; the vault learns of every change. Case sensitive. */
export class Adapter {
  constructor(
    private readonly disk: Disk,
    private readonly vault: Vault,
  ) {}

  getName(): string {
    return this.vault.getName();
  }

  async exists(path: string, sensitive = false): Promise<boolean> {
    await Promise.resolve();
    const there = this.disk.locate(path);
    return there !== null && (!sensitive || there === path || there === "");
  }

  async stat(path: string): Promise<{ type: "file" | "folder"; ctime: number; mtime: number; size: number } | null> {
    await Promise.resolve();
    const there = this.disk.locate(path);
    if (there === null) return null;
    const file = this.disk.files.get(there);
    if (file === undefined) return { type: "folder", ctime: 0, mtime: 0, size: 0 };
    return { type: "file", ctime: file.ctime, mtime: file.mtime, size: bytes.encode(file.text).length };
  }

  async list(path: string): Promise<{ files: string[]; folders: string[] }> {
    await Promise.resolve();
    const folder = this.disk.locate(path);
    if (folder === null || this.disk.files.has(folder))
      throw new Error(`ENOENT: no such file or directory, scandir '${path}'`);
    const inside = (each: string): boolean => folderOf(each) === folder && nameOf(each) !== "";
    return { files: [...this.disk.files.keys()].filter(inside), folders: [...this.disk.folders].filter(inside) };
  }

  read(path: string): Promise<string> {
    return this.disk.perform("read", path, () => this.disk.file(path).text);
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    return bytes.encode(await this.read(path)).buffer;
  }

  write(path: string, data: string, times?: WriteTimes): Promise<void> {
    return this.disk.perform("modify", path, () => {
      this.disk.put(path, data, times);
      this.vault.sync(path);
    });
  }

  writeBinary(path: string, data: ArrayBuffer, times?: WriteTimes): Promise<void> {
    return this.write(path, text.decode(data), times);
  }

  append(path: string, data: string, times?: WriteTimes): Promise<void> {
    return this.disk.perform("modify", path, () => {
      this.disk.put(path, (this.disk.files.get(path)?.text ?? "") + data, times);
      this.vault.sync(path);
    });
  }

  process(path: string, change: (data: string) => string, times?: WriteTimes): Promise<string> {
    return this.disk.perform("process", path, () => {
      const before = this.disk.file(path).text;
      const after = change(before);
      if (after !== before) {
        this.disk.put(path, after, times);
        this.vault.sync(path);
      }
      return after;
    });
  }

  async mkdir(path: string): Promise<void> {
    await Promise.resolve();
    for (const made of this.disk.makeFolder(path)) this.vault.sync(made);
  }

  async remove(path: string): Promise<void> {
    await this.disk.perform("delete", path, () => {
      this.disk.file(path, "unlink");
      this.disk.drop(path);
      this.vault.sync(path);
    });
  }

  async rmdir(path: string, recursive: boolean): Promise<void> {
    await Promise.resolve();
    if (!recursive && this.disk.below(path).length > 0)
      throw new Error(`ENOTEMPTY: directory not empty, rmdir '${path}'`);
    this.disk.drop(path);
    this.vault.sync(path);
  }

  async rename(path: string, newPath: string): Promise<void> {
    const file = this.vault.getAbstractFileByPath(path);
    if (file !== null) await this.vault.rename(file, newPath);
    else
      await this.disk.perform("rename", path, () => {
        this.disk.move(path, newPath);
      });
  }

  async copy(path: string, newPath: string): Promise<void> {
    if (this.disk.locate(newPath) !== null) throw new Error("Destination file already exists!");
    await this.write(newPath, await this.read(path));
  }

  async trashSystem(path: string): Promise<boolean> {
    await this.remove(path);
    return true;
  }

  async trashLocal(path: string): Promise<void> {
    await Promise.resolve();
    this.moveToTrash(path);
    this.vault.sync(path);
  }

  getResourcePath(path: string): string {
    return `app://host/${path}`;
  }

  /** Into `.trash`, at once and without an event; a name that is taken there gets a number. */
  moveToTrash(path: string): void {
    this.disk.makeFolder(".trash");
    let target = `.trash/${nameOf(path)}`;
    for (let number = 2; this.disk.locate(target) !== null; number++) target = `.trash/${number} ${nameOf(path)}`;
    this.disk.move(path, target);
  }
}
