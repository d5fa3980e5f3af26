import type { Words } from "../../words/index.ts";
import type { Edit, Notes } from "../notes.ts";
import { reasonOf, report } from "../report.ts";

/** Edits a note; says so, and gives false, if nothing was written. */
export async function reportedEdit(notes: Notes, words: Words, path: string, edit: Edit): Promise<boolean> {
  const { notices } = words;
  const file = notes.file(path);
  try {
    const outcome = file && (await notes.edit(file, edit));
    if (outcome === "done") return true;
    report(words, outcome === "stale" ? words.checking.stale(path) : notices.couldNotOpen(path));
  } catch (error) {
    report(words, notices.couldNotEdit(path, reasonOf(error)));
  }
  return false;
}
