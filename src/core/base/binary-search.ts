/**
 * Binary search: the lowest index in [0, count) for which `isPast` holds, else `count`. `isPast` must be monotonic: once
 * true, true for all higher indices.
 */
export function firstAt(count: number, isPast: (at: number) => boolean): number {
  let low = 0;
  for (let high = count; low < high;) {
    const middle = (low + high) >> 1;
    if (isPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
