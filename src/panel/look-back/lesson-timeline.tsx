import { useState } from "preact/hooks";
import type { LessonLine, LessonMark } from "../../core/look-back/lesson-lines.ts";
import type { LookBack } from "../../core/look-back/look-back.ts";
import { weeksIn } from "../../core/look-back/range.ts";
import { readable } from "../../core/markdown/wording.ts";
import { Fold } from "../parts/fold.tsx";
import { Inline } from "../parts/inline-markdown.tsx";
import { useGrowingRows } from "../parts/use-incremental-list.ts";
import { useLookBack } from "./look-back-context.ts";
import { lessonState } from "./lesson-state.ts";
import { NoteLink } from "./note-link.tsx";

/** The lessons as lines through the time that is looked back on, all over one axis of months. */
export function LessonLines({ found, limit = null }: { found: LookBack; limit?: number | null }) {
  const { lookBack } = useLookBack().source.words;
  const { recurring, once, learned } = found.lessons;
  if (recurring.length + once.length + learned.length === 0)
    return <p class="weekly-retro-empty">{lookBack.noLessons}</p>;
  const rows = recurring.length > 0 ? recurring : once;
  if (limit !== null) {
    return (
      <>
        <Axis found={found} />
        <List rows={[...recurring, ...once, ...learned].slice(0, limit)} />
      </>
    );
  }
  return (
    <>
      <Axis found={found} />
      <List rows={rows} />
      {rows !== once && once.length > 0 && (
        <Fold name="look-back-once" title={lookBack.once} count={once.length}>
          <List rows={once} />
        </Fold>
      )}
      {learned.length > 0 && (
        <Fold name="look-back-learned" title={lookBack.learned} count={learned.length}>
          <List rows={learned} />
        </Fold>
      )}
    </>
  );
}

/** The months over the lines; of more than a quarter every third one, of more than a year the years. */
function Axis({ found }: { found: LookBack }) {
  const { source } = useLookBack();
  const { lookBack } = source.words;
  const weeks = weeksIn(found.range);
  const { years } = found.calendar;
  const ticks: { at: number; text: string }[] = [];
  let at = 0;
  for (const { year, quarters } of years) {
    if (years.length > 1) ticks.push({ at, text: String(year) });
    for (const quarter of quarters) {
      const months = quarters.length > 1 ? quarter.months.slice(0, 1) : quarter.months;
      for (const { month, at: column } of years.length > 1 ? [] : months)
        ticks.push({ at: at + column, text: lookBack.monthName(month, source.dayFormat) });
      at += quarter.weeks;
    }
  }
  return (
    <div class="weekly-retro-line-row weekly-retro-line-axis" aria-hidden="true">
      <span class="weekly-retro-line-time">
        {ticks.map((tick) => (
          <span key={tick.at} style={{ insetInlineStart: percent(tick.at / weeks) }}>
            {tick.text}
          </span>
        ))}
      </span>
    </div>
  );
}

function List({ rows }: { rows: readonly LessonLine[] }) {
  return (
    <ul class="weekly-retro-lines">
      {useGrowingRows(rows, (line) => (
        <Line key={line.key} line={line} />
      ))}
    </ul>
  );
}

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

/** A lesson: how often, its words, its line, how it stands. It opens to its weeks, for those who do not use a pointer. */
function Line({ line }: { line: LessonLine }) {
  const { lookBack } = useLookBack().source.words;
  const [wasOpened, setOpened] = useState(false);
  const state = lessonState(line, lookBack);
  return (
    <li class="weekly-retro-line" data-count={line.count} data-state={line.isLearned ? "learned" : "active"}>
      <details onToggle={(event) => event.currentTarget.open && setOpened(true)}>
        <summary
          class="weekly-retro-line-row"
          aria-label={lookBack.line(readable(line.text), line.count, line.relapses, state)}
        >
          <span class="weekly-retro-times">{lookBack.times(line.count)}</span>
          <span class="weekly-retro-lesson-text">
            <Inline text={line.text} path={line.path} />
          </span>
          <span class="weekly-retro-line-time">
            {line.spans.map(({ from, to }) => (
              <i
                key={from}
                class="weekly-retro-held"
                style={{ insetInlineStart: percent(from), inlineSize: percent(to - from) }}
              />
            ))}
            {line.marks.map((mark) => (
              <Mark key={mark.at} mark={mark} />
            ))}
          </span>
          <span class="weekly-retro-meta" data-old={line.backAfter > 0}>
            {state}
          </span>
        </summary>
        {wasOpened && (
          <ul class="weekly-retro-occurrences">
            {[...line.marks].reverse().map((mark) => (
              <li key={mark.at}>
                <NoteLink path={mark.path} line={mark.line}>
                  {lookBack.weekOfYear(mark.label, mark.year)}
                </NoteLink>
                {mark.heldBefore !== null && (
                  <span class="weekly-retro-meta">{lookBack.heldBefore(mark.heldBefore)}</span>
                )}
              </li>
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}

/** A disc where it happened, a diamond where it came back. Its week stands in the list that the row opens to. */
function Mark({ mark }: { mark: LessonMark }) {
  const { source, actions } = useLookBack();
  const { lookBack } = source.words;
  const { path, line, label, year, at, heldBefore } = mark;
  const open = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
    actions.open(path, line, event);
  };
  return (
    <i
      class="weekly-retro-mark"
      data-relapse={heldBefore !== null && heldBefore > 0}
      style={{ insetInlineStart: percent(at) }}
      title={lookBack.weekOfYear(label, year)}
      onClick={open}
      onAuxClick={(event) => event.button === 1 && open(event)}
      onMouseOver={(event) => actions.hover(path, line, event)}
    />
  );
}

export function LessonLegend() {
  const { lookBack } = useLookBack().source.words;
  return (
    <span class="weekly-retro-legend" aria-hidden="true">
      <i class="weekly-retro-mark" data-relapse="false" />
      {lookBack.happened}
      <i class="weekly-retro-mark" data-relapse="true" />
      {lookBack.cameBack}
      <i class="weekly-retro-held" />
      {lookBack.held}
    </span>
  );
}
