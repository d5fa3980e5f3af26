import type { Mission } from "./note-facts.ts";

/**
 * A mission as it is carried into another note: its Markdown from the checkbox on, and below it all that is nested in
 * it, as it stands but for the quote marks and the margin of the place it comes from. Lines are joined by `\n`.
 */
export function carriedText(note: string, mission: Mission): string {
  const [first = "", ...rest] = note.slice(mission.from, mission.to).split(/\r?\n/);
  const margin = inner(first).length - inner(first).trimStart().length;
  const text = first.slice(mission.mark - mission.from - 1).trimEnd();
  const nested = rest.map((line) => {
    const white = inner(line).length - inner(line).trimStart().length;
    return inner(line).slice(Math.min(margin, white)).trimEnd();
  });
  return [text, ...nested].join("\n");
}

const inner = (line: string): string => line.replace(/^(?:[ \t]*>)+ ?/, "");
