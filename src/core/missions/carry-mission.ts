import { type Edit, inTurn } from "../markdown/change.ts";
import { indented } from "../markdown/indent.ts";
import { columns, quotePrefix, whiteEnd } from "../markdown/scan.ts";
import { withoutTaskId } from "../markdown/task-signs.ts";
import { addMission, type SectionPlan } from "../notes/add-to-section.ts";
import { type Mission, shownIn } from "../notes/note-facts.ts";
import { missionKey } from "./mission-key.ts";

/**
 * Brings a mission of another note, as it stands there, into a note's missions. No change if the note has it: a template
 * that lists what is open has brought it along already.
 */
export const bringMission =
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
 * A mission as it is carried into another note: its Markdown from the checkbox on (of a plain one, its text), and below
 * it all that is nested in it, as it stands but for the quote marks and the margin of the place it comes from, and for
 * the ids of tasks, of which there is one each. Lines are joined by `\n`.
 */
export function carriedText(note: string, mission: Mission): string {
  const [first = "", ...rest] = note.slice(mission.from, mission.to).split(/\r?\n/);
  const { count, length } = quotePrefix(first);
  const margin = columns(first, length, whiteEnd(first, length));
  const text = first.slice(mission.mark - mission.from - (mission.status === null ? 0 : 1));
  return [text, ...rest.map((line) => indented(unquoted(line, count), -margin))].map(withoutId).join("\n");
}

/** A line without that many quote marks: what a mission quotes itself stays quoted. */
const unquoted = (line: string, quotes: number): string => line.slice(quotePrefix(line, quotes).length);

function withoutId(line: string): string {
  const white = whiteEnd(line, 0);
  return (line.slice(0, white) + withoutTaskId(line.slice(white))).trimEnd();
}
