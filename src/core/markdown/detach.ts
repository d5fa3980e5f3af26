import type { Line } from "./line.ts";

// In V8 and JavaScriptCore a substring keeps the whole string in memory for as long as it lives. Joining strings makes a
// new one, unless there is only one, which is returned as it is.

/** A copy of a string that keeps no other string in memory. */
export const ownText = (text: string): string => [text, ""].join("\n").slice(0, -1);

/** Makes lines hold substrings of one copy of them all instead of their note. Returns the same lines. */
export function withOwnText(lines: Line[]): Line[] {
  const copy = [...lines.map(({ raw }) => raw), ""].join("\n");
  let at = 0;
  for (const line of lines) {
    line.raw = copy.slice(at, at + line.raw.length);
    at += line.raw.length + 1;
    if (line.kind !== "item" && line.kind !== "text") continue;
    // In both kinds the text is the end of the line.
    const end = line.raw.trimEnd().length;
    line.text = line.raw.slice(end - line.text.length, end);
  }
  return lines;
}
