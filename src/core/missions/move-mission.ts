import type { Edit } from "../markdown/change.ts";
import { moveBlock } from "../markdown/edit-list.ts";
import { type Mission, shownIn } from "../notes/note-facts.ts";
import type { RoleOf } from "../notes/roles.ts";
import { findShown, type ShownMission } from "./shown-mission.ts";

/** Moves a mission, with all that is nested in it, by some places within its list: up where `steps` is negative. */
export const moveMission =
  (shown: ShownMission, steps: number, roleOf: RoleOf): Edit =>
  (note) => {
    const missions = shownIn(note, roleOf);
    const found = findShown(missions, shown);
    return found === "stale" ? "stale" : moveBlock(note, siblingsOf(missions, found), found, steps);
  };

/** The missions among which one stands, itself included. */
function siblingsOf(missions: readonly Mission[], wanted: Mission): readonly Mission[] {
  let among = missions;
  while (!among.includes(wanted)) {
    // The one that it is nested in is the last that does not begin behind it.
    const around = among.filter(({ from }) => from < wanted.from);
    among = around[around.length - 1]?.children ?? [wanted];
  }
  return among;
}
