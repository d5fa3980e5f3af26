import { indented } from "../markdown/indent.ts";
import type { Mission } from "../notes/note-facts.ts";
import { columns, whiteEnd } from "../markdown/scan.ts";

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
