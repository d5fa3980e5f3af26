import { useState } from "preact/hooks";
import type { LessonRow } from "../core/lessons/lesson-rows.ts";
import { normalise } from "../core/normalise.ts";
import { IconButton } from "./icon.tsx";
import { LessonItem } from "./lesson-item.tsx";
import type { PanelContext } from "./source.ts";

/** What one has sworn never to repeat: what came back in sight, the rest folded away. */
export function Lessons({ source, actions, lessons }: PanelContext & { lessons: readonly LessonRow[] }) {
  const { panel } = source.words;
  const [query, setQuery] = useState<string | null>(null);
  const wanted = query === null || query.trim() === "" ? "" : normalise(query);
  const found = lessons.filter(({ key, text }) => wanted === "" || key.includes(wanted) || text.includes(query ?? ""));
  const recurring = found.filter((lesson) => lesson.isRecurring);
  const single = found.filter((lesson) => !lesson.isRecurring);
  const list = (rows: readonly LessonRow[]) => (
    <ul class="weekly-retro-list">
      {rows.map((lesson) => (
        <LessonItem key={lesson.key} source={source} actions={actions} lesson={lesson} />
      ))}
    </ul>
  );
  return (
    <section data-section="lessons">
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
      </h3>
      {query !== null && (
        <input
          type="search"
          class="weekly-retro-search"
          aria-label={panel.searchLessons}
          placeholder={panel.searchLessons}
          value={query}
          ref={focusOnce}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => event.key === "Escape" && setQuery(null)}
        />
      )}
      {lessons.length === 0 && <p class="weekly-retro-empty">{panel.noLessons}</p>}
      {lessons.length > 0 && found.length === 0 && <p class="weekly-retro-empty">{panel.nothingFound}</p>}
      {recurring.length > 0 && list(recurring)}
      {single.length > 0 && (
        <details class="weekly-retro-fold" open={wanted !== "" || recurring.length === 0}>
          <summary>
            {panel.once}
            <span class="weekly-retro-count">{single.length}</span>
          </summary>
          {list(single)}
        </details>
      )}
    </section>
  );
}

const focusOnce = (input: HTMLInputElement | null): void => input?.focus();
