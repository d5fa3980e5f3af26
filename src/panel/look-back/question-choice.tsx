import { useEffect, useId, useState } from "preact/hooks";
import type { LookBack } from "../../core/look-back/look-back.ts";
import { firstQuestions, type Question } from "../../core/look-back/questions.ts";
import { Book } from "./book.tsx";
import { useLookBack } from "./look-back-context.ts";

/** How many questions have a button of their own; the others are in a list that can be searched. */
const MOST_BUTTONS = 9;

/** The questions of the retros; one or two of them can be read across the weeks. */
export function Questions(props: {
  found: LookBack;
  chosen: readonly string[] | null;
  onChoose: (keys: readonly string[]) => void;
  onRead: (questions: readonly Question[]) => void;
  revision: number;
}) {
  const { found, chosen, onChoose, onRead, revision } = props;
  const { source, port } = useLookBack();
  const { lookBack } = source.words;
  const [search, setSearch] = useState("");
  const id = useId();
  const all = port.questions(found.retros);
  const keys = (chosen ?? firstQuestions(all)).filter((key) => all.some((question) => question.key === key));
  const read = keys.flatMap((key) => all.find((question) => question.key === key) ?? []);
  useEffect(() => onRead(read), [keys.join("\n"), all]);

  const buttons = buttonsOf(all, keys);
  const toggle = (key: string) => {
    if (!keys.includes(key)) onChoose([...keys.slice(0, 1), key]);
    else if (keys.length > 1) onChoose(keys.filter((each) => each !== key));
  };
  return (
    <section data-section="questions" aria-labelledby={id}>
      <h3 id={id}>{lookBack.questions}</h3>
      {all.length === 0 ? (
        <p class="weekly-retro-empty">{lookBack.noQuestions}</p>
      ) : (
        <>
          <div class="weekly-retro-chips">
            <div role="group" aria-label={lookBack.chooseQuestion}>
              {buttons.map(({ key, heading }) => (
                <button
                  key={key}
                  type="button"
                  class="weekly-retro-chip"
                  aria-pressed={keys.includes(key)}
                  onClick={() => toggle(key)}
                >
                  {heading}
                </button>
              ))}
              {buttons.length < all.length && (
                <button
                  type="button"
                  class="weekly-retro-chip weekly-retro-more-questions"
                  onClick={() => port.chooseQuestion(all, ({ key }) => onChoose([...keys.slice(0, 1), key]))}
                >
                  {lookBack.moreQuestions}
                </button>
              )}
            </div>
            <input
              type="search"
              class="weekly-retro-book-search"
              aria-label={lookBack.search}
              placeholder={lookBack.search}
              value={search}
              onInput={(event) => setSearch(event.currentTarget.value)}
            />
          </div>
          <Book retros={found.retros} questions={read} search={search} revision={revision} />
        </>
      )}
    </section>
  );
}

/** Those that stand in more than one retro, as many as there is room for, and those that are read. */
function buttonsOf(all: readonly Question[], keys: readonly string[]): Question[] {
  const isOften = ({ retros }: Question, at: number) => at < MOST_BUTTONS && (retros > 1 || all.length <= MOST_BUTTONS);
  return all.filter((question, at) => isOften(question, at) || keys.includes(question.key));
}
