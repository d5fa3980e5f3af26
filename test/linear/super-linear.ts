/**
 * Whether work grows with its input as a line does, found out in a way that a busy machine cannot break: the shortest of
 * several runs counts, since what disturbs a run only makes it longer; the input grows sixteenfold, so that linear work
 * takes about 16 times as long and quadratic work 256 times; and the limit between them leaves a factor of six and of two and a half.
 */
const GROWTH = 16;
const MOST = 100;

/** So quick, in milliseconds, that nobody has to ask how it grows. */
const QUICK = 6;
const RUNS = 5;
/** In milliseconds: no disturbance makes so much of a run that is quick by itself. */
const HOPELESS = 2_000;

/** Milliseconds of the shortest of some runs. */
function shortest(run: () => unknown, runs: number): number {
  let least = Infinity;
  for (let at = 0; at < runs; at++) {
    const begun = performance.now();
    run();
    least = Math.min(least, performance.now() - begun);
  }
  return least;
}

/**
 * Null if the work is linear in the size of its input; else how long it took, in words. `of` makes the work for a size,
 * in characters; making it is not measured.
 */
export function superLinear(of: (size: number) => () => unknown, size: number): string | null {
  const large = of(size * GROWTH);
  const first = shortest(large, 1);
  if (first <= QUICK) return null;
  const small = of(size);
  const before = shortest(small, RUNS);
  let after = first;
  for (let at = 0; at < RUNS && after > MOST * before && first < HOPELESS; at++)
    after = Math.min(after, shortest(large, 1));
  if (after <= MOST * before) return null;
  return `${before.toFixed(2)} ms for ${size} characters, ${after.toFixed(0)} ms for ${size * GROWTH}`;
}
