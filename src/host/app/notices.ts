import { Notice } from "obsidian";
import type { Words } from "../../words/index.ts";

/** Long enough to be read twice; in milliseconds. */
const NOTICE_TIME = 10_000;

/** Says something to the user, in one notice. The one place where the plugin speaks up. */
export function report(words: Words, message: string): void {
  new Notice(`${words.notices.prefix}: ${message}`, NOTICE_TIME);
}

/** Says something and offers to do it: a quiet notice that stays until it is clicked. */
export function offer(words: Words, message: string, button: string, act: () => void): void {
  const content = createFragment();
  content.createDiv({ text: `${words.notices.prefix}: ${message}` });
  content.createEl("button", { cls: "weekly-retro-offer-button", text: button }).addEventListener("click", act);
  new Notice(content, 0);
}

/** What an error says, for the end of a sentence. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
