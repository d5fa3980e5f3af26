import type { TFile, Vault } from "obsidian";
import { patientRead } from "../app/patient-read.ts";
import type { TimeSlicer } from "../app/time-slices.ts";

/** The number of notes read at a time: unbounded reads block a vault. */
const AT_ONCE = 16;

/** What becomes of a note that was read. */
export interface Reader {
  take: (file: TFile, text: string) => void;
  fail: (file: TFile, error: unknown) => void;
}

/** Notes to be read. Each can be dropped until the moment in which its text is used. */
export class ReadQueue {
  private readonly waiting = new Set<TFile>();
  /** What is being read. A note that was dropped and is read again has another token. */
  private readonly begun = new Map<TFile, symbol>();
  private workers = 0;
  private readonly whenIdle: (() => void)[] = [];

  constructor(
    private readonly vault: Vault,
    private readonly slices: TimeSlicer,
    private readonly reader: Reader,
  ) {}

  add(file: TFile): void {
    this.waiting.add(file);
    if (this.workers < AT_ONCE) void this.work();
  }

  /** Leaves a note out: something newer is known of it. */
  drop(file: TFile): void {
    this.waiting.delete(file);
    this.begun.delete(file);
  }

  clear(): void {
    this.waiting.clear();
    this.begun.clear();
  }

  /** Resolves as soon as every note has been read. */
  async idle(): Promise<void> {
    if (this.workers > 0) await new Promise<void>((resolve) => this.whenIdle.push(resolve));
  }

  private async work(): Promise<void> {
    this.workers++;
    for (const file of this.waiting) {
      this.waiting.delete(file);
      await this.read(file);
    }
    this.workers--;
    if (this.workers === 0) for (const resolve of this.whenIdle.splice(0)) resolve();
  }

  private async read(file: TFile): Promise<void> {
    const sign = Symbol();
    this.begun.set(file, sign);
    const isWanted = () => this.begun.get(file) === sign;
    try {
      const text = await patientRead(() => this.vault.cachedRead(file), isWanted);
      // Several reads may end at once: parsing them all must yield to the app.
      await this.slices.pause();
      if (isWanted()) this.reader.take(file, text);
    } catch (error) {
      if (isWanted()) this.reader.fail(file, error);
    } finally {
      if (isWanted()) this.begun.delete(file);
    }
  }
}
