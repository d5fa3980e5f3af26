import { useRef } from "preact/hooks";
import type { NoteMissions, Summary } from "../../core/overview/summary.ts";
import { noteName } from "../../core/notes/note-path.ts";
import { AddMission } from "./add-mission.tsx";
import { IconButton } from "../parts/icon.tsx";
import { MissionItem } from "./mission-item.tsx";
import { ConflictCopies } from "./conflict-copies.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { useGrowing } from "../parts/use-incremental-list.ts";
import { STOP, useStops } from "../parts/use-roving-focus.ts";

/** The missions of the shown week, note by note, its retro first. `isDue`: an earlier week, to be written before this one. */
export function Missions({ summary, isDue = false }: { summary: Summary; isDue?: boolean }) {
  const { source, actions } = usePanel();
  const { panel } = source.words;
  const { week, missions, plain } = summary;
  const section = useRef<HTMLElement>(null);
  useStops(section);
  const withPlain = missions.filter((note) => note.missions.some(({ mission }) => mission.status === null));
  return (
    <section data-section="missions" ref={section}>
      <h3>
        {panel.missions}
        <span class="weekly-retro-count" role="status">
          {week.progress.total > 0 && panel.done(week.progress)}
        </span>
        {week.retro === null && week.isCurrent && (
          <IconButton icon="plus" label={source.words.missions.addCommand} onClick={() => actions.missions.ask()} />
        )}
      </h3>
      <ConflictCopies paths={week.copies} />
      {week.retros.length > 1 && <SeveralRetros retros={week.retros} />}
      {missions.map((note) => (
        <NoteGroup key={note.path} note={note} isNamed={!note.isRetro || week.retros.length > 1} />
      ))}
      {missions.length === 0 && week.retro !== null && <p class="weekly-retro-empty">{panel.noMissions}</p>}
      {week.retro !== null && <AddMission key={week.retro} path={week.retro} />}
      {week.retro === null && (
        <div class="weekly-retro-empty">
          <strong>{isDue ? panel.notWrittenYet(week.label) : panel.noRetro}</strong>
          <p>{week.earlier === null ? panel.firstRetroHint : panel.noRetroHint}</p>
          <button type="button" class="mod-cta" {...STOP} onClick={() => actions.make(week.period)}>
            {panel.makeRetro}
          </button>
        </div>
      )}
      {plain > 0 && (
        <div class="weekly-retro-offer">
          <p>{panel.plain(plain)}</p>
          <button
            type="button"
            {...STOP}
            onClick={() => withPlain.forEach(({ path }) => void actions.missions.makeCheckboxes(path))}
          >
            {panel.makeCheckboxes}
          </button>
        </div>
      )}
    </section>
  );
}

/** Two notes for one week are shown as such: neither is preferred silently. */
function SeveralRetros({ retros }: { retros: readonly string[] }) {
  const { source, actions } = usePanel();
  return (
    <div class="weekly-retro-offer">
      <p>{source.words.panel.severalRetros(retros.length)}</p>
      {retros.map((path) => (
        <button
          key={path}
          type="button"
          class="weekly-retro-link"
          {...STOP}
          onClick={(event) => actions.open(path, undefined, event)}
        >
          {noteName(path)}
        </button>
      ))}
    </div>
  );
}

function NoteGroup({ note, isNamed }: { note: NoteMissions; isNamed: boolean }) {
  const { source } = usePanel();
  const drawn = useGrowing(note.missions.length);
  return (
    <>
      {isNamed && <p class="weekly-retro-from">{source.words.panel.from(noteName(note.path))}</p>}
      <ul class="weekly-retro-list">
        {note.missions.slice(0, drawn).map((row) => (
          <MissionItem key={row.key} row={row} />
        ))}
      </ul>
    </>
  );
}
