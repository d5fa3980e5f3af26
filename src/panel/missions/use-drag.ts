import type { MissionRow } from "../../core/missions/mission-rows.ts";
import type { PanelActions } from "../panel-port.ts";

/** The row that is being dragged, by its element: a mission moves within its list only. */
let dragged: { element: HTMLElement; row: MissionRow } | null = null;

type RowEvent = DragEvent & { currentTarget: HTMLElement };

/** What a row needs to be dragged by its grip, and to let others be dropped on it. */
export function dragHandlers(actions: PanelActions, row: MissionRow) {
  return {
    onDragStart: (event: RowEvent) => {
      event.stopPropagation();
      // A link or selected words may be dragged, too: to somewhere else.
      if (!(event.target instanceof Element && event.target.hasClass("weekly-retro-grip"))) return;
      dragged = { element: event.currentTarget, row };
      event.dataTransfer?.setDragImage(event.currentTarget, 0, 0);
      event.dataTransfer?.setData("text/plain", row.mission.text);
    },
    onDragOver: (event: RowEvent) => {
      if (steps(event.currentTarget) === 0) return;
      event.preventDefault();
      event.stopPropagation();
      event.currentTarget.dataset["drop"] = steps(event.currentTarget) < 0 ? "before" : "after";
    },
    onDragLeave: (event: RowEvent) => delete event.currentTarget.dataset["drop"],
    onDrop: (event: RowEvent) => {
      delete event.currentTarget.dataset["drop"];
      const by = steps(event.currentTarget);
      if (!dragged || by === 0) return;
      event.preventDefault();
      event.stopPropagation();
      void actions.missions.move(dragged.row.path, dragged.row.shown, by);
    },
    onDragEnd: () => {
      dragged = null;
    },
  };
}

/** How many places the dragged row goes to reach this one; 0 if it is none of its list. */
function steps(target: HTMLElement): number {
  if (!dragged || dragged.element.parentElement !== target.parentElement) return 0;
  const rows = [...(target.parentElement?.children ?? [])];
  return rows.indexOf(target) - rows.indexOf(dragged.element);
}
