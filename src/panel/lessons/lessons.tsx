import { useRef, useState } from "preact/hooks";
import type { LessonRow } from "../../core/lessons/lesson-rows.ts";
import { normalise } from "../../core/markdown/wording.ts";
import type { ShownLessons } from "../../core/lessons/shown-lessons.ts";
import { Fold } from "../parts/fold.tsx";
import { Icon, IconButton } from "../parts/icon.tsx";
import { LessonItem } from "./lesson-item.tsx";
import { memo } from "../parts/memo.ts";
import { SameLesson, useQuestion } from "./same-lesson-question.tsx";
import { SearchField } from "../parts/search-field.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { FIRST_BELOW, useGrowingRows } from "../parts/use-incremental-list.ts";
import { STOP, useStops } from "../parts/use-roving-focus.ts";

interface Props {
  lessons: ShownLessons;
  year: number;
}

/** What one has sworn never to repeat: what came back in sight, the rest folded away. */
export const Lessons = memo(
  DrawnLessons,
  (before, after) => before.lessons === after.lessons && before.year === after.year,
);

function DrawnLessons({ lessons: all, year }: Props) {
  const { source, actions } = usePanel();
  const { rows: lessons } = all;
  const { panel } = source.words;
  const question = useQuestion(all);
  // What was put off is not asked again while the panel is open.
  const [later, setLater] = useState("");
  const asked = `${question?.lesson ?? ""}\n${question?.earlier ?? ""}`;
  const isLater = asked === later;
  const [query, setQuery] = useState<string | null>(null);
  const [isByCount, setOrder] = useState(() => source.isOn("most-often"));
  const setByCount = (wanted: boolean) => {
    source.switch("most-often", wanted);
    setOrder(wanted);
  };
  const section = useRef<HTMLElement>(null);
  useStops(section);
  const wanted = query?.trim() ?? "";
  const found =
    wanted === ""
      ? lessons
      : lessons.filter(({ key, text }) => text.includes(wanted) || key.includes(normalise(wanted)));
  const active = found.filter((lesson) => lesson.state === "active");
  const recurring = active.filter((lesson) => lesson.isRecurring);
  const single = active.filter((lesson) => !lesson.isRecurring);
  const learned = found.filter((lesson) => lesson.state === "learned");
  return (
    <section data-section="lessons" ref={section}>
      <h3>
        {panel.lessons}
        {recurring.length > 0 && <span class="weekly-retro-count">{recurring.length}</span>}
        {lessons.length > 0 && (
          <IconButton
            icon="search"
            label={panel.searchLessons}
            pressed={query !== null}
            onClick={() => setQuery(query === null ? "" : null)}
          />
        )}
        <IconButton icon="plus" label={source.words.lessons.addCommand} onClick={() => actions.lessons.ask()} />
      </h3>
      {query !== null && (
        <SearchField
          label={panel.searchLessons}
          query={query}
          setQuery={setQuery}
          close={() => {
            section.current?.find("h3 button").focus();
            setQuery(null);
          }}
        />
      )}
      {lessons.length === 0 && <p class="weekly-retro-empty">{panel.noLessons}</p>}
      <p class="weekly-retro-empty" role="status">
        {lessons.length > 0 && found.length === 0 && panel.nothingFound}
      </p>
      {question && !isLater && wanted === "" && (
        <SameLesson question={question} rows={lessons} year={year} later={() => setLater(asked)} />
      )}
      {recurring.length > 1 && <Order isByCount={isByCount} setByCount={setByCount} />}
      <LessonList year={year} rows={isByCount ? mostOftenFirst(recurring) : recurring} first={FIRST_BELOW} />
      {single.length > 0 && (
        <Fold
          name="once"
          title={panel.once}
          count={single.length}
          open={wanted !== "" || recurring.length === 0 ? true : undefined}
        >
          <LessonList year={year} rows={single} />
        </Fold>
      )}
      {learned.length > 0 && (
        <Fold name="learned" title={panel.learned} count={learned.length} open={wanted !== "" ? true : undefined}>
          <LessonList year={year} rows={learned} />
        </Fold>
      )}
    </section>
  );
}

/** Says in which order lessons that came back stand, and turns to the other one. */
function Order({ isByCount, setByCount }: { isByCount: boolean; setByCount: (isByCount: boolean) => void }) {
  const words = usePanel().source.words.lessons;
  const order = isByCount ? words.mostOftenFirst : words.latestFirst;
  return (
    <button
      type="button"
      class="weekly-retro-quiet"
      {...STOP}
      aria-label={words.order(order)}
      onClick={() => setByCount(!isByCount)}
    >
      {order}
      <Icon name="chevrons-up-down" />
    </button>
  );
}

/** What came back equally often stays in its order. */
const mostOftenFirst = (rows: readonly LessonRow[]): readonly LessonRow[] =>
  [...rows].sort((one, other) => other.count - one.count);

function LessonList({ rows, year, first }: { rows: readonly LessonRow[]; year: number; first?: number }) {
  const drawn = useGrowingRows(rows, (row) => <LessonItem key={row.key} lesson={row} year={year} />, first);
  return (
    <ul class="weekly-retro-list" hidden={rows.length === 0}>
      {drawn}
    </ul>
  );
}
