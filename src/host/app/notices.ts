import { Notice } from "obsidian";
import type { Words } from "../../words/index.ts";

/** In milliseconds: long enough to be read twice. */
const NOTICE_TIME = 10_000;
/** In milliseconds: long enough to see what is gone, and to reach the button by keyboard. */
const UNDO_TIME = 20_000;

/** Notices to the user: the only place that shows them. */
export class Notices {
  constructor(private readonly words: Words) {}

  /** Shows a notice that closes by itself. */
  report(message: string): void {
    report(this.words, message);
  }

  /** Shows a notice with a button for an action; it stays until it is clicked. */
  offer(message: string, button: string, act: () => void): void {
    this.withButton(message, button, act, 0);
  }

  /** Shows what was done, with a button to undo it, for as long as the notice stays. */
  undoable(message: string, undo: () => void): void {
    this.withButton(message, this.words.notices.undo, undo, UNDO_TIME);
  }

  private withButton(message: string, button: string, act: () => void, time: number): void {
    const content = createFragment();
    content.createDiv({ text: `${this.words.notices.prefix}: ${message}` });
    content.createEl("button", { cls: "weekly-retro-offer-button", text: button }).addEventListener("click", act);
    new Notice(content, time);
  }
}

/** Shows one notice to the user. */
export function report(words: Words, message: string): void {
  new Notice(`${words.notices.prefix}: ${message}`, NOTICE_TIME);
}

/** The message of an error, for the end of a sentence. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
