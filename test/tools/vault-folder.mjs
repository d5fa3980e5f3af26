// A vault as a folder on disk: read whole, and written one file at a time without ever leaving it.
import { mkdir, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";

/**
 * All files of a vault, hidden ones too.
 * @param {string} folder
 * @returns {Promise<Record<string, string>>} text by path inside the vault, with `/`; empty when there is no folder
 */
export async function readVault(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile() && entry.name !== ".DS_Store");
  const pairs = await Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1).replaceAll(sep, "/"), await readFile(path, "utf8")];
    }),
  );
  return Object.fromEntries(pairs.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1)));
}

/**
 * Whether a path names a file inside the vault and nothing else, on every system.
 * @param {unknown} path
 * @returns {path is string}
 */
export function isInsideVault(path) {
  if (typeof path !== "string" || path === "" || /[\\:\0]/.test(path)) return false;
  return path.split("/").every((name) => name !== "" && name !== "." && name !== "..");
}

/**
 * The real place of a file in the vault: links on the way are followed, and must not lead out.
 * @param {string} folder of the vault
 * @param {string} path inside it
 * @throws {Error} when the path leaves the vault
 */
async function place(folder, path) {
  const outside = new Error(`${path} is not inside the vault: nothing was written.`);
  if (!isInsideVault(path)) throw outside;
  const home = await realpath(folder);
  const file = join(home, path);
  for (let at = file; at !== home; at = dirname(at)) {
    const real = await realpath(at).catch(() => null);
    if (real === null) continue;
    if (!real.startsWith(home + sep)) throw outside;
    break;
  }
  return file;
}

/**
 * @param {string} folder of the vault
 * @param {string} path inside it
 * @param {string | null} text null removes the file
 * @throws {Error} when the path leaves the vault, or the system refuses
 */
export async function writeVaultFile(folder, path, text) {
  const file = await place(folder, path);
  if (text === null) return rm(file, { force: true });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
