import { useEffect, useState } from "preact/hooks";
import { readable } from "../../core/markdown/wording.ts";
import type { LessonRow } from "../../core/lessons/lesson-rows.ts";
import type { ShownLessons, ShownQuestion } from "../../core/lessons/shown-lessons.ts";
import { weekOf } from "./lesson-item.tsx";
import { useNextFrame } from "../parts/animation-frame.ts";
import { usePanel } from "../parts/panel-context.ts";
import { STOP } from "../parts/use-roving-focus.ts";

interface Props {
  question: ShownQuestion;
  rows: readonly LessonRow[];
  /** The current year: a week of another one says so. */
  year: number;
  /** Puts the question off until the panel is opened again. */
  later: () => void;
}

/** Asks whether two lessons are the same; the answer goes to the ledger, and is not asked for again. */
export function SameLesson({ question, rows, year, later }: Props) {
  const { source, actions } = usePanel();
  const { lesson, earlier } = question;
  const words = source.words.lessons;
  return (
    <div class="weekly-retro-question" role="group" aria-label={words.question}>
      <strong>{words.question}</strong>
      <Said text={lesson} rows={rows} year={year} isNew />
      <Said text={earlier} rows={rows} year={year} />
      <div class="weekly-retro-answers">
        <button type="button" {...STOP} onClick={() => void actions.lessons.same(lesson, earlier)}>
          {words.same}
        </button>
        <button type="button" {...STOP} onClick={() => void actions.lessons.different(lesson, earlier)}>
          {words.different}
        </button>
        <button type="button" class="weekly-retro-later" {...STOP} onClick={later}>
          {words.later}
        </button>
      </div>
    </div>
  );
}

/** One of the two, with how often and when it was said last. */
function Said({
  text,
  rows,
  year,
  isNew,
}: {
  text: string;
  rows: readonly LessonRow[];
  year: number;
  isNew?: boolean;
}) {
  const { words } = usePanel().source;
  const row = rows.find((each) => each.text === text);
  return (
    <div class="weekly-retro-said">
      {isNew && <span class="weekly-retro-new">{words.lessons.new}</span>}
      <p dir="auto">{readable(text)}</p>
      {row && <span class="weekly-retro-meta">{words.lessons.times(row.count, weekOf(row.latest, words, year))}</span>}
    </div>
  );
}

/** What to ask. It is looked for once the rows are drawn, in slices: nobody waits for it. */
export function useQuestion(lessons: ShownLessons): ShownQuestion | null {
  const { inSlices } = usePanel().source;
  const nextFrame = useNextFrame();
  const [question, setQuestion] = useState<ShownQuestion | null>(null);
  useEffect(() => {
    const search = new AbortController();
    const look = async () => {
      const found = await inSlices(lessons.question(), search.signal);
      if (!search.signal.aborted) setQuestion(found);
    };
    const callOff = nextFrame(() => void look());
    return () => {
      callOff();
      search.abort();
    };
  }, [lessons]);
  return question;
}
