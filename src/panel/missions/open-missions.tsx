import { useRef } from "preact/hooks";
import {
  filteredRow,
  isSameFilter,
  type MissionFilter,
  NO_FILTER,
  wantedMissions,
} from "../../core/missions/mission-filter.ts";
import type { OpenRow } from "../../core/missions/mission-rows.ts";
import { memo } from "../parts/memo.ts";
import { Fold } from "../parts/fold.tsx";
import { LONG, MissionItem } from "./mission-item.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { FIRST_BELOW, useGrowingRows } from "../parts/use-incremental-list.ts";
import { STOP, useStops } from "../parts/use-roving-focus.ts";

interface Props {
  open: readonly OpenRow[];
  canCarryAll: boolean;
  filter?: MissionFilter;
}

/** What earlier weeks have left open, with its age. */
export const OpenMissions = memo(DrawnOpenMissions, isSame);

/** What has been open for longer than this many weeks is folded away: it is over for most people. */
const LONG_AGO = 8;

function DrawnOpenMissions({ open: all, canCarryAll, filter = NO_FILTER }: Props) {
  const { source, actions } = usePanel();
  const { panel, missions: words } = source.words;
  const section = useRef<HTMLElement>(null);
  useStops(section);
  const isWanted = wantedMissions(filter);
  const isSearched = filter.query.trim() !== "";
  const open = all.filter(({ mission }) => isWanted(mission));
  const recent = open.filter(({ weeks }) => weeks <= LONG_AGO);
  const old = open.slice(recent.length);
  // One at a time: a column of questions is answered by nobody. The oldest of those in sight has waited longest.
  const asked = isSearched ? undefined : [...recent].reverse().find(({ weeks }) => weeks >= LONG);
  const letAllGo = () =>
    void actions.missions.letGo(
      old.map(({ row, path, mission }) => ({ path, shown: row().shown, text: mission.text })),
    );
  return (
    <section data-section="open" hidden={open.length === 0} ref={section}>
      <h3>
        {panel.open}
        <span class="weekly-retro-count">{open.length}</span>
        {canCarryAll && recent.length > 0 && !isSearched && (
          <button type="button" class="weekly-retro-heading-button" onClick={() => void actions.missions.carryAll()}>
            {words.carryAll}
          </button>
        )}
      </h3>
      <OpenList rows={recent} asked={asked} filter={filter} />
      {old.length > 0 && (
        <Fold name="long-ago" title={words.longAgo} count={old.length} open={isSearched ? true : undefined}>
          <OpenList rows={old} filter={filter} />
          {!isSearched && (
            <button type="button" {...STOP} class="weekly-retro-let-go" onClick={letAllGo}>
              {words.letAllGo}
            </button>
          )}
        </Fold>
      )}
    </section>
  );
}

function OpenList({ rows, asked, filter }: { rows: readonly OpenRow[]; asked?: OpenRow; filter: MissionFilter }) {
  const draw = (open: OpenRow) => {
    const row = filteredRow(open.row(), filter);
    return <MissionItem key={row.key} row={row} weeks={open.weeks} isAsked={open === asked} />;
  };
  const drawn = useGrowingRows(rows, draw, FIRST_BELOW);
  return (
    <ul class="weekly-retro-list" hidden={rows.length === 0}>
      {drawn}
    </ul>
  );
}

function isSame({ open: before, ...old }: Props, { open: after, ...given }: Props): boolean {
  return (
    old.canCarryAll === given.canCarryAll &&
    isSameFilter(old.filter ?? NO_FILTER, given.filter ?? NO_FILTER) &&
    before.length === after.length &&
    before.every(({ mission, path, weeks }, at) => {
      const now = after[at];
      return mission === now?.mission && path === now.path && weeks === now.weeks;
    })
  );
}
