import type { EditLog } from "../../core/markdown/edit-log.ts";
import { silentEdit } from "../app/reported-edit.ts";
import type { Context } from "./context.ts";

/**
 * Shows what was done, with a button to undo it: every note that was changed gets its very text of before. Where
 * a note has changed since, it is left alone, and one notice says so. Shows nothing if nothing was written.
 */
export function offerUndo(context: Context, message: string, log: EditLog): void {
  if (log.isEmpty) return;
  const { notices, notes, words } = context;
  notices.undoable(message, () => {
    void (async () => {
      const failed: string[] = [];
      for (const { path, edit } of log.undo()) {
        const { isWritten } = await silentEdit(notes, words, path, edit);
        if (!isWritten) failed.push(path);
      }
      if (failed.length > 0) notices.report(words.notices.couldNotUndo([...new Set(failed)]));
    })();
  });
}
