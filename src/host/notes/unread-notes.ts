import type { TFile } from "obsidian";
import type { Words } from "../../words/index.ts";
import { reasonOf } from "../app/notices.ts";

/** A note that may count and could not be read. */
export interface UnreadNote {
  path: string;
  error: unknown;
}

/** How many of them a sentence names. */
const NAMED = 3;

/** One sentence about notes that could not be read, however many. */
export function unreadSentence({ notes: words }: Words, unread: readonly UnreadNote[]): string {
  const paths = unread.slice(0, NAMED).map(({ path }) => path);
  return words.unreadable(unread.length, paths, reasonOf(unread[0]?.error));
}

/** Why a retro is not made: any of these notes may be it. */
export const mayBeTheOne = ({ notes: words }: Words, paths: readonly string[]): string =>
  words.mayBeTheOne(paths.length, paths.slice(0, NAMED));

/** How long to wait before notes are read again, in milliseconds; the last one from then on. */
const WAITS = [5_000, 30_000, 120_000, 600_000];

/** The notes that could not be read. They are tried again, at longer and longer intervals; each is reported once. */
export class UnreadNotes {
  private readonly errors = new Map<TFile, unknown>();
  private readonly reported = new Set<TFile>();
  private tries = 0;
  private timer = 0;

  constructor(
    private readonly onUnreadable: (notes: readonly UnreadNote[]) => void,
    private readonly read: (files: readonly TFile[]) => Promise<void>,
  ) {}

  get files(): TFile[] {
    return [...this.errors.keys()];
  }

  add(file: TFile, error: unknown): void {
    this.errors.set(file, error);
  }

  /** To be called when a note has been read, or is gone. */
  forget(file: TFile): void {
    this.errors.delete(file);
    this.reported.delete(file);
  }

  /** Forgets which notes could not be read, as all are about to be read anew; those reported before stay so. */
  clear(): void {
    this.errors.clear();
    this.stop();
  }

  /** Reports those that have not been reported yet, all in one, and sees to it that they are tried again. */
  report(): void {
    const fresh = this.files.filter((file) => !this.reported.has(file));
    for (const file of fresh) this.reported.add(file);
    if (fresh.length > 0) this.onUnreadable(fresh.map((file) => ({ path: file.path, error: this.errors.get(file) })));
    this.stop();
    if (this.errors.size === 0) this.tries = 0;
    else this.timer = window.setTimeout(() => void this.retry(), WAITS[Math.min(this.tries, WAITS.length - 1)]);
  }

  /** Tries them again now. */
  async retry(): Promise<void> {
    if (this.errors.size === 0) return;
    this.tries++;
    await this.read(this.files);
    this.report();
  }

  stop(): void {
    window.clearTimeout(this.timer);
  }
}
