import { NameTaken } from "../app/note-files.ts";
import { reasonOf } from "../app/notices.ts";
import { withinLimit } from "../app/within-limit.ts";
import type { Context } from "../context/context.ts";
import { YearlyWriter } from "./yearly-writer.ts";

/** How long making one may take, in milliseconds: a vault of many notes is read first. */
const LIMIT = 30_000;

/** Makes yearly retros, or opens those that are there. It says by itself what went wrong, and never overwrites. */
export class YearlyMaker {
  private readonly writer: YearlyWriter;
  /** The making that is under way: a second one must see the first one's note. */
  private making: Promise<void> = Promise.resolve();

  constructor(private readonly context: Context) {
    this.writer = new YearlyWriter(context);
  }

  /** Makes, or opens, the yearly retro of a year; without one, of the year that is due. */
  make(year?: number): Promise<void> {
    const { notices, words } = this.context;
    this.making = this.making
      .then(() => withinLimit(this.makeOrOpen(year), LIMIT, words.making.tookTooLong(LIMIT / 1000)))
      // Whatever goes wrong, the next one must not wait for it.
      .catch((error: unknown) => notices.report(reasonOf(error)));
    return this.making;
  }

  private async makeOrOpen(asked: number | undefined): Promise<void> {
    const { notes, notices, words, state } = this.context;
    await state.whenReady();
    const year = asked ?? this.writer.due();
    const existing = this.writer.existing(year);
    if (existing) return notes.open(existing);
    const note = await this.writer.write(year);
    if ("reason" in note) return notices.report(note.reason);
    try {
      await notes.open(await notes.create(note));
    } catch (error) {
      notices.report(
        error instanceof NameTaken
          ? words.lookBack.yearly.nameTaken(error.path)
          : words.notices.couldNotCreate(note.path, reasonOf(error)),
      );
    }
  }
}
