// How long the main thread is held without a pause.
import { performance } from "node:perf_hooks";
import { runInThisContext } from "node:vm";
import { setTimeout as pause } from "node:timers/promises";

/** Node's collector, where it was started with --expose-gc. @type {() => void} */
export const collect = () => runInThisContext("gc")();

/**
 * Runs some work, and looks at the clock in every turn of the event loop meanwhile.
 * @param {() => Promise<unknown>} work
 * @returns {Promise<number>} the longest time between two looks, in milliseconds: an upper bound, since one turn of
 *   Node's loop may hold several tasks
 */
export async function longestStretch(work) {
  let longest = 0;
  let isOver = false;
  let last = performance.now();
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) setImmediate(look);
  };
  setImmediate(look);
  await work();
  look();
  isOver = true;
  return longest;
}

/**
 * Runs some work, and says for how long the main thread was busy: waiting is left out.
 * @param {() => Promise<unknown>} work
 * @returns {Promise<number>} milliseconds
 */
export async function busyTime(work) {
  const before = performance.eventLoopUtilization();
  await work();
  return performance.eventLoopUtilization(before).active;
}

/** Lets the event loop turn until nothing that was put off is left: timers of less than this many milliseconds, too. */
export const quiet = (milliseconds = 20) => pause(milliseconds);
