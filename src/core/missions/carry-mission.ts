import type { Edit } from "../markdown/change.ts";
import { indented } from "../markdown/indent.ts";
import { normalise } from "../markdown/wording.ts";
import { addMission, type SectionPlan } from "../notes/add-to-section.ts";
import { type Mission, shownIn } from "../notes/note-facts.ts";
import { columns, whiteEnd } from "../markdown/scan.ts";

/**
 * Brings a mission of another note, as it stands there, into a note's missions. No change if the note has it: a template
 * that lists what is open has brought it along already.
 */
export const bringMission =
  (from: string, mission: Mission, plan: SectionPlan): Edit =>
  (note) => {
    const isSame = ({ text }: Mission) => normalise(text) === normalise(mission.text);
    if (shownIn(note, plan.roleOf).some(isSame)) return [];
    return addMission(carriedText(from, mission), plan)(note);
  };

/**
 * A mission as it is carried into another note: its Markdown from the checkbox on (of a plain one, its text), and below
 * it all that is nested in it, as it stands but for the quote marks and the margin of the place it comes from. Lines are
 * joined by `\n`.
 */
export function carriedText(note: string, mission: Mission): string {
  const [first = "", ...rest] = note.slice(mission.from, mission.to).split(/\r?\n/);
  const quotes = quotesOf(first);
  const inner = unquoted(first, quotes);
  const margin = columns(inner, 0, whiteEnd(inner, 0));
  const text = first.slice(mission.mark - mission.from - (mission.status === null ? 0 : 1)).trimEnd();
  return [text, ...rest.map((line) => indented(unquoted(line, quotes), -margin).trimEnd())].join("\n");
}

const quotesOf = (line: string): number => (/^(?:[ \t]*>)*/.exec(line)?.[0] ?? "").split(">").length - 1;

/** A line without so many quote marks: what a mission quotes itself stays quoted. */
const unquoted = (line: string, quotes: number): string =>
  quotes === 0 ? line : line.replace(new RegExp(`^(?:[ \\t]*>){1,${quotes}} ?`), "");
