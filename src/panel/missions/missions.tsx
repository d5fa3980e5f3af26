import { useRef } from "preact/hooks";
import type { NoteMissions, Summary } from "../../core/overview/summary.ts";
import { noteName } from "../../core/notes/note-path.ts";
import { filteredRow, type MissionFilter, NO_FILTER, wantedMissions } from "../../core/missions/mission-filter.ts";
import type { MissionRow } from "../../core/missions/mission-rows.ts";
import { AddMission } from "./add-mission.tsx";
import { IconButton } from "../parts/icon.tsx";
import { MissionItem } from "./mission-item.tsx";
import { ConflictCopies } from "./conflict-copies.tsx";
import { SearchField } from "../parts/search-field.tsx";
import type { FilterControl } from "./use-mission-filter.ts";
import { usePanel } from "../parts/panel-context.ts";
import { useGrowingRows } from "../parts/use-incremental-list.ts";
import { STOP, useStops } from "../parts/use-roving-focus.ts";

interface Props {
  summary: Summary;
  /** An earlier week, to be written before this one. */
  isDue?: boolean;
  /** How the owner filters missions; without it, all are shown. */
  control?: FilterControl;
}

/** The missions of the shown week, note by note, its retro first. */
export function Missions({ summary, isDue = false, control }: Props) {
  const { source, actions } = usePanel();
  const { panel, missions: words } = source.words;
  const { week, missions, plain } = summary;
  const section = useRef<HTMLElement>(null);
  useStops(section);
  const filter = control?.filter ?? NO_FILTER;
  const isWanted = wantedMissions(filter);
  const shown = missions
    .map((note) => ({ ...note, missions: note.missions.filter(({ mission }) => isWanted(mission)) }))
    .filter((note) => note.missions.length > 0);
  const hasAny = missions.length > 0 || summary.open.length > 0;
  const isNoneFound = shown.length === 0 && !summary.open.some(({ mission }) => isWanted(mission));
  const withPlain = missions.filter((note) => note.missions.some(({ mission }) => mission.status === null));
  return (
    <section data-section="missions" ref={section}>
      <h3>
        {panel.missions}
        <span class="weekly-retro-count" role="status">
          {week.progress.total > 0 && panel.done(week.progress)}
        </span>
        {control && hasAny && <FilterButtons control={control} />}
        {week.retro === null && week.isCurrent && (
          <IconButton icon="plus" label={source.words.missions.addCommand} onClick={() => actions.missions.ask()} />
        )}
      </h3>
      {control?.isSearching && (
        <SearchField
          label={words.search}
          query={filter.query}
          setQuery={control.setQuery}
          close={() => {
            section.current?.find("h3 button").focus();
            control.setQuery(null);
          }}
        />
      )}
      <p class="weekly-retro-empty" role="status">
        {hasAny && filter.query.trim() !== "" && isNoneFound && words.nothingFound}
        {filter.query.trim() === "" && shown.length === 0 && missions.length > 0 && words.allDone}
      </p>
      <ConflictCopies paths={week.copies} />
      {week.retros.length > 1 && <SeveralRetros retros={week.retros} />}
      {shown.map((note) => (
        <NoteGroup key={note.path} note={note} filter={filter} isNamed={!note.isRetro || week.retros.length > 1} />
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

/** The ways to see fewer missions: by words, or by leaving out what is done. */
function FilterButtons({ control }: { control: FilterControl }) {
  const { missions: words } = usePanel().source.words;
  const { isSearching, setQuery, filter, setOnlyOpen } = control;
  return (
    <>
      <IconButton
        icon="search"
        label={words.search}
        pressed={isSearching}
        onClick={() => setQuery(isSearching ? null : "")}
      />
      <IconButton
        icon="list-filter"
        label={words.onlyOpen}
        pressed={filter.onlyOpen}
        onClick={() => setOnlyOpen(!filter.onlyOpen)}
      />
    </>
  );
}

function NoteGroup({ note, filter, isNamed }: { note: NoteMissions; filter: MissionFilter; isNamed: boolean }) {
  const { source } = usePanel();
  const draw = (row: MissionRow) => <MissionItem key={row.key} row={filteredRow(row, filter)} />;
  const drawn = useGrowingRows(note.missions, draw);
  return (
    <>
      {isNamed && <p class="weekly-retro-from">{source.words.panel.from(noteName(note.path))}</p>}
      <ul class="weekly-retro-list">{drawn}</ul>
    </>
  );
}
