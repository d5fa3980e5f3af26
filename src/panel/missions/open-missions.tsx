import { useRef } from "preact/hooks";
import type { OpenRow } from "../../core/missions/mission-rows.ts";
import { memo } from "../parts/memo.ts";
import { MissionItem } from "./mission-item.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { FIRST_BELOW, useGrowing } from "../parts/use-incremental-list.ts";
import { useStops } from "../parts/use-roving-focus.ts";

interface Props {
  open: readonly OpenRow[];
}

/** What earlier weeks have left open, with its age. */
export const OpenMissions = memo(DrawnOpenMissions, isSame);

function DrawnOpenMissions({ open }: Props) {
  const { source } = usePanel();
  const section = useRef<HTMLElement>(null);
  useStops(section);
  const drawn = useGrowing(open.length, FIRST_BELOW);
  return (
    <section data-section="open" hidden={open.length === 0} ref={section}>
      <h3>
        {source.words.panel.open}
        <span class="weekly-retro-count">{open.length}</span>
      </h3>
      <ul class="weekly-retro-list">
        {open.slice(0, drawn).map(({ row, weeks }) => {
          const made = row();
          return <MissionItem key={made.key} row={made} weeks={weeks} />;
        })}
      </ul>
    </section>
  );
}

function isSame({ open: before }: Props, { open: after }: Props): boolean {
  return (
    before.length === after.length &&
    before.every(({ mission, path, weeks }, at) => {
      const now = after[at];
      return mission === now?.mission && path === now.path && weeks === now.weeks;
    })
  );
}
