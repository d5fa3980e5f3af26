import type { App, TFile } from "obsidian";
import { isFaithful, pagePath, pageText } from "../../core/lessons/lesson-page.ts";
import type { LessonGroup } from "../../core/lessons/lesson-groups.ts";
import { happenedAgain } from "../../core/lessons/happened-again.ts";
import { merge, separate, setLearned } from "../../core/lessons/ledger/ledger-edits.ts";
import { wordingKey } from "../../core/lessons/wording-key.ts";
import { readable } from "../../core/markdown/wording.ts";
import { noteName } from "../../core/notes/note-path.ts";
import { Week } from "../../core/calendar/week.ts";
import type { Words } from "../../words/index.ts";
import { today } from "../calendar/clock.ts";
import { NameTaken, type Notes } from "../app/note-files.ts";
import { reasonOf, report } from "../app/notices.ts";
import { reportedEdit } from "../app/reported-edit.ts";
import type { VaultState } from "../notes/vault-state.ts";
import type { LedgerNote } from "./ledger-note.ts";
import { askForLesson } from "./lesson-picker.ts";
import type { ThisWeek } from "../retros/this-week.ts";

/** What one can do with lessons. Each says by itself what went wrong. */
export class LessonActions {
  constructor(
    private readonly app: App,
    private readonly notes: Notes,
    private readonly state: VaultState,
    private readonly words: Words,
    private readonly ledger: LedgerNote,
    private readonly thisWeek: ThisWeek,
  ) {}

  /** Says that two wordings are the same lesson; the earlier one names it. */
  async same(lesson: string, earlier: string): Promise<void> {
    await this.ledger.write(merge(earlier, lesson));
  }

  /** Says that two wordings are not the same lesson. */
  async different(lesson: string, other: string): Promise<void> {
    await this.ledger.write(separate(lesson, other, this.words.lessons.apartHeading));
  }

  /** Lets the owner choose the lesson that this one is the same as; the most alike come first. */
  chooseSame(key: string): void {
    const group = this.group(key);
    if (!group) return;
    askForLesson(this.app, this.words, group, this.state, (other) => void this.same(group.text, other.text));
  }

  /** Marks a lesson as learned as of today, or takes that back. */
  async setLearned(key: string, learned: boolean): Promise<void> {
    const group = this.group(key);
    if (group) await this.ledger.write(setLearned(group.text, learned ? today() : null));
  }

  /** Writes into this week's retro that a lesson has happened again. */
  async happenedAgain(key: string): Promise<void> {
    const group = this.group(key);
    const path = group ? await this.thisWeek.retro() : null;
    if (!group || path === null) return;
    const plan = await this.thisWeek.sections();
    const edit = happenedAgain({ text: group.text, keys: this.state.lessons.keysOf(group) }, plan);
    // Learned in the very week in which it comes back: the dates alone would leave it learned.
    const { start: last } = Week.containing(today(), this.state.rule);
    const isLearned = this.state.lessons.isLearned({ key, last });
    const notices = isLearned ? {} : { unchanged: this.words.lessons.saidAlready(noteName(path)) };
    const isWritten = await reportedEdit(this.notes, this.words, path, edit, notices);
    if (isWritten && isLearned) await this.ledger.write(setLearned(group.text, null));
  }

  /** Opens a lesson's own note, which is made if there is none. */
  async openPage(key: string): Promise<void> {
    const group = this.group(key);
    if (!group) return;
    const known = this.page(group);
    if (known) return this.notes.open(known);
    const { nameTaken, couldNotCreate } = this.words.notices;
    const path = pagePath(this.state.settings.folder, group.text);
    if (path === null) return report(this.words, couldNotCreate(readable(group.text), this.words.lessons.noName));
    try {
      const content = pageText(this.words.lessons.page(readable(group.text)), group, (to) => this.notes.link(to, path));
      const file = await this.notes.create({ path, content });
      // A name that had to be cut says less than the lesson: the ledger keeps the two together.
      if (!isFaithful(group.text)) await this.ledger.write(merge(group.text, `[[${file.basename}]]`));
      await this.notes.open(file);
    } catch (error) {
      report(this.words, error instanceof NameTaken ? nameTaken(error.path) : couldNotCreate(path, reasonOf(error)));
    }
  }

  /** Whether a lesson has a note of its own. */
  hasPage(key: string): boolean {
    const group = this.group(key);
    return group !== undefined && this.page(group) !== null;
  }

  /** A lesson's own note: one in the retro folder that a wording of the lesson, as a link, would lead to. */
  private page(group: LessonGroup): TFile | null {
    const { lessons, settings } = this.state;
    const texts = [group.text, ...group.occurrences.map(({ text }) => text)];
    const paths = new Set(texts.flatMap((text) => pagePath(settings.folder, text) ?? []));
    const files = [...paths].flatMap((path) => this.notes.file(path) ?? []);
    return files.find(({ basename }) => lessons.leaderOf(wordingKey(basename)) === group.key) ?? null;
  }

  /** The wordings of a lesson that the ledger or likeness has put together with it. */
  wordingsOf(key: string): string[] {
    const group = this.group(key);
    const texts = new Map(group?.occurrences.map(({ text }) => [wordingKey(text), text]));
    return [...texts].filter(([each]) => each !== wordingKey(group?.text ?? "")).map(([, text]) => text);
  }

  private group(key: string): LessonGroup | undefined {
    return this.state.lessons.byKey().get(key);
  }
}
