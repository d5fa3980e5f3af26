import { Notice } from "obsidian";
import type { Words } from "../../words/index.ts";

/** Long enough to be read twice; in milliseconds. */
const NOTICE_TIME = 10_000;
/** Long enough to see what is gone, and to reach the button by keyboard; in milliseconds. */
const UNDO_TIME = 20_000;

/** Says something to the user. The one place where the plugin speaks up. */
export class Notices {
  constructor(private readonly words: Words) {}

  /** Says something in one notice, which goes by itself. */
  report(message: string): void {
    report(this.words, message);
  }

  /** Says something and offers to do it: a quiet notice that stays until it is clicked. */
  offer(message: string, button: string, act: () => void): void {
    this.withButton(message, button, act, 0);
  }

  /** Says what was done and offers to take it back, for as long as the notice stays. */
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

/** Says something to the user, in one notice. */
export function report(words: Words, message: string): void {
  new Notice(`${words.notices.prefix}: ${message}`, NOTICE_TIME);
}

/** What an error says, for the end of a sentence. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
