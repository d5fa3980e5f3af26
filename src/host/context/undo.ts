import type { Edit } from "../../core/markdown/change.ts";
import type { EditLog } from "../../core/markdown/edit-log.ts";
import { silentEdit } from "../app/reported-edit.ts";
import type { Context } from "./context.ts";

/**
 * Shows what was done, with a button to undo it: every note that was changed gets its very text of before. Where
 * a note has changed since, it is left alone, and one notice says so. Shows nothing if nothing was written.
 */
export function offerUndo(context: Context, message: string, log: EditLog): void {
  if (log.isEmpty) return;
  context.notices.undoable(message, () => void takeBack(context, log.undo()));
}

/** Takes steps back, the last one first. What only the disk has prevented can be tried again. */
async function takeBack(context: Context, steps: readonly { path: string; edit: Edit }[]): Promise<void> {
  const { notices, notes, words } = context;
  const failed: { path: string; edit: Edit }[] = [];
  let mayWork = false;
  for (const step of steps) {
    const { isWritten, isRefused } = await silentEdit(notes, words, step.path, step.edit);
    if (isWritten) continue;
    failed.push(step);
    mayWork ||= !isRefused;
  }
  if (failed.length === 0) return;
  const said = words.notices.couldNotUndo([...new Set(failed.map(({ path }) => path))]);
  if (mayWork) notices.offer(said, words.missions.tryAgain, () => void takeBack(context, failed));
  else notices.report(said);
}
