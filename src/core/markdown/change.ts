import type { Change } from "../missions/mission-edits.ts";

/** The one change that makes a text of another, as small as it can be; none if they are the same. */
export function smallestChange(before: string, after: string): Change[] {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let tail = 0;
  while (tail < most - from && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return [{ from, to: before.length - tail, insert: after.slice(from, after.length - tail) }];
}
