/** The place of the first of `count` that are past something, as are all behind it; `count`, if none is. Asks few. */
export function firstAt(count: number, isPast: (at: number) => boolean): number {
  let low = 0;
  for (let high = count; low < high;) {
    const middle = (low + high) >> 1;
    if (isPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
