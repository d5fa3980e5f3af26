import { onLayoutReady } from "../app/layout-ready.ts";
import type { Context } from "../context/context.ts";
import type { Retros } from "../retros/register.ts";
import { LedgerNote } from "./ledger-note.ts";
import { LessonActions } from "./lesson-actions.ts";
import { LessonSuggest } from "./lesson-suggest.ts";
import { showLessonInStatusBar } from "./lesson-in-status-bar.ts";
import { followWriting } from "./line-being-written.ts";

/** Lessons: what can be done with them, the ledger, earlier ones offered while one is written, and one a day in the status bar. */
export function registerLessons(context: Context, { thisWeek }: Retros): LessonActions {
  const { plugin, app, notes, state, words } = context;
  const ledger = new LedgerNote(app, notes, words, state);
  onLayoutReady(plugin, () => void ledger.start(plugin));
  plugin.registerEditorSuggest(new LessonSuggest(app, state, words));
  followWriting(context);
  showLessonInStatusBar(context);
  const lessons = new LessonActions(context, ledger, thisWeek);
  plugin.addCommand({
    id: "add-lesson",
    name: words.lessons.addCommand,
    callback: () => lessons.ask(),
  });
  return lessons;
}
