import type { Edit } from "../markdown/change.ts";
import { wordsStart } from "../markdown/words-start.ts";
import { type Mission, shownIn } from "../notes/note-facts.ts";
import type { RoleOf } from "../notes/roles.ts";
import { findShown, type ShownMission } from "./shown-mission.ts";

/** Replaces the words of a mission: what stands behind its marker and checkbox, on its own line alone. */
export const rewordMission =
  (shown: ShownMission, words: string, roleOf: RoleOf): Edit =>
  (note) => {
    const found = findShown(shownIn(note, roleOf), shown);
    if (found === "stale") return "stale";
    const from = found.from + startIn(found);
    const to = found.from + found.raw.trimEnd().length;
    return note.slice(from, to) === words ? [] : [{ from, to, insert: words }];
  };

/** The Markdown of a mission's own line behind its marker and checkbox, as it is written. */
export const wordsOf = (mission: Mission): string => mission.raw.slice(startIn(mission)).trimEnd();

const startIn = (mission: Mission): number => wordsStart({ ...mission, offset: mission.from });
