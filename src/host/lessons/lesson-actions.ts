import type { TFile } from "obsidian";
import type { Edit } from "../../core/markdown/change.ts";
import { EditLog } from "../../core/markdown/edit-log.ts";
import { type PlacedLesson, rewordLesson } from "../../core/lessons/reword-lesson.ts";
import { addItem } from "../../core/notes/add-to-section.ts";
import { roleFinder } from "../../core/notes/roles.ts";
import { isFaithful, pagePath, pageText } from "../../core/lessons/lesson-page.ts";
import type { LessonGroup } from "../../core/lessons/lesson-groups.ts";
import { happenedAgain } from "../../core/lessons/happened-again.ts";
import { merge, separate, setLearned } from "../../core/lessons/ledger/ledger-edits.ts";
import { wordingKey } from "../../core/lessons/wording-key.ts";
import { readable } from "../../core/markdown/wording.ts";
import { noteName } from "../../core/notes/note-path.ts";
import { Week } from "../../core/calendar/week.ts";
import { today } from "../calendar/clock.ts";
import { NameTaken } from "../app/note-files.ts";
import { reasonOf } from "../app/notices.ts";
import { oneLine } from "../app/one-line.ts";
import { reportedEdit } from "../app/reported-edit.ts";
import type { Context } from "../context/context.ts";
import { offerUndo } from "../context/undo.ts";
import type { LedgerNote } from "./ledger-note.ts";
import { askForNewLesson } from "./add-lesson-modal.ts";
import { askForLesson } from "./lesson-picker.ts";
import type { ThisWeek } from "../retros/this-week.ts";

/** What one can do with lessons. Each says by itself what went wrong. */
export class LessonActions {
  constructor(
    private readonly context: Context,
    private readonly ledger: LedgerNote,
    private readonly thisWeek: ThisWeek,
  ) {}

  /** Asks for a lesson of the running week; earlier ones are offered as one types. */
  ask(): void {
    askForNewLesson(this.context, this);
  }

  /** Adds a lesson to this week's retro, which is made if it is missing. */
  async add(text: string): Promise<void> {
    const path = await this.thisWeek.retro();
    if (path === null) return;
    const { notices, words } = this.context;
    const edit = addItem("lessons", oneLine(text), await this.thisWeek.sections());
    if (await this.edit(path, edit)) notices.report(words.lessons.added(noteName(path)));
  }

  /** Replaces the words of a lesson where it stands. */
  reword(path: string, lesson: PlacedLesson, words: string): Promise<boolean> {
    return this.edit(path, rewordLesson(lesson, oneLine(words), roleFinder(this.context.state.settings.roles)));
  }

  /** Records that two wordings are the same lesson; the earlier one names it. */
  async same(lesson: string, earlier: string): Promise<void> {
    await this.decide(merge(earlier, lesson), this.context.words.lessons.joined(readable(lesson), readable(earlier)));
  }

  /** Records that two wordings are not the same lesson. */
  async different(lesson: string, other: string): Promise<void> {
    await this.ledger.write(separate(lesson, other, this.context.words.lessons.apartHeading));
  }

  /** Lets the owner choose the lesson that this one is the same as; the most alike come first. */
  chooseSame(key: string): void {
    const group = this.group(key);
    if (!group) return;
    const { app, words, state } = this.context;
    askForLesson(app, words, group, state, (other) => void this.same(group.text, other.text));
  }

  /** Marks a lesson as learned as of today, or takes that back. */
  async setLearned(key: string, learned: boolean): Promise<void> {
    const group = this.group(key);
    const decision = group && setLearned(group.text, learned ? today() : null);
    if (decision && learned)
      await this.decide(decision, this.context.words.lessons.markedLearned(readable(group.text)));
    else if (decision) await this.ledger.write(decision);
  }

  /** Writes into this week's retro that a lesson has happened again. */
  async happenedAgain(key: string): Promise<void> {
    const group = this.group(key);
    const path = group ? await this.thisWeek.retro() : null;
    if (!group || path === null) return;
    const { state, notes, words } = this.context;
    const plan = await this.thisWeek.sections();
    const edit = happenedAgain({ text: group.text, keys: state.lessons.keysOf(group) }, plan);
    // Learned in the very week in which it comes back: the dates alone would leave it learned.
    const { start: last } = Week.containing(today(), state.rule);
    const isLearned = state.lessons.isLearned({ key, last });
    const notices = isLearned ? {} : { unchanged: words.lessons.saidAlready(noteName(path)) };
    const log = new EditLog();
    const isWritten = await reportedEdit(notes, words, path, log.record(path, edit), notices);
    if (!isWritten) return;
    if (isLearned) await this.ledger.write(setLearned(group.text, null), log);
    offerUndo(this.context, words.lessons.saidAgain(readable(group.text), noteName(path)), log);
  }

  /** Opens a lesson's own note, which is made if there is none. */
  async openPage(key: string): Promise<void> {
    const group = this.group(key);
    if (!group) return;
    const known = this.page(group);
    const { notes, notices, state, words } = this.context;
    if (known) return notes.open(known);
    const { nameTaken, couldNotCreate } = words.notices;
    const path = pagePath(state.settings.folder, group.text);
    if (path === null) return notices.report(couldNotCreate(readable(group.text), words.lessons.noName));
    try {
      const content = pageText(words.lessons.page(readable(group.text)), group, (to) => notes.link(to, path));
      const file = await notes.create({ path, content });
      // A name that had to be cut says less than the lesson: the ledger keeps the two together.
      if (!isFaithful(group.text)) await this.ledger.write(merge(group.text, `[[${file.basename}]]`));
      await notes.open(file);
    } catch (error) {
      notices.report(error instanceof NameTaken ? nameTaken(error.path) : couldNotCreate(path, reasonOf(error)));
    }
  }

  /** Whether a lesson has a note of its own. */
  hasPage(key: string): boolean {
    const group = this.group(key);
    return group !== undefined && this.page(group) !== null;
  }

  /** A lesson's own note: one in the retro folder that a wording of the lesson, as a link, would lead to. */
  private page(group: LessonGroup): TFile | null {
    const { lessons, settings } = this.context.state;
    const texts = [group.text, ...group.occurrences.map(({ text }) => text)];
    const paths = new Set(texts.flatMap((text) => pagePath(settings.folder, text) ?? []));
    const files = [...paths].flatMap((path) => this.context.notes.file(path) ?? []);
    return files.find(({ basename }) => lessons.leaderOf(wordingKey(basename)) === group.key) ?? null;
  }

  /** The wordings of a lesson that the ledger or likeness has put together with it. */
  wordingsOf(key: string): string[] {
    const group = this.group(key);
    const texts = new Map(group?.occurrences.map(({ text }) => [wordingKey(text), text]));
    return [...texts].filter(([each]) => each !== wordingKey(group?.text ?? "")).map(([, text]) => text);
  }

  /** Writes a decision into the ledger, and offers to take it back. */
  private async decide(decision: Edit, message: string): Promise<void> {
    const log = new EditLog();
    if (await this.ledger.write(decision, log)) offerUndo(this.context, message, log);
  }

  private edit(path: string, edit: Edit): Promise<boolean> {
    return reportedEdit(this.context.notes, this.context.words, path, edit);
  }

  private group(key: string): LessonGroup | undefined {
    return this.context.state.lessons.byKey().get(key);
  }
}
