import type { Line } from "./line.ts";

// In V8 and JavaScriptCore a piece that is cut from a note keeps all of the note in memory for as long as it lives.
// Joining texts makes a new one, but for a single text, which is given back as it is.

/** A text that keeps no other in memory. */
export const ownText = (text: string): string => [text, ""].join("\n").slice(0, -1);

/** Makes lines hold pieces of one copy of them all, and no longer of their note. Gives the same lines. */
export function withOwnText(lines: Line[]): Line[] {
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
