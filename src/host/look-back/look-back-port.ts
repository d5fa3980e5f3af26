import { Platform } from "obsidian";
import { Memo } from "../../core/base/memoize.ts";
import { type LookBack, lookBack } from "../../core/look-back/look-back.ts";
import type { Scope } from "../../core/look-back/range.ts";
import { latestBefore } from "../../core/notes/retro.ts";
import { Week } from "../../core/calendar/week.ts";
import type { LookBackPort } from "../../panel/look-back/look-back-port.ts";
import { drawMarkdown } from "../app/draw-markdown.ts";
import { today } from "../calendar/clock.ts";
import type { Context } from "../context/context.ts";
import { exportLookBack } from "./export-look-back.ts";
import { PassageReader } from "./passage-reader.ts";
import { printElement } from "./print-view.ts";
import { QuestionIndex } from "./question-index.ts";
import { QuestionPicker } from "./question-picker.ts";

/** What the look back is given of the vault and of the app. */
export function lookBackPort(context: Context, newYearly: (year: number) => void): LookBackPort {
  const { app, state, words, notices } = context;
  const reader = new PassageReader(context);
  const known = new Memo<Map<string, LookBack | null>>();
  const questions = new QuestionIndex(context);
  /** Everything that a look back depends on, but the scope. */
  const revision = () => `${state.index.revision} ${state.lessons.revision} ${today()} ${JSON.stringify(state.rule)}`;

  const look = (scope: Scope): LookBack | null => {
    if (!state.isReady) return null;
    const all = known.get(revision(), () => new Map());
    const id = JSON.stringify(scope);
    let found = all.get(id);
    if (found === undefined) {
      const { index, rule, lessons } = state;
      found = lookBack(scope, {
        notes: index.notes(rule),
        chain: index.chain,
        lessons: lessons.groups(),
        isLearned: (group) => lessons.isLearned(group),
        today: today(),
        rule,
      });
      all.set(id, found);
    }
    return found;
  };

  return {
    lookBack: look,
    current: () => ({ kind: "year", year: Week.containing(today(), state.rule).year }),
    questions: (retros) => questions.of(retros),
    keyOf: (heading) => questions.keyOf(heading),
    read: (retros, key, signal) => reader.read(retros, key, questions.keyOf, signal),
    chooseQuestion: (all, choose) => new QuestionPicker(context, all, choose).open(),
    exportNote: (scope, read) => {
      const found = look(scope);
      if (!found) return notices.report(words.lookBack.notReady);
      void exportLookBack(context, reader, found, read, questions.keyOf);
    },
    wish: (day) => {
      const { start } = Week.containing(day, state.rule);
      const retros = state.index.notes(state.rule).filter(({ isRetro, facts }) => isRetro && facts.next !== "");
      const from = latestBefore(start, retros);
      return from && { path: from.path, markdown: from.facts.next };
    },
    drawMarkdown: (markdown, path) => drawMarkdown(app, markdown, path, "page"),
    newYearly,
    // A phone has no way to print that a plugin could use.
    print: Platform.isMobile ? null : printElement,
  };
}
