import type { Line } from "./lines.ts";

/**
 * Makes lines hold a text of their own. A piece that is cut from a note keeps all of the note in memory for as long as
 * it lives; pieces of one copy of these lines keep no more than these. Gives the same lines.
 */
export function withOwnText(lines: Line[]): Line[] {
  // Something is always added: joining a single text would give that very text.
  const copy = [...lines.map(({ raw }) => raw), ""].join("\n");
  let at = 0;
  for (const line of lines) {
    line.raw = copy.slice(at, at + line.raw.length);
    at += line.raw.length + 1;
    if (line.kind !== "item" && line.kind !== "text") continue;
    // Of both, the text is what the line ends with.
    const end = line.raw.trimEnd().length;
    line.text = line.raw.slice(end - line.text.length, end);
  }
  return lines;
}
