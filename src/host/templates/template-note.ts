import { presetTemplate } from "../../core/templates/presets/index.ts";
import { coreTemplates } from "../app/core-plugins.ts";
import { NameTaken } from "../app/note-files.ts";
import { reasonOf } from "../app/notices.ts";
import type { Context } from "../context/context.ts";

/** So many names are tried before giving up: nobody keeps more templates of one name. */
const MOST_NAMES = 20;

/**
 * Puts the chosen preset's template into the vault as a note to edit, among the other templates, and makes it the
 * template. Never overwrites a note: the next free name is taken. Says what it did, or what went wrong.
 */
export async function makeTemplateNote({ app, language, notes, notices, store, words }: Context): Promise<void> {
  const { preset } = store.settings;
  const folder = (await coreTemplates(app.vault)).folder || words.templates.folder;
  const content = presetTemplate(preset, language);
  for (let number = 1; number <= MOST_NAMES; number++) {
    const path = `${folder}/${words.templates.noteName}${number === 1 ? "" : ` ${number}`}.md`;
    try {
      const file = await notes.create({ path, content });
      const unsaved = await store.tryChange({ templatePath: file.path });
      const { madeNote, madeNoteUnsaved } = words.templates;
      return notices.report(unsaved === null ? madeNote(file.path) : madeNoteUnsaved(file.path, unsaved));
    } catch (error) {
      if (!(error instanceof NameTaken)) return notices.report(words.notices.couldNotCreate(path, reasonOf(error)));
    }
  }
}
