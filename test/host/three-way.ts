/** The one stretch in which two texts differ: offsets in the old one, and what stands there in the new one. */
export interface Difference {
  from: number;
  to: number;
  text: string;
}

/** The smallest single stretch that turns `before` into `after`. */
export function difference(before: string, after: string): Difference {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { from: start, to: before.length - end, text: after.slice(start, after.length - end) };
}

/** Their change to `base` applied to mine; where both changed the same place, mine stays. */
export function merged(base: string, mine: string, theirs: string): string {
  const ours = difference(base, mine);
  const other = difference(base, theirs);
  if (other.to <= ours.from) return mine.slice(0, other.from) + other.text + mine.slice(other.to);
  if (other.from < ours.to) return mine;
  const moved = mine.length - base.length;
  return mine.slice(0, other.from + moved) + other.text + mine.slice(other.to + moved);
}
