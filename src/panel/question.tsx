import { readable } from "../core/normalise.ts";
import type { ShownQuestion } from "../core/summary.ts";
import type { PanelContext } from "./source.ts";
import { STOP } from "./use-stops.ts";

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
