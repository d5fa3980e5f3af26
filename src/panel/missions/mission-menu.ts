import { type IconName, Menu } from "obsidian";
import type { MissionRow } from "../../core/missions/mission-rows.ts";
import { noteName } from "../../core/notes/note-path.ts";
import {
  CHECKBOX_STATES,
  type CheckboxState,
  MISSION_STATES,
  missionState,
} from "../../core/missions/mission-state.ts";
import { showMenu } from "../parts/show-menu.ts";
import type { PanelContext } from "../panel-port.ts";

const ICONS: Record<CheckboxState, IconName> = {
  open: "square",
  inProgress: "square-slash",
  done: "square-check",
  dropped: "square-minus",
  carried: "square-arrow-right",
};

/** Opens the menu of a mission, where the event says: at the pointer or, from the keyboard, below the row. */
export function openMissionMenu(
  { source, actions }: PanelContext,
  row: MissionRow,
  { isOld, edit, event }: { isOld: boolean; edit: () => void; event: MouseEvent & { currentTarget: HTMLElement } },
): void {
  const { panel } = source.words;
  const { mission, path, shown } = row;
  const menu = new Menu();
  if (isOld) {
    menu.addItem((item) =>
      item
        .setTitle(panel.carry)
        .setIcon("arrow-up")
        .onClick(() => void actions.missions.carry(path, shown)),
    );
    menu.addSeparator();
  }
  if (mission.status !== null) {
    // Beside "Carry to this week", which makes the copy, the mark alone would only put the mission out of sight.
    for (const state of CHECKBOX_STATES.filter((each) => !isOld || each !== "carried")) {
      const status = MISSION_STATES[state].character;
      menu.addItem((item) =>
        item
          .setTitle(panel.states[state])
          .setIcon(ICONS[state])
          .setChecked(mission.status === status)
          .onClick(() => void actions.missions.setStatus({ path, shown, text: mission.text }, status)),
      );
    }
    menu.addSeparator();
  }
  menu.addItem((item) => item.setTitle(source.words.missions.edit).setIcon("pencil").onClick(edit));
  menu.addItem((item) =>
    item
      .setTitle(panel.moveUp)
      .setIcon("chevron-up")
      .onClick(() => void actions.missions.move(path, shown, -1)),
  );
  menu.addItem((item) =>
    item
      .setTitle(panel.moveDown)
      .setIcon("chevron-down")
      .onClick(() => void actions.missions.move(path, shown, 1)),
  );
  menu.addSeparator();
  menu.addItem((item) =>
    item
      .setTitle(panel.openNote)
      .setIcon("file-text")
      .onClick((click) => actions.open(path, mission.line, click)),
  );
  addElsewhere(menu, { source, actions }, row);
  showMenu(menu, event);
}

/** The other notes in which the mission stands, each opened at its line. */
function addElsewhere(menu: Menu, { source, actions }: PanelContext, { mission, path }: MissionRow): void {
  const { missions: words } = source.words;
  const places = actions.missions.elsewhere(mission, path);
  if (places.length === 0) return;
  menu.addSeparator();
  menu.addItem((item) => item.setTitle(words.elsewhere).setIsLabel(true));
  for (const place of places) {
    const state = missionState(place.status);
    menu.addItem((item) =>
      item
        .setTitle(words.place(noteName(place.path), place.line + 1))
        .setIcon(state === "plain" ? "file-text" : ICONS[state])
        .onClick((click) => actions.open(place.path, place.line, click)),
    );
  }
}
