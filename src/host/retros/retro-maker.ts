import { dueWeek, retroPath } from "../../core/retros/new-retro.ts";
import { periodChoices } from "../../core/retros/period-choices.ts";
import { isSamePeriod, type Period, weekLabel } from "../../core/calendar/period.ts";
import { retroOutlook } from "../../core/retros/carry-over.ts";
import { Week } from "../../core/calendar/week.ts";
import type { SectionPlan } from "../../core/notes/add-to-section.ts";
import { today } from "../calendar/clock.ts";
import { dayFormat } from "../calendar/locale.ts";
import { NameTaken } from "../app/note-files.ts";
import { reasonOf } from "../app/notices.ts";
import type { Context } from "../context/context.ts";
import { openForWriting } from "./open-for-writing.ts";
import { openNote } from "../context/open-note.ts";
import { mayBeTheOne } from "../notes/unread-notes.ts";
import { PeriodModal } from "./period-modal.ts";
import { askWhich } from "./retro-picker.ts";
import type { RetroWriter } from "./retro-writer.ts";
import type { NewNote } from "../../core/notes/note-path.ts";
import { retrosOf } from "../../core/notes/retro.ts";

/** What came of asking for a retro. `path` is the note's; `reason` says in words why there is none. */
export type Made = { outcome: "made" | "opened"; path: string } | { outcome: "failed" | "asked"; reason: string };

/** How long making a retro may take, in milliseconds: a vault of many notes is read first. */
const LIMIT = 30_000;

/** Makes retros, or opens those that are there. The methods for people say by themselves what went wrong. */
export class RetroMaker {
  /** The making that is under way: a second one must see the first one's note. */
  private making: Promise<unknown> = Promise.resolve();

  private readonly madeListeners: ((path: string) => void)[] = [];

  constructor(
    private readonly context: Context,
    private readonly writer: RetroWriter,
  ) {}

  /** Where a section goes that a retro lacks, and what it is called. */
  sections(): Promise<SectionPlan> {
    return this.writer.sections();
  }

  /** Makes, or opens, the retro that is due. */
  async makeDue(): Promise<void> {
    const made = await this.attempt(null);
    this.say(made);
    if (made.outcome === "made") this.sayWhatIsNext(made.path);
  }

  /** Makes, or opens, the retro of a period; of several it asks which to open. */
  async make(period: Period): Promise<void> {
    this.say(await this.attempt(period));
  }

  /**
   * The same (null: the retro that is due) for a caller who speaks for itself; never throws. Where it `stays`, no note
   * is opened and nobody is asked: several notes for the period are a failure then.
   */
  attempt(period: Period | null, shows: "opens" | "stays" = "opens"): Promise<Made> {
    const made = this.making.then(() =>
      this.inTime(async (isWanted) => {
        await this.context.state.whenReady();
        return this.makeOrOpen(period ?? this.due(), shows === "opens", isWanted);
      }),
    );
    this.making = made;
    return made;
  }

  /** Abandons work after `LIMIT`, so that the next can begin: work that hung must not create a note unexpectedly late. */
  private inTime(work: (isWanted: () => boolean) => Promise<Made>): Promise<Made> {
    return new Promise((resolve) => {
      let isLate = false;
      const fail = (reason: string) => resolve({ outcome: "failed", reason });
      const timer = window.setTimeout(() => {
        isLate = true;
        fail(this.context.words.making.tookTooLong(LIMIT / 1000));
      }, LIMIT);
      work(() => !isLate)
        .then(resolve, (error: unknown) => fail(reasonOf(error)))
        .finally(() => window.clearTimeout(timer));
    });
  }

  /** Lets the user choose the period, and see what its retro will be before it is made. */
  async choose(): Promise<void> {
    const { app, words, notices, state } = this.context;
    await this.context.state.whenReady();
    const template = await this.writer.template();
    if (typeof template !== "string") return notices.report(template.reason);
    const { index, rule, settings } = state;
    const notes = index.notes(rule);
    const names = await this.writer.names();
    const modal = new PeriodModal(app, words, dayFormat(), {
      today: today(),
      rule,
      choices: periodChoices(today(), index.chain, rule, settings.graceDays),
      retrosOf: (period) => retrosOf(period, index.chain, rule).map(({ path }) => path),
      path: (period) => retroPath(period, names),
      outlook: (period) => retroOutlook(period, notes, template, state.lessons),
    });
    modal.onChoose = (period) => void this.make(period);
    modal.open();
  }

  /** The period whose retro is due now. */
  due(): Period {
    const { index, rule, settings } = this.context.state;
    const { start, end } = dueWeek(today(), index.chain, rule, settings.graceDays);
    return { start, end };
  }

  /** Calls back after a retro was made and opened, with its path. */
  onMade(listener: (path: string) => void): void {
    this.madeListeners.push(listener);
  }

  /** Says so where an earlier week came first: the current week's retro is the next to be made. */
  private sayWhatIsNext(path: string): void {
    const { notices, state, words } = this.context;
    const current = Week.containing(today(), state.rule);
    const period = state.index.get(path)?.retro;
    if (!period || period.end >= current.start) return;
    notices.report(words.making.madeFirst(weekLabel(period, state.rule), String(current.number)));
  }

  private say(made: Made): void {
    if (made.outcome === "failed") this.context.notices.report(made.reason);
  }

  private async makeOrOpen(period: Period, opens: boolean, isWanted: () => boolean): Promise<Made> {
    const { state, words } = this.context;
    const { index, rule } = state;
    const unread = await state.unreadAbout(period);
    const existing = retrosOf(period, index.chain, rule);
    const [only] = existing;
    if (existing.length > 1) {
      const reason = words.making.twoNotes(existing.map(({ path }) => path));
      if (!opens) return { outcome: "failed", reason };
      askWhich(this.context, existing, (path) => void openNote(this.context, path));
      return { outcome: "asked", reason };
    }
    if (only) {
      if (opens) await openNote(this.context, only.path);
      return { outcome: "opened", path: only.path };
    }
    // One of them may be this very retro, under a name of its own: a second one would be made beside it.
    if (unread.length > 0) return { outcome: "failed", reason: mayBeTheOne(words, unread) };
    const note = await this.writer.write(period);
    if ("reason" in note) return { outcome: "failed", reason: note.reason };
    return isWanted()
      ? this.create(note, period, opens)
      : { outcome: "failed", reason: words.making.tookTooLong(LIMIT / 1000) };
  }

  private async create(note: NewNote, period: Period, opens: boolean): Promise<Made> {
    const { notes, state, words } = this.context;
    const { notices } = words;
    try {
      const file = await notes.create(note);
      state.noteMade(file, note.content, period);
      if (opens) {
        await openForWriting(this.context, file, note.content);
        for (const listener of this.madeListeners) listener(file.path);
      }
      return { outcome: "made", path: file.path };
    } catch (error) {
      if (error instanceof NameTaken) return this.openTaken(error.path, period, opens);
      return { outcome: "failed", reason: notices.couldNotCreate(note.path, reasonOf(error)) };
    }
  }

  /** A note of the retro's name is there: it is the retro, if its name says the week and nothing in it says another. */
  private async openTaken(path: string, period: Period, opens: boolean): Promise<Made> {
    const { notices, state, words } = this.context;
    const own = state.index.get(path)?.retro ?? state.periodInName(path);
    if (!isSamePeriod(own, period)) return { outcome: "failed", reason: words.notices.nameTaken(path) };
    if (opens) {
      await openNote(this.context, path);
      notices.report(words.making.wasThere(path));
    }
    return { outcome: "opened", path };
  }
}
