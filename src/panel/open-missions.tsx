import type { OpenRow } from "../core/summary.ts";
import { MissionItem } from "./mission-item.tsx";
import type { PanelContext } from "./source.ts";

/** From so many weeks on a mission stands out: it will not do itself. */
const LONG = 4;

/** What earlier weeks have left open, with its age. */
export function OpenMissions({ source, actions, open }: PanelContext & { open: readonly OpenRow[] }) {
  const { panel } = source.words;
  return (
    <section data-section="open" hidden={open.length === 0}>
      <h3>
        {panel.open}
        <span class="weekly-retro-count">{open.length}</span>
      </h3>
      <ul class="weekly-retro-list">
        {open.map((row) => (
          <MissionItem
            key={row.key}
            actions={actions}
            row={row}
            age={{ text: panel.weeksOpen(row.weeks), old: row.weeks >= LONG }}
          />
        ))}
      </ul>
    </section>
  );
}
