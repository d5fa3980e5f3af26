/**
 * A line with its white space some columns longer, or shorter but never less than none. Tabs become spaces then, since a
 * tab in another place is a tab of another width; a line that stays in its column keeps them.
 */
export function indented(line: string, by: number): string {
  if (by === 0) return line;
  const text = line.trimStart();
  return " ".repeat(Math.max(0, columnsOf(line.slice(0, line.length - text.length)) + by)) + text;
}

/** How many columns white space takes from the margin on: a tab goes on to the next multiple of four. */
export function columnsOf(white: string): number {
  let at = 0;
  for (const sign of white) at += sign === "\t" ? 4 - (at % 4) : 1;
  return at;
}
