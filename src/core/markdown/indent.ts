import { columns } from "./scan.ts";

/**
 * A line with its white space some columns longer, or shorter but never less than none. Tabs become spaces then, since a
 * tab in another place is a tab of another width; a line that stays in its column keeps them.
 */
export function indented(line: string, by: number): string {
  if (by === 0) return line;
  const text = line.trimStart();
  return " ".repeat(Math.max(0, columns(line, 0, line.length - text.length) + by)) + text;
}
