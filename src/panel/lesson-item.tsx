import type { Dot, LessonRow, OccurrenceRow } from "../core/lessons/lesson-rows.ts";
import { readable } from "../core/normalise.ts";
import type { Words } from "../words/index.ts";
import { NoteLink } from "./note-link.tsx";
import type { PanelContext } from "./source.ts";

/** A lesson: how often, in which of the last retros, how long it has held. It opens to its occurrences. */
export function LessonItem({ source, actions, lesson }: PanelContext & { lesson: LessonRow }) {
  const { panel } = source.words;
  return (
    <li class="weekly-retro-lesson" data-count={lesson.count} data-state="active">
      <details>
        <summary>
          {lesson.isRecurring && <span class="weekly-retro-times">{panel.times(lesson.count)}</span>}
          <span class="weekly-retro-lesson-text">{readable(lesson.text)}</span>
          <span class="weekly-retro-lesson-history">
            {lesson.isRecurring && <Dots dots={lesson.dots} label={panel.dots} />}
            <span class="weekly-retro-meta" data-old={lesson.backAfter > 0}>
              {history(lesson, panel, source.today().slice(0, 4))}
            </span>
          </span>
        </summary>
        <ul class="weekly-retro-occurrences">
          {lesson.occurrences.map((occurrence) => (
            <OccurrenceItem
              key={`${occurrence.path} ${occurrence.line}`}
              source={source}
              actions={actions}
              occurrence={occurrence}
            />
          ))}
        </ul>
      </details>
    </li>
  );
}

function OccurrenceItem({ source, actions, occurrence }: PanelContext & { occurrence: OccurrenceRow }) {
  const { path, line, explanation } = occurrence;
  return (
    <li>
      <NoteLink actions={actions} path={path} line={line}>
        {weekOf(occurrence, source.words.panel, source.today().slice(0, 4))}
      </NoteLink>
      {explanation.map((text, at) => (
        <p key={at}>{readable(text)}</p>
      ))}
    </li>
  );
}

function Dots({ dots, label }: { dots: readonly Dot[]; label: string }) {
  return (
    <span class="weekly-retro-dots" role="img" aria-label={label}>
      {dots.map((dot, at) => (
        <i key={at} data-dot={dot} />
      ))}
    </span>
  );
}

function history(lesson: LessonRow, panel: Words["panel"], thisYear: string): string {
  // What is back is back in the latest retro: no need to say when.
  if (lesson.backAfter > 0) return panel.backAfter(lesson.backAfter);
  const [last] = lesson.occurrences;
  const week = last ? weekOf(last, panel, thisYear) : "";
  return lesson.held > 0 ? `${week} · ${panel.held(lesson.held)}` : week;
}

const weekOf = ({ label, year }: OccurrenceRow, panel: Words["panel"], thisYear: string): string =>
  String(year) === thisYear ? panel.lastWeek(label) : panel.lastWeekOfYear(label, year);
