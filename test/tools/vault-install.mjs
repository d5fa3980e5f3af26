// Putting the built plugin into a real vault: `npm start -- --vault PATH`.
import { copyFile, mkdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { inRoot } from "./paths.mjs";

/** What Obsidian loads of a plugin. Its data.json beside them is the user's, and is never touched. */
const pluginFiles = ["main.js", "manifest.json", "styles.css"];

/** @param {string} path */
const isFolder = async (path) => (await stat(path).catch(() => null))?.isDirectory() === true;

/**
 * The plugin's folder in a vault, by the manifest's id. Nothing is written.
 * @param {string} vault path of the vault
 * @param {string} configDir the name of its config folder
 * @param {string} id of the plugin
 * @throws {Error} when this is no vault
 */
export async function pluginFolder(vault, configDir, id) {
  const path = resolve(vault);
  if (!(await isFolder(path))) throw new Error(`There is no folder ${path}. Nothing was written.`);
  if (!(await isFolder(join(path, configDir)))) {
    throw new Error(
      `${path} is no vault: it has no folder ${configDir}. Nothing was written.\n` +
        "Open the folder in Obsidian once, or name its config folder with --config-dir NAME.",
    );
  }
  return join(path, configDir, "plugins", id);
}

/**
 * Copies those plugin files that differ.
 * @param {string} folder the plugin's folder; made when it is missing
 * @param {string} [from] where the built files are
 * @returns {Promise<string[]>} the names of the files that were written
 */
export async function copyPlugin(folder, from = inRoot()) {
  await mkdir(folder, { recursive: true });
  /** @type {string[]} */
  const written = [];
  for (const name of pluginFiles) {
    const fresh = await readFile(join(from, name));
    const old = await readFile(join(folder, name)).catch(() => null);
    if (old?.equals(fresh)) continue;
    await copyFile(join(from, name), join(folder, name));
    written.push(name);
  }
  return written;
}

/**
 * What the user does in Obsidian, once.
 * @param {{ name: string, folder: string }} plugin
 */
export const whatToSwitchOn = ({ name, folder }) =>
  [
    `${name} is in ${folder}`,
    "",
    "In Obsidian: Settings → Community plugins",
    "  1. Turn off restricted mode (“Turn on community plugins”), if it is on.",
    `  2. Under “Installed plugins” press the reload button, then switch on “${name}”.`,
    "",
    `While this runs, the copy follows the source. After a change switch ${name} off and on again to load it.`,
    "Ctrl+C stops it.",
  ].join("\n");
