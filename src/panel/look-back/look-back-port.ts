import type { Day } from "../../core/calendar/day.ts";
import type { LookBack, NamedRetro } from "../../core/look-back/look-back.ts";
import type { Passage } from "../../core/look-back/passages.ts";
import type { Question } from "../../core/look-back/questions.ts";
import type { Scope } from "../../core/look-back/range.ts";
import type { Retro } from "../../core/notes/retro.ts";

export const LOOK_BACK_VIEW = "weekly-retro-look-back";

/** What one retro says to a question; null if its note could not be read. */
export interface ReadRetro extends NamedRetro {
  passages: readonly Passage[] | null;
}

/** What the look back draws from, besides what the panel does. */
export interface LookBackPort {
  /** What there is to see of a scope; null while the vault is being read, or where the calendar has no such days. */
  lookBack: (scope: Scope) => LookBack | null;
  /** The scope to begin with: the current year. */
  current: () => Scope;
  /** The questions that these retros ask, from the app's metadata: no note is read for it. */
  questions: (retros: readonly Retro[]) => readonly Question[];
  /** The question that a heading asks. */
  keyOf: (heading: string) => string;
  /** Reads what retros say to a question, in slices, in their order; null once aborted. */
  read: (retros: readonly NamedRetro[], key: string, signal: AbortSignal) => Promise<readonly ReadRetro[] | null>;
  /** Lets the user choose among many questions. */
  chooseQuestion: (questions: readonly Question[], choose: (question: Question) => void) => void;
  /** Makes a note of what is shown. */
  exportNote: (scope: Scope, questions: readonly Question[]) => void;
  /** Who one wanted to be in the week of a day: the list of the latest earlier retro; null without one. */
  wish: (day: Day) => { path: string; markdown: string } | null;
  /** Draws Markdown of a note with its blocks: what of it may be shown, as new nodes. */
  drawMarkdown: (markdown: string, path: string) => Promise<ChildNode[]>;
  newYearly: (year: number) => void;
  /** Prints what is drawn in an element; null where the device cannot print. */
  print: ((element: HTMLElement) => void) | null;
}
