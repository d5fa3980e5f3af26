import { useMemo } from "preact/hooks";
import { contains } from "../../core/look-back/passages.ts";
import type { Question } from "../../core/look-back/questions.ts";
import type { NamedRetro } from "../../core/look-back/look-back.ts";
import { useGrowingRows } from "../parts/use-incremental-list.ts";
import { useLookBack } from "./look-back-context.ts";
import type { ReadRetro } from "./look-back-port.ts";
import { NoteLink } from "./note-link.tsx";
import { PassageText } from "./passage.tsx";
import { usePassages } from "./use-passages.ts";

/** One week of the book: what it says to each question that is read. */
interface BookWeek {
  retro: NamedRetro;
  answers: readonly ReadRetro[];
}

/**
 * One question across the weeks, read like a book; with a second question, that one beside it. Weeks that say nothing to
 * either are passed over.
 */
export function Book(props: {
  retros: readonly NamedRetro[];
  questions: readonly Question[];
  search: string;
  revision: number;
  limit?: number | null;
}) {
  const { retros, questions, search, revision, limit = null } = props;
  const { source, port } = useLookBack();
  const { lookBack } = source.words;
  const [first, second] = questions;
  const one = usePassages(port, retros, first?.key ?? null, revision);
  const other = usePassages(port, retros, second?.key ?? null, revision);
  const isRead = one !== null && (second === undefined || other !== null);
  const shown = useMemo(() => {
    const weeks = isRead ? weeksOf(one, other, search) : [];
    return limit === null ? weeks : weeks.slice(-limit);
  }, [one, other, isRead, search, limit]);
  const draw = (week: BookWeek) => <WeekOfBook key={week.retro.path} week={week} questions={questions} />;
  const drawn = useGrowingRows(shown, draw);
  if (!isRead) {
    return (
      <p class="weekly-retro-loading" role="status">
        {lookBack.reading}
      </p>
    );
  }
  return (
    <>
      <p class="weekly-retro-sr-only" role="status">
        {lookBack.weeksFound(shown.length)}
      </p>
      {shown.length === 0 && (
        <p class="weekly-retro-empty">{search.trim() === "" ? lookBack.noWords : lookBack.nothingFound(search)}</p>
      )}
      <div class="weekly-retro-book" data-questions={questions.length} hidden={shown.length === 0}>
        <div class="weekly-retro-book-head" aria-hidden="true">
          {questions.map(({ key, heading }) => (
            <span key={key}>{heading}</span>
          ))}
        </div>
        <ol>{drawn}</ol>
      </div>
    </>
  );
}

function weeksOf(one: readonly ReadRetro[], other: readonly ReadRetro[] | null, search: string): BookWeek[] {
  return one.flatMap((retro, at): BookWeek[] => {
    const beside = other?.[at];
    const answers = beside ? [retro, beside] : [retro];
    const saysSomething = answers.some(({ passages }) => passages === null || passages.length > 0);
    const isFound = search.trim() === "" || answers.some(({ passages }) => passages && contains(passages, search));
    return saysSomething && isFound ? [{ retro, answers }] : [];
  });
}

function WeekOfBook(props: { week: BookWeek; questions: readonly Question[] }) {
  const { week, questions } = props;
  const { source } = useLookBack();
  const { lookBack } = source.words;
  const { path, period, label } = week.retro;
  const line = week.answers.flatMap(({ passages }) => passages ?? [])[0]?.line;
  return (
    <li class="weekly-retro-book-week">
      <h4>
        <NoteLink path={path} {...(line !== undefined && { line })}>
          {lookBack.weekName(label)}
        </NoteLink>
        <span class="weekly-retro-meta">
          {lookBack.dayName(period.start, source.dayFormat, period.start.slice(0, 4) !== source.today().slice(0, 4))}
        </span>
      </h4>
      {week.answers.map((answer, at) => (
        <Answer key={questions[at]?.key} answer={answer} question={questions[at]} isAlone={questions.length === 1} />
      ))}
    </li>
  );
}

function Answer(props: { answer: ReadRetro; question: Question | undefined; isAlone: boolean }) {
  const { answer, question, isAlone } = props;
  const { lookBack } = useLookBack().source.words;
  const { path, passages } = answer;
  return (
    <div class="weekly-retro-answer" data-empty={passages?.length === 0}>
      {/* In a narrow pane the answers stand below one another, and have to say which is which. */}
      {!isAlone && <p class="weekly-retro-answer-name">{question?.heading}</p>}
      {passages === null && <p class="weekly-retro-empty">{lookBack.unreadable}</p>}
      {passages?.length === 0 && (
        <p class="weekly-retro-no-answer" aria-label={lookBack.noAnswer}>
          –
        </p>
      )}
      {passages?.map((passage) => (
        <PassageText key={passage.line} passage={passage} path={path} />
      ))}
    </div>
  );
}
