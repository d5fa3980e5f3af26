import { useEffect, useState } from "preact/hooks";
import { readable } from "../../core/markdown/wording.ts";
import type { Lessons, ShownQuestion } from "../../core/overview/summary.ts";
import { useNextFrame } from "../parts/animation-frame.ts";
import type { PanelContext } from "../panel-port.ts";
import { STOP } from "../parts/use-roving-focus.ts";

/** Asks whether two lessons are the same; the answer goes to the ledger, and is not asked for again. */
export function SameLesson(props: PanelContext & { question: ShownQuestion }) {
  const { source, actions, question } = props;
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

/** For how long a question is looked for in one frame, in milliseconds. */
const SLICE = 4;

/** What to ask. It is looked for once the rows are drawn, a while in each frame: nobody waits for it. */
export function useQuestion(lessons: Lessons): ShownQuestion | null {
  const nextFrame = useNextFrame();
  const [question, setQuestion] = useState<ShownQuestion | null>(null);
  useEffect(() => {
    const steps = lessons.question();
    let callOff = nextFrame(look);
    function look() {
      const start = performance.now();
      let step = steps.next();
      while (!step.done && performance.now() - start < SLICE) step = steps.next();
      if (step.done) setQuestion(step.value);
      else callOff = nextFrame(look);
    }
    return () => callOff();
  }, [lessons]);
  return question;
}
