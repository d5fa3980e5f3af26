import { linesOf } from "../markdown/lines.ts";

/**
 * Where one begins to write in a new note: behind the first list item without words, in line and characters (both from
 * 0); null if there is none.
 */
export function firstBlank(note: string): { line: number; ch: number } | null {
  for (const line of linesOf(note))
    if (line.kind === "item" && line.text === "") return { line: line.line, ch: line.raw.length };
  return null;
}
