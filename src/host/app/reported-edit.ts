import type { Words } from "../../words/index.ts";
import type { Notes } from "./note-files.ts";
import { reasonOf, report } from "./notices.ts";
import type { Edit } from "../../core/markdown/change.ts";

/** Edits a note; says so, and gives false, if nothing was written. `stale` is what to say of a note that has changed. */
export async function reportedEdit(
  notes: Notes,
  words: Words,
  path: string,
  edit: Edit,
  stale = words.notices.stale(path),
): Promise<boolean> {
  const file = notes.file(path);
  try {
    const outcome = file && (await notes.edit(file, edit));
    if (outcome === "done") return true;
    report(words, outcome === "stale" ? stale : words.notices.couldNotOpen(path));
  } catch (error) {
    report(words, words.notices.couldNotEdit(path, reasonOf(error)));
  }
  return false;
}
