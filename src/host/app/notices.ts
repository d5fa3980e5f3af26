import { Notice } from "obsidian";
import type { Words } from "../../words/index.ts";

/** Long enough to be read twice; in milliseconds. */
const NOTICE_TIME = 10_000;

/** Says something to the user. The one place where the plugin speaks up. */
export class Notices {
  constructor(private readonly words: Words) {}

  /** Says something in one notice, which goes by itself. */
  report(message: string): void {
    report(this.words, message);
  }

  /** Says something and offers to do it: a quiet notice that stays until it is clicked. */
  offer(message: string, button: string, act: () => void): void {
    const content = createFragment();
    content.createDiv({ text: `${this.words.notices.prefix}: ${message}` });
    content.createEl("button", { cls: "weekly-retro-offer-button", text: button }).addEventListener("click", act);
    new Notice(content, 0);
  }
}

/** Says something to the user, in one notice. */
export function report(words: Words, message: string): void {
  new Notice(`${words.notices.prefix}: ${message}`, NOTICE_TIME);
}

/** What an error says, for the end of a sentence. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
