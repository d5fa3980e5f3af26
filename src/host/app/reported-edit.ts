import type { Edit } from "../../core/markdown/change.ts";
import type { Words } from "../../words/index.ts";
import type { EditOutcome, Notes } from "./note-files.ts";
import { reasonOf, report } from "./notices.ts";

/** Notices that replace the usual ones, by outcome. A note that is `unchanged` has no notice. */
export type OutcomeNotices = Partial<Record<EditOutcome, string>>;

/**
 * Edits the note at a path, which is looked up when it is written. Returns true if the note is now as the edit wants it;
 * otherwise false, after a notice with the reason.
 */
export async function reportedEdit(
  notes: Notes,
  words: Words,
  path: string,
  edit: Edit,
  notices: OutcomeNotices = {},
): Promise<boolean> {
  const { isWritten, notice } = await silentEdit(notes, words, path, edit, notices);
  if (notice !== "") report(words, notice);
  return isWritten;
}

/**
 * Edits without a notice: returns its text for the caller to show, "" for none. An edit that `isRefused` would be refused
 * again; what the disk did not do may work the next time. Never throws.
 */
export async function silentEdit(
  notes: Notes,
  words: Words,
  path: string,
  edit: Edit,
  notices: OutcomeNotices = {},
): Promise<{ isWritten: boolean; isRefused: boolean; notice: string }> {
  try {
    const file = notes.file(path);
    if (!file) return { isWritten: false, isRefused: true, notice: words.notices.couldNotOpen(path) };
    const outcome = await notes.edit(file, edit);
    const isWritten = outcome === "changed" || outcome === "unchanged";
    const notice = notices[outcome] ?? (isWritten ? "" : words.notices.refused[outcome](path));
    return { isWritten, isRefused: !isWritten, notice };
  } catch (error) {
    return { isWritten: false, isRefused: false, notice: words.notices.couldNotEdit(path, reasonOf(error)) };
  }
}
