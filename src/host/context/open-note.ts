import type { PaneType } from "obsidian";
import type { Context } from "./context.ts";

/** Opens a note of the vault, at a line (from 0) if one is given. Shows a notice if there is no such note. */
export async function openNote(
  { notes, notices, words }: Context,
  path: string,
  line?: number,
  pane: PaneType | boolean = false,
): Promise<void> {
  const file = notes.file(path);
  if (file) await notes.open(file, line, pane);
  else notices.report(words.notices.couldNotOpen(path));
}
