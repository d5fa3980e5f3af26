import { plainWords } from "../core/normalise.ts";
import type { NoteMissions, Summary } from "../core/summary.ts";
import { MissionItem } from "./mission-item.tsx";
import type { PanelContext } from "./source.ts";

/** The missions of the shown week, note by note, its retro first. */
export function Missions(props: PanelContext & { summary: Summary }) {
  const { source, actions, summary } = props;
  const { panel } = source.words;
  const { week, missions, plain } = summary;
  const { done, total } = week.progress;
  const canBoxPlain = missions.filter((note) => note.missions.some(({ mission }) => mission.status === null));
  return (
    <section data-section="missions">
      <h3>
        {panel.missions}
        {total > 0 && (
          <span class="weekly-retro-count">
            {done}/{total}
          </span>
        )}
      </h3>
      {missions.map((note) => (
        <NoteGroup key={note.path} note={note} {...props} />
      ))}
      {missions.length === 0 && week.retro !== null && (
        <p class="weekly-retro-empty">
          <strong>{panel.noMissions}</strong>
          {panel.noMissionsHint}
        </p>
      )}
      {week.retro === null && (
        <div class="weekly-retro-empty">
          <strong>{panel.noRetro}</strong>
          <p>{week.earlier === null ? panel.firstRetroHint : panel.noRetroHint}</p>
          <button type="button" class="mod-cta" onClick={() => actions.make(week.period)}>
            {panel.makeRetro}
          </button>
        </div>
      )}
      {plain > 0 && (
        <div class="weekly-retro-offer">
          <p>{panel.plain(plain)}</p>
          <button type="button" onClick={() => canBoxPlain.forEach(({ path }) => actions.makeCheckboxes(path))}>
            {panel.makeCheckboxes}
          </button>
        </div>
      )}
    </section>
  );
}

function NoteGroup({ actions, source, note }: PanelContext & { note: NoteMissions }) {
  const name = plainWords(note.path.slice(note.path.lastIndexOf("/") + 1).replace(/\.md$/i, ""));
  return (
    <>
      {!note.isRetro && <p class="weekly-retro-from">{source.words.panel.from(name)}</p>}
      <ul class="weekly-retro-list">
        {note.missions.map((row) => (
          <MissionItem key={row.key} actions={actions} row={row} />
        ))}
      </ul>
    </>
  );
}
