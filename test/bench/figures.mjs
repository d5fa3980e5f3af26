// Measured values, and what is said of them.

/**
 * One row of the table.
 * @typedef {object} Row
 * @property {string} what
 * @property {number | null} notes how many the vault has; null where no vault plays a part
 * @property {"ms" | "µs" | "MB" | "KB" | ""} unit
 * @property {number[]} values of several runs
 * @property {string} [aim] in words; nobody judges by it
 * @property {number} [limit] what cannot be had for less, measured in the same run; in the same unit
 */

/** @param {readonly number[]} values @returns {number} */
export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle - 1)] ?? NaN)) / 2;
}

/**
 * How a figure grows with the vault: the exponent between two sizes. 1 is linear, 0 does not grow.
 * @param {Row} small
 * @param {Row} large
 */
export const slope = (small, large) =>
  Math.log(median(large.values) / median(small.values)) / Math.log((large.notes ?? NaN) / (small.notes ?? NaN));

/**
 * Runs something several times, one after the other.
 * @template T
 * @param {number} times
 * @param {() => Promise<T>} run
 * @returns {Promise<T[]>}
 */
export async function several(times, run) {
  const results = [];
  for (let at = 0; at < times; at++) results.push(await run());
  return results;
}
