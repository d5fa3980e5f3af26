// Noticing changed files by looking at their times: the same everywhere, for the few files that no bundler watches.
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { clearTimeout, setTimeout } from "node:timers";

const PERIOD_MS = 500;

/**
 * @param {string} path of a file or folder
 * @returns {Promise<string[]>} one line for each file: path, time, size; none for what is absent
 */
async function stamps(path) {
  const found = await stat(path).catch(() => null);
  if (!found) return [];
  if (!found.isDirectory()) return [`${path} ${found.mtimeMs} ${found.size}`];
  const names = await readdir(path).catch(() => []);
  return (await Promise.all(names.sort().map((name) => stamps(join(path, name))))).flat();
}

/**
 * Calls `onChange` after any of these files, or a file in these folders, was changed, added or removed.
 * @param {string[]} paths
 * @param {() => void} onChange
 * @returns {Promise<() => void>} stops it
 */
export async function watchFiles(paths, onChange) {
  const look = async () => (await Promise.all(paths.map(stamps))).flat().join("\n");
  let before = await look();
  let stopped = false;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const again = () => {
    timer = setTimeout(async () => {
      const now = await look();
      if (stopped) return;
      if (now !== before) onChange();
      before = now;
      again();
    }, PERIOD_MS);
  };
  again();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
