import type { Mission } from "../../src/core/notes/note-facts.ts";
import { factsOf } from "./notes.ts";
import { type ShownMission, shownMissions } from "../../src/core/missions/shown-mission.ts";

/** The missions of a note in its order, nested ones too, each as the panel shows it. */
export function allShown(note: string): [Mission, ShownMission][] {
  return [...shownMissions(factsOf(note).missions)].sort(([one], [other]) => one.line - other.line);
}

/** A mission of a note by its text, as the panel shows it. */
export function shownAs(note: string, text: string): ShownMission {
  const found = allShown(note).find(([mission]) => mission.text === text)?.[1];
  if (!found) throw new Error(`The note has no mission "${text}".`);
  return found;
}

/** The words of missions with their status, nested as they are. */
export interface Outline {
  text: string;
  status: string | null;
  children: Outline[];
}

export const outline = (missions: readonly Mission[]): Outline[] =>
  missions.map(({ text, status, children }) => ({ text, status, children: outline(children) }));
