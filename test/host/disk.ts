import { folderOf } from "./files.ts";

/** A file as it lies on the disk; times in milliseconds since the epoch. */
export interface DiskFile {
  text: string;
  ctime: number;
  mtime: number;
}

/** Times to give a file instead of now; the same shape as `DataWriteOptions`. */
export interface WriteTimes {
  ctime?: number;
  mtime?: number;
}

/** The operations that a test can make fail. */
export type FaultPoint = "create" | "createFolder" | "modify" | "process" | "read" | "rename" | "delete" | "saveData";

/** One call that reaches the disk. */
export interface Operation {
  kind: FaultPoint;
  path: string;
}

/** What a test does around each operation: throw in its place or after it, wait, or change the disk under it. */
export interface Interference {
  before: (operation: Operation) => void | Promise<void>;
  after: (operation: Operation) => void | Promise<void>;
}

function failure(code: string, doing: string, path: string): Error {
  return Object.assign(new Error(`${code}: no such file or directory, ${doing} '${path}'`), { code });
}

/**
 * The file system under the vault: files by path, hidden ones too, and folders. Nothing here fires an event. Changes are
 * synchronous; callers that offer them as promises use `queue`, so that work on one file never interleaves.
 */
export class Disk {
  readonly files = new Map<string, DiskFile>();
  /** The texts alone, always as in `files`. */
  readonly texts = new Map<string, string>();
  readonly folders = new Set<string>();
  private readonly queues = new Map<string, Promise<unknown>>();
  /** Null: operations are left alone. */
  interference: Interference | null = null;
  private readonly faults = new Map<FaultPoint, { error: Error; times: number }>();

  constructor(private readonly caseInsensitive: boolean) {}

  /** The path under which a file or folder lies there, in its own spelling; null when there is none. */
  locate(path: string): string | null {
    if (path === "" || path === "/") return "";
    if (this.files.has(path) || this.folders.has(path)) return path;
    if (!this.caseInsensitive) return null;
    const folded = path.toLowerCase();
    for (const known of [...this.files.keys(), ...this.folders]) if (known.toLowerCase() === folded) return known;
    return null;
  }

  /** The file; throws ENOENT, as Node does, when there is none. */
  file(path: string, doing = "open"): DiskFile {
    const found = this.files.get(this.locate(path) ?? path);
    if (found === undefined) throw failure("ENOENT", doing, path);
    return found;
  }

  /** Creates or overwrites; throws ENOENT when the folder is missing. */
  put(path: string, text: string, times: WriteTimes = {}): void {
    const folder = folderOf(path);
    if (this.locate(folder) === null) throw failure("ENOENT", "open", path);
    const now = Date.now();
    const place = this.locate(path) ?? path;
    const created = times.ctime ?? this.files.get(place)?.ctime ?? times.mtime ?? now;
    this.setFile(place, { text, ctime: created, mtime: times.mtime ?? now });
  }

  /** Makes the folder and those above it that are missing; returns the new ones, outermost first. */
  makeFolder(path: string): string[] {
    if (this.locate(path) !== null) return [];
    const made = this.makeFolder(folderOf(path));
    this.folders.add(path);
    return [...made, path];
  }

  /** Every path below a folder, folders before what they hold. */
  below(folder: string): string[] {
    const prefix = `${folder}/`;
    return [...this.folders, ...this.files.keys()].filter((path) => path.startsWith(prefix)).sort();
  }

  /** Takes a file, or a folder with all it holds, off the disk. */
  drop(path: string): void {
    for (const inner of [...this.below(path), path]) {
      this.forget(inner);
    }
  }

  /** Moves a file, or a folder with all it holds; throws ENOENT when the new folder is missing. */
  move(from: string, to: string): void {
    if (this.locate(folderOf(to)) === null) throw failure("ENOENT", "rename", to);
    for (const path of [...this.below(from), from]) {
      const target = to + path.slice(from.length);
      const file = this.files.get(path);
      const isFolder = this.folders.has(path);
      this.forget(path);
      if (file !== undefined) this.setFile(target, file);
      if (isFolder) this.folders.add(target);
    }
  }

  /** Runs one job after the other for the same path; a job that fails does not stop the next. */
  queue<T>(path: string, job: () => T | Promise<T>): Promise<T> {
    const before = this.queues.get(path) ?? Promise.resolve();
    const run = before.then(job, job);
    const settled = run.catch(() => undefined);
    this.queues.set(path, settled);
    return run;
  }

  /** Runs an operation in its turn, with the faults that a test asked for. */
  perform<T>(kind: FaultPoint, path: string, job: () => T | Promise<T>): Promise<T> {
    return this.queue(path, () => {
      this.check(kind);
      return this.interference ? disturbed(this.interference, { kind, path }, job) : job();
    });
  }

  /** Makes the next operations of that kind fail. */
  fail(on: FaultPoint, error: Error, times = 1): void {
    this.faults.set(on, { error, times });
  }

  /** Throws the error that a test asked for, if one is due. */
  private check(on: FaultPoint): void {
    const fault = this.faults.get(on);
    if (fault === undefined || fault.times <= 0) return;
    fault.times -= 1;
    throw fault.error;
  }

  private setFile(path: string, file: DiskFile): void {
    this.files.set(path, file);
    this.texts.set(path, file.text);
  }

  private forget(path: string): void {
    this.files.delete(path);
    this.texts.delete(path);
    this.folders.delete(path);
  }
}

async function disturbed<T>(
  { before, after }: Interference,
  operation: Operation,
  job: () => T | Promise<T>,
): Promise<T> {
  await before(operation);
  const result = await job();
  await after(operation);
  return result;
}
