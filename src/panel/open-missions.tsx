import { useRef } from "preact/hooks";
import type { OpenRow } from "../core/summary.ts";
import { MissionItem } from "./mission-item.tsx";
import type { PanelContext } from "./source.ts";
import { useGrowing } from "./use-growing.ts";
import { useStops } from "./use-stops.ts";

/** What earlier weeks have left open, with its age. */
export function OpenMissions({ source, actions, open }: PanelContext & { open: readonly OpenRow[] }) {
  const section = useRef<HTMLElement>(null);
  useStops(section);
  const drawn = useGrowing(open.length);
  return (
    <section data-section="open" hidden={open.length === 0} ref={section}>
      <h3>
        {source.words.panel.open}
        <span class="weekly-retro-count">{open.length}</span>
      </h3>
      <ul class="weekly-retro-list">
        {open.slice(0, drawn).map((row) => (
          <MissionItem key={row.key} source={source} actions={actions} row={row} weeks={row.weeks} />
        ))}
      </ul>
    </section>
  );
}
