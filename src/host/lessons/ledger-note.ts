import type { App, Component, TFile } from "obsidian";
import { dayOf } from "../../core/calendar/day.ts";
import { EMPTY_LEDGER, readLedger } from "../../core/lessons/ledger/ledger.ts";
import { newLedger } from "../../core/lessons/ledger/ledger-edits.ts";
import type { Words } from "../../words/index.ts";
import moment from "../calendar/moment.ts";
import type { Notes } from "../app/note-files.ts";
import { reasonOf, report } from "../app/notices.ts";
import { reportedEdit } from "../app/reported-edit.ts";
import type { VaultState } from "../notes/vault-state.ts";
import { EditLog } from "../../core/markdown/edit-log.ts";
import { changed, type Edit } from "../../core/markdown/change.ts";

/** The vault note in which the owner decides about lessons. It is made with the first decision, and never before. */
export class LedgerNote {
  /** The unreadable lines that a notice has named. */
  private readonly reported = new Set<string>();
  /** The path by which it was read last. */
  private known = "";
  /** The decision that is being written: the note may be new, and the next one must find it. */
  private writing: Promise<boolean> = Promise.resolve(true);

  constructor(
    private readonly app: App,
    private readonly notes: Notes,
    private readonly words: Words,
    private readonly state: VaultState,
  ) {}

  /** Reads the ledger and begins to follow it. To be called when the layout is ready. */
  async start(owner: Component): Promise<void> {
    const { metadataCache, vault } = this.app;
    owner.registerEvent(metadataCache.on("changed", (file, text) => file.path === this.path && this.take(file, text)));
    owner.registerEvent(vault.on("delete", (file) => file.path === this.path && this.state.decide(EMPTY_LEDGER, "")));
    owner.registerEvent(
      vault.on("rename", (file, oldPath) => void ([file.path, oldPath].includes(this.path) && this.read())),
    );
    // The settings say where it is.
    owner.register(this.state.onChange(() => void (this.path !== this.known && this.read())));
    await this.read();
  }

  /** Reads the ledger anew: it may be another one since the settings have changed. */
  async read(): Promise<void> {
    this.known = this.path;
    const file = this.notes.file(this.path);
    if (!file) return this.state.decide(EMPTY_LEDGER, "");
    try {
      this.take(file, (await this.notes.read(file.path)) ?? "");
    } catch (error) {
      report(this.words, this.words.notices.couldNotRead(file.path, reasonOf(error)));
    }
  }

  /**
   * Writes a decision down, after those before it; the note is made if need be. False, and said why, if it could not be
   * written. `log` learns what was written where.
   */
  write(decide: Edit, log = new EditLog()): Promise<boolean> {
    this.writing = this.writing.then(() => this.writeNow(log.record(this.path, decide)));
    return this.writing;
  }

  private async writeNow(decide: Edit): Promise<boolean> {
    const { path, words } = this;
    if (this.notes.file(path)) return reportedEdit(this.notes, words, path, decide);
    const text = newLedger(words.lessons.ledgerIntroduction);
    const changes = decide(text);
    if (typeof changes === "string" || changes.length === 0) return true;
    try {
      const content = changed(text, changes);
      this.take(await this.notes.create({ path, content }), content);
      return true;
    } catch (error) {
      report(words, words.notices.couldNotEdit(path, reasonOf(error)));
      return false;
    }
  }

  private get path(): string {
    return this.state.ledgerPath;
  }

  private take(file: TFile, text: string): void {
    const ledger = readLedger(text);
    this.state.decide(ledger, dayOf(moment(file.stat.mtime)));
    const lines = text.split(/\r?\n/);
    const fresh = ledger.unread.filter((line) => !this.reported.has(lines[line] ?? ""));
    for (const line of fresh) this.reported.add(lines[line] ?? "");
    if (fresh.length > 0) report(this.words, this.words.lessons.unread(file.path, fresh));
  }
}
