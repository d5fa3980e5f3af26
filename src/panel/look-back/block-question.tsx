import { addDays } from "../../core/calendar/day.ts";
import type { Block } from "../../core/look-back/code-block.ts";
import type { Scope } from "../../core/look-back/range.ts";
import { Book } from "./book.tsx";
import { useLookBack } from "./look-back-context.ts";
import { Sentence } from "./sentence.tsx";

/** One question across the weeks that a block asks for; without days of its own, over the last year. */
export function QuestionPart({ block, revision }: { block: Block; revision: number }) {
  const { source, port } = useLookBack();
  const { lookBack, panel } = source.words;
  const { heading, week, limit } = block;
  const today = source.today();
  const lastYear: Scope = { kind: "days", start: addDays(today, 1 - 52 * 7), end: today };
  const scope = week ? ({ kind: "days", ...week } satisfies Scope) : (block.scope ?? lastYear);
  const found = port.lookBack(scope);
  if (!found) return <Sentence text={panel.loading} />;
  if (found.retros.length === 0) {
    return (
      <Sentence text={week ? lookBack.noRetroOfWeek(lookBack.scope(scope, source.dayFormat)) : lookBack.noRetros} />
    );
  }
  const key = port.keyOf(heading);
  const question = port.questions(found.retros).find((each) => each.key === key);
  if (!question) return <Sentence isProblem text={lookBack.noSuchHeading(heading)} />;
  return (
    <section data-section="question">
      <h3>{question.heading}</h3>
      <Book retros={found.retros} questions={[question]} search="" revision={revision} limit={limit} />
    </section>
  );
}
