import type { Mission } from "../notes/note-facts.ts";
import type { KnownNote } from "../notes/vault-index.ts";
import { missionKey } from "./mission-key.ts";
import { flatten } from "./mission-state.ts";
import { keysOf } from "./open-missions.ts";

/** A line, from 0, of a note in which a mission stands. */
export interface MissionPlace {
  path: string;
  line: number;
  /** The status character there. */
  status: string;
}

/** How many places are listed, the latest ones: a longer menu cannot be read. */
export const MOST_PLACES = 8;

/** Where else the same mission stands, also within its own note: places in the order of the notes, from the last one. */
export function otherPlaces(
  notes: readonly Pick<KnownNote, "path" | "facts">[],
  mission: Pick<Mission, "text" | "line">,
  path: string,
): MissionPlace[] {
  const key = missionKey(mission.text);
  const places: MissionPlace[] = [];
  for (let at = notes.length - 1; at >= 0 && places.length < MOST_PLACES; at--) {
    const note = notes[at];
    if (!note || !keysOf(note.facts.missions).includes(key)) continue;
    for (const { text, line, status } of flatten(note.facts.missions)) {
      const isItself = note.path === path && line === mission.line;
      if (status !== null && !isItself && missionKey(text) === key) places.push({ path: note.path, line, status });
    }
  }
  return places.slice(0, MOST_PLACES);
}
