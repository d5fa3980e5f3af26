import { type Edit, inTurn } from "../markdown/change.ts";
import { endWithCode } from "../markdown/edit-list.ts";
import { indented } from "../markdown/indent.ts";
import { columns, quotePrefix, whiteEnd } from "../markdown/scan.ts";
import { withoutTaskId } from "../markdown/task-signs.ts";
import { addMission, type SectionPlan } from "../notes/add-to-section.ts";
import { type Mission, shownIn } from "../notes/note-facts.ts";
import { missionKey } from "./mission-key.ts";

/**
 * Adds a mission of another note, as it stands there, to a note's missions. No change if the note has it already, for
 * example from a template that lists open missions.
 */
const bringMission =
  (from: string, mission: Mission, plan: SectionPlan): Edit =>
  (note) => {
    const key = missionKey(mission.text);
    if (shownIn(note, plan.roleOf).some(({ text }) => missionKey(text) === key)) return [];
    return addMission(carriedText(from, mission), plan)(note);
  };

/** Carries several missions of one note, in their order. */
export const bringMissions = (from: string, missions: readonly Mission[], plan: SectionPlan): Edit =>
  inTurn(missions.map((mission) => bringMission(from, mission, plan)));

/**
 * The Markdown of a carried mission: from its checkbox on (for a plain one, its text), followed by all that is nested in
 * it, without the quote marks and the indent of its old place, and without ids of tasks, which must be unique. Lines are
 * joined by `\n`.
 */
export function carriedText(note: string, mission: Mission): string {
  const [first = ""] = note.slice(mission.from, mission.to).split(/\r?\n/, 1);
  const { count, length } = quotePrefix(first);
  const margin = columns(first, length, whiteEnd(first, length));
  // Behind its words a block of code may hang under it.
  const end = endWithCode(note, { item: { quotes: count, content: margin + 2 }, end: mission.to });
  const [, ...rest] = note.slice(mission.from, end).split(/\r?\n/);
  const text = first.slice(mission.mark - mission.from - (mission.status === null ? 0 : 1));
  return [text, ...rest.map((line) => indented(unquoted(line, count), -margin))].map(withoutId).join("\n");
}

/** Removes at most `count` quote marks: what the mission itself quotes stays quoted. */
const unquoted = (line: string, quotes: number): string => line.slice(quotePrefix(line, quotes).length);

function withoutId(line: string): string {
  const white = whiteEnd(line, 0);
  return (line.slice(0, white) + withoutTaskId(line.slice(white))).trimEnd();
}
