import type { TFile } from "obsidian";
import { presetTemplate } from "../../core/templates/presets/index.ts";
import { coreTemplates } from "../app/core-plugins.ts";
import { NameTaken } from "../app/note-files.ts";
import { reasonOf } from "../app/notices.ts";
import type { Context } from "../context/context.ts";

/** The number of names that are tried: nobody keeps more templates of one name. */
const MOST_NAMES = 20;

/**
 * Puts the chosen preset's template into the vault as a note to edit, among the other templates, and makes it the
 * template. A notice shows what was done, or what went wrong.
 */
export async function makeTemplateNote(context: Context): Promise<void> {
  const { language, notices, store, words } = context;
  const { madeNote, madeNoteUnsaved, noteName } = words.templates;
  const file = await newTemplateNote(context, noteName, presetTemplate(store.settings.preset, language));
  if (!file) return;
  const unsaved = await store.tryChange({ templatePath: file.path });
  notices.report(unsaved === null ? madeNote(file.path) : madeNoteUnsaved(file.path, unsaved));
}

/**
 * Makes a note among the other templates. Never overwrites one: the next free name is taken. Null, and said why, if it
 * could not be made.
 */
export async function newTemplateNote(context: Context, name: string, content: string): Promise<TFile | null> {
  const { app, notes, notices, words } = context;
  const folder = (await coreTemplates(app.vault)).folder || words.templates.folder;
  for (let number = 1; number <= MOST_NAMES; number++) {
    const path = `${folder}/${name}${number === 1 ? "" : ` ${number}`}.md`;
    try {
      return await notes.create({ path, content });
    } catch (error) {
      if (error instanceof NameTaken && number < MOST_NAMES) continue;
      notices.report(words.notices.couldNotCreate(path, reasonOf(error)));
      return null;
    }
  }
  return null;
}
