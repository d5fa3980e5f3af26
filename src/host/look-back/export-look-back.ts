import { exportNote, type ExportPhrases } from "../../core/look-back/export-note.ts";
import type { LookBack } from "../../core/look-back/look-back.ts";
import type { Question, QuestionKey } from "../../core/look-back/questions.ts";
import { notePath } from "../../core/notes/note-path.ts";
import type { Period } from "../../core/calendar/period.ts";
import { weekLabel, weekYear } from "../../core/calendar/period.ts";
import { missionLists } from "../../panel/look-back/mission-lists.tsx";
import { summaryOf } from "../../panel/look-back/summary-words.ts";
import type { Words } from "../../words/index.ts";
import { NameTaken } from "../app/note-files.ts";
import { reasonOf } from "../app/notices.ts";
import { dayFormat } from "../calendar/locale.ts";
import type { Context } from "../context/context.ts";
import type { PassageReader } from "./passage-reader.ts";

/** How many names are tried before giving up. */
const MOST_NAMES = 50;

/** Makes a note of a look back in the retro folder, under a name that is free, and opens it. */
export async function exportLookBack(
  context: Context,
  reader: PassageReader,
  found: LookBack,
  questions: readonly Question[],
  keyOf: QuestionKey,
): Promise<void> {
  const { words, notices, notes, state } = context;
  const { lookBack } = words;
  const { signal } = new AbortController();
  const read = await Promise.all(
    questions.map(async ({ key, heading }) => {
      const retros = (await reader.read(found.retros, key, keyOf, signal)) ?? [];
      const weeks = retros.flatMap(({ path, period, passages }) =>
        passages && passages.length > 0 ? [{ path, period, passages }] : [],
      );
      return { heading, weeks };
    }),
  );
  const title = lookBack.exportName(lookBack.scope(found.scope, dayFormat()));
  for (let number = 1; number <= MOST_NAMES; number++) {
    const at = notePath(state.settings.folder, `${title}${number === 1 ? "" : ` ${number}`}`);
    if ("problem" in at) return notices.report(words.notices.couldNotCreate(title, at.problem.name));
    const { path } = at;
    const link = (to: string, text: string) => notes.link(to, path, text);
    try {
      const content = exportNote(found, read, phrases(found, title, words, context), link);
      const file = await notes.create({ path, content });
      await notes.open(file);
      return;
    } catch (error) {
      if (!(error instanceof NameTaken)) return notices.report(words.notices.couldNotCreate(path, reasonOf(error)));
    }
  }
  notices.report(words.notices.couldNotCreate(title, ""));
}

function phrases(found: LookBack, title: string, { lookBack }: Words, { state }: Context): ExportPhrases {
  const { calendar, missions, lessons } = found;
  const week = (period: Period) => lookBack.weekOfYear(weekLabel(period, state.rule), weekYear(period, state.rule));
  return {
    title,
    summary: summaryOf(calendar, missions, lessons, lookBack),
    lessons: lookBack.lessons,
    learned: lookBack.learned,
    missions: lookBack.missions,
    lesson: ({ count, relapses, held, backAfter }) =>
      [
        lookBack.timesFull(count),
        ...(relapses > 0 ? [lookBack.relapses(relapses)] : []),
        ...(backAfter > 0 ? [lookBack.backAfter(backAfter)] : held > 0 ? [lookBack.heldFor(held)] : []),
      ].join(", "),
    lists: missionLists(missions, lookBack),
    week,
  };
}
