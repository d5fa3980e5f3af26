import { preOrder } from "../base/tree.ts";
import type { Change, Edit } from "../markdown/change.ts";
import { TYPED_BULLETS } from "../markdown/scan.ts";
import { type Mission, shownIn } from "../notes/note-facts.ts";
import type { RoleOf } from "../notes/roles.ts";
import { isOpen, plainOnes } from "./mission-state.ts";
import { findShown, type ShownMission, toggled } from "./shown-mission.ts";

/** Toggles a mission: `x` becomes ` `, anything else becomes `x`. "stale" if it has no checkbox. */
export const toggleMission =
  (shown: ShownMission, roleOf: RoleOf): Edit =>
  (note) => {
    const found = findShown(shownIn(note, roleOf), shown);
    if (found === "stale" || found.status === null) return "stale";
    return [statusChange(found, toggled(found.status))];
  };

/**
 * Sets the status of a mission, which is one character. A plain one has none: the open checkboxes
 * next beneath it get the status.
 */
export const setStatus =
  (shown: ShownMission, status: string, roleOf: RoleOf): Edit =>
  (note) => {
    const found = findShown(shownIn(note, roleOf), shown);
    if (found === "stale") return "stale";
    const marks = found.status === null ? nextCheckboxes(found).filter(isOpen) : [found];
    return marks.map((mission) => statusChange(mission, status));
  };

const TYPED_MARKER = new RegExp(`[${TYPED_BULLETS}][ \\t]*$`);

/** Adds an empty checkbox to each plain mission of a note. */
export const makeCheckboxes =
  (roleOf: RoleOf): Edit =>
  (note) =>
    plainOnes(shownIn(note, roleOf)).map(({ from, mark }) => {
      // No app shows a checkbox behind a typed bullet, so it becomes a Markdown bullet.
      const typed = TYPED_MARKER.exec(note.slice(from, mark))?.[0].length ?? 0;
      return { from: mark - typed, to: mark, insert: typed > 0 ? "- [ ] " : "[ ] " };
    });

const statusChange = ({ mark, status }: Mission, insert: string): Change => ({
  from: mark,
  to: mark + (status ?? "").length,
  insert,
});

/** The first checkboxes beneath a plain mission, in their order. */
const nextCheckboxes = ({ children }: Mission): Mission[] =>
  preOrder(children, ({ status }) => status === null).filter(({ status }) => status !== null);
