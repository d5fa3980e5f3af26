import { useEffect, useState } from "preact/hooks";
import { readable } from "../../core/markdown/wording.ts";
import type { ShownLessons, ShownQuestion } from "../../core/lessons/shown-lessons.ts";
import { useNextFrame } from "../parts/animation-frame.ts";
import { usePanel } from "../parts/panel-context.ts";
import { STOP } from "../parts/use-roving-focus.ts";

/** Asks whether two lessons are the same; the answer goes to the ledger, and is not asked for again. */
export function SameLesson({ question }: { question: ShownQuestion }) {
  const { source, actions } = usePanel();
  const { lesson, earlier } = question;
  const words = source.words.lessons;
  return (
    <div class="weekly-retro-question" role="group" aria-label={words.question}>
      <strong>{words.question}</strong>
      <p dir="auto">{readable(lesson)}</p>
      <p dir="auto">{readable(earlier)}</p>
      <div class="weekly-retro-answers">
        <button type="button" {...STOP} onClick={() => void actions.lessons.same(lesson, earlier)}>
          {words.same}
        </button>
        <button type="button" {...STOP} onClick={() => void actions.lessons.different(lesson, earlier)}>
          {words.different}
        </button>
      </div>
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
