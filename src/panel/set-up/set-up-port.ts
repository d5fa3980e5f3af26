import type { DayFormat } from "../../core/calendar/day-format.ts";
import type { Choice } from "../../core/set-up/choice.ts";
import type { Proposal } from "../../core/set-up/proposal.ts";
import type { ReadNote } from "../../core/set-up/read-back.ts";
import type { Words } from "../../words/index.ts";

/** What was learned from a note, and all that follows from a choice. */
export interface Lesson {
  proposal: Proposal;
  /** The days of the notes by a choice; null once aborted. */
  read: (choice: Choice, signal: AbortSignal) => Promise<ReadNote[] | null>;
  /** A template made of the notes that were read. */
  template: (choice: Choice, read: readonly ReadNote[]) => string;
  /** The next note as it would be made, or why there would be none, in words. */
  preview: (
    choice: Choice,
    read: readonly ReadNote[],
    template: string,
  ) => Promise<{ path: string; content: string } | { reason: string }>;
}

/** What the dialog draws from, and what one can do in it. */
export interface SetUpPort {
  words: Words;
  dayFormat: DayFormat;
  /** Learns from a note; null if there is no such note. */
  learn: (path: string) => Promise<Lesson | null>;
  /** Asks for another note; null if none is chosen. */
  chooseNote: () => Promise<string | null>;
  /** The template as it is now, and what it is called. */
  currentTemplate: () => Promise<{ name: string; text: string }>;
  /** Where the template note would be made, as a folder. */
  templateFolder: () => Promise<string>;
  /** Draws Markdown of a note as a picture of it: what of it may be shown, as new nodes. */
  drawMarkdown: (markdown: string, path: string) => Promise<ChildNode[]>;
  /** Uses a choice, with a note of the template unless that is null, and closes the dialog. */
  use: (choice: Choice, template: string | null) => void;
  close: () => void;
}
