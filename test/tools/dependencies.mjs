// Installs the packages when they are missing. Node built-ins only: this runs on a fresh clone.
import { readFile } from "node:fs/promises";
import { inRoot } from "./paths.mjs";
import { runProgram } from "./run-program.mjs";

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean }> }} Lockfile */

/**
 * Whether what is installed is what the lockfile asks for. npm keeps the list of what it installed in
 * `node_modules/.package-lock.json`; contents are compared, because a checkout sets every file's time.
 * Optional packages may be absent: most are for other platforms.
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile | null} installed node_modules/.package-lock.json; null when there is none
 */
export function isInstalled(wanted, installed) {
  if (!installed) return false;
  return Object.entries(wanted.packages ?? {}).every(([path, { version, optional }]) => {
    if (path === "") return true;
    const present = installed.packages?.[path];
    return present ? present.version === version : optional === true;
  });
}

/**
 * @param {string} path
 * @returns {Promise<Lockfile | null>} null when the file is absent or is no JSON
 */
async function readLockfile(path) {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return null;
  }
}

/**
 * Runs `npm ci` if packages are missing or others than the lockfile says.
 * @throws {Error} with a sentence for a person when npm fails
 */
export async function installDependencies() {
  const wanted = await readLockfile(inRoot("package-lock.json"));
  if (!wanted) throw new Error("package-lock.json is missing or broken: fetch the repository again.");
  if (isInstalled(wanted, await readLockfile(inRoot("node_modules", ".package-lock.json")))) return;
  console.log("Installing the packages (npm ci). This takes about half a minute, once.");
  const flags = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  // Inside an npm script npm says where it lies; asking for that file needs no shell, on Windows either.
  const npm = process.env["npm_execpath"];
  const code = npm?.endsWith(".js")
    ? await runProgram(process.execPath, [npm, ...flags])
    : await runProgram("npm", flags, { shell: process.platform === "win32" });
  if (code !== 0) throw new Error(`npm ci failed (exit code ${code}): see what it printed above.`);
}
