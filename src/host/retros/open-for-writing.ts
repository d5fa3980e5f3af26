import { MarkdownView, type TFile } from "obsidian";
import { firstBlank } from "../../core/retros/first-blank.ts";
import type { Context } from "../context/context.ts";

/** Templater puts the cursor where this command stands in the new note: then it is none of ours. */
const TEMPLATER_CURSOR = "tp.file.cursor";

/** Opens a note that was just made, as source, with the cursor in its first empty item. */
export async function openForWriting({ app }: Context, file: TFile, content: string): Promise<void> {
  const leaf = app.workspace.getLeaf(false);
  await leaf.openFile(file, { active: true, state: { mode: "source" } });
  const blank = content.includes(TEMPLATER_CURSOR) ? null : firstBlank(content);
  if (!blank || !(leaf.view instanceof MarkdownView)) return;
  leaf.view.editor.setCursor(blank);
  leaf.view.editor.focus();
}
