import { useReducer, useRef } from "preact/hooks";
import type { MissionRow } from "../../core/missions/mission-rows.ts";
import type { PanelActions } from "../panel-port.ts";
import { afterToggle, type ShownMission, toggled } from "../../core/missions/shown-mission.ts";

/** What a click has made of a mission that the changed note has not yet confirmed. */
interface Clicked {
  /** The line as the note has it, by which one sees that the note has changed. */
  from: string;
  status: string;
  shown: ShownMission;
}

/**
 * The status to show, and what a click does. The click shows at once, until the changed note comes by; a second click
 * before that is meant for the line as the first has made it, even in the same frame: hence a ref, and no state.
 */
export function useToggle(
  actions: PanelActions,
  { mission, path, shown }: MissionRow,
): { status: string | null; click: () => void } {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const clicked = useRef<Clicked | null>(null);
  if (clicked.current?.from !== mission.raw) clicked.current = null;

  const click = () => {
    const status = clicked.current?.status ?? mission.status;
    if (status === null) return;
    const seen = clicked.current?.shown ?? shown;
    clicked.current = { from: mission.raw, status: toggled(status), shown: afterToggle(seen, status) };
    redraw(undefined);
    void actions.missions.toggle(path, seen).then((done) => {
      if (done) return;
      clicked.current = null;
      redraw(undefined);
    });
  };
  return { status: clicked.current?.status ?? mission.status, click };
}
