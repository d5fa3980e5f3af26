import { useRef, useState } from "preact/hooks";
import type { LessonRow, OccurrenceRow, WeekOfOccurrence } from "../../core/lessons/lesson-rows.ts";
import { noteName } from "../../core/notes/note-path.ts";
import { readable } from "../../core/markdown/wording.ts";
import type { Words } from "../../words/index.ts";
import { Dots } from "./recent-dots.tsx";
import { EditField } from "../parts/edit-field.tsx";
import { Inline } from "../parts/inline-markdown.tsx";
import { openLessonMenu } from "./lesson-menu.ts";
import { memo } from "../parts/memo.ts";
import { MoreButton } from "../parts/more-button.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { STOP } from "../parts/use-roving-focus.ts";

interface Props {
  lesson: LessonRow;
  /** The current year: what lies in another one says so. */
  year: number;
}

/** A lesson: how often, in which of the last retros, how long it has held. It opens to its occurrences. */
export const LessonItem = memo(DrawnLesson, isSame);

function DrawnLesson({ lesson, year }: Props) {
  const context = usePanel();
  const { source, actions } = context;
  const { panel } = source.words;
  // Occurrences are drawn when they are first asked for: thousands of folded rows would have thousands of them.
  const [wasOpened, setOpened] = useState(false);
  const [isEdited, setEdited] = useState(false);
  const stop = useRef<HTMLElement>(null);
  const edit = () => setEdited(true);
  const menu = (event: MouseEvent & { currentTarget: HTMLElement }) => openLessonMenu(context, lesson, { edit, event });
  // The words that name the row are those of its last occurrence.
  const named = isEdited ? lesson.occurrences[0] : undefined;
  return (
    <li class="weekly-retro-lesson" data-count={lesson.count} data-state={lesson.state}>
      <details onToggle={(event) => event.currentTarget.open && setOpened(true)}>
        <summary
          {...STOP}
          ref={stop}
          onContextMenu={menu}
          onDblClick={edit}
          onKeyDown={(event) => event.key === "F2" && edit()}
        >
          {lesson.isRecurring && <span class="weekly-retro-times">{panel.times(lesson.count)}</span>}
          {isEdited && named && (
            <EditField
              label={source.words.lessons.editing(readable(lesson.text))}
              words={named.text}
              write={(text) => actions.lessons.reword(named.path, named, text)}
              close={(isFocused) => {
                setEdited(false);
                if (isFocused) stop.current?.focus();
              }}
            />
          )}
          <span class="weekly-retro-lesson-text" hidden={isEdited}>
            <Inline text={lesson.text} path={lesson.latest.path} />
          </span>
          <span class="weekly-retro-lesson-history">
            {lesson.isRecurring && lesson.dots.length > 0 && (
              <Dots dots={lesson.dots} label={panel.dots(lesson.dots)} />
            )}
            <span
              class="weekly-retro-meta"
              data-old={lesson.backAfter > 0}
              // "held 3" is short for a sentence, which is heard, and seen on hover.
              role={lesson.held > 0 ? "img" : undefined}
              aria-label={lesson.held > 0 ? wholeHistory(lesson, source.words, year) : undefined}
            >
              {history(lesson, source.words, year)}
            </span>
          </span>
        </summary>
        {wasOpened && (
          <ul class="weekly-retro-occurrences">
            {lesson.occurrences.map((occurrence) => (
              <OccurrenceItem key={`${occurrence.path} ${occurrence.line}`} occurrence={occurrence} year={year} />
            ))}
          </ul>
        )}
      </details>
      <MoreButton label={source.words.lessons.more(readable(lesson.text))} onClick={menu} />
    </li>
  );
}

function OccurrenceItem({ occurrence, year }: { occurrence: OccurrenceRow; year: number }) {
  const { source, actions } = usePanel();
  const { path, line, explanation } = occurrence;
  return (
    <li>
      <button
        type="button"
        class="weekly-retro-link"
        {...STOP}
        onClick={(event) => actions.open(path, line, event)}
        onAuxClick={(event) => event.button === 1 && actions.open(path, line, event)}
        onMouseOver={(event) => actions.hover(path, line, event)}
      >
        {weekOf(occurrence, source.words, year)}
      </button>
      {occurrence.weeksLater !== null && occurrence.weeksLater > 0 && (
        <span class="weekly-retro-meta">{source.words.lessons.weeksBetween(occurrence.weeksLater)}</span>
      )}
      {explanation.map((text, at) => (
        <p key={at}>
          <Inline text={text} path={path} />
        </p>
      ))}
    </li>
  );
}

function history(lesson: LessonRow, words: Words, thisYear: number): string {
  // What is back is back in the latest retro: no need to say when.
  if (lesson.backAfter > 0) return words.panel.backAfter(lesson.backAfter);
  const week = weekOf(lesson.latest, words, thisYear);
  return lesson.held > 0 ? `${week} · ${words.panel.held(lesson.held)}` : week;
}

const wholeHistory = (lesson: LessonRow, words: Words, thisYear: number): string =>
  words.lessons.lastAndHeld(weekOf(lesson.latest, words, thisYear), lesson.held);

/** The week of an occurrence, in words; where nothing dates its note, which note that is. */
export function weekOf(
  { label, year, path }: WeekOfOccurrence & { path: string },
  { panel, lessons }: Words,
  thisYear: number,
): string {
  if (label === "") return lessons.undated(noteName(path));
  return year === thisYear ? panel.lastWeek(label) : panel.lastWeekOfYear(label, year);
}

/** Rows are made anew whenever something about some lesson has changed: what they say decides. */
function isSame({ lesson: one, year }: Props, { lesson: other, year: newYear }: Props): boolean {
  if (year !== newYear) return false;
  if (one === other) return true;
  return (
    one.text === other.text &&
    one.key === other.key &&
    one.count === other.count &&
    one.state === other.state &&
    one.held === other.held &&
    one.backAfter === other.backAfter &&
    one.dots.join() === other.dots.join() &&
    one.occurrences.length === other.occurrences.length &&
    one.occurrences.every((occurrence, at) => isSameOccurrence(occurrence, other.occurrences[at]))
  );
}

const isSameOccurrence = (one: OccurrenceRow, other: OccurrenceRow | undefined): boolean =>
  one.path === other?.path &&
  one.line === other.line &&
  one.label === other.label &&
  one.weeksLater === other.weeksLater &&
  one.explanation.join("\n") === other.explanation.join("\n");
