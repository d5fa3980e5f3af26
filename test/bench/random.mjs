// Numbers that look random and are the same every time.

/**
 * Numbers between 0 and 1 (mulberry32).
 * @param {number} seed
 * @returns {() => number}
 */
export function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * One of several.
 * @template T
 * @param {() => number} random
 * @param {readonly T[]} values at least one
 * @returns {T}
 */
export const pick = (random, values) => /** @type {T} */ (values[Math.floor(random() * values.length)]);

/**
 * A number of a log-normal distribution.
 * @param {() => number} random
 * @param {number} mean of the distribution itself, not of its logarithm
 * @param {number} sigma standard deviation of the logarithm
 */
export function logNormal(random, mean, sigma) {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return mean * Math.exp(sigma * normal - sigma ** 2 / 2);
}
