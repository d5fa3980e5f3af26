// The vaults that the preview offers, each as its files by path; with --save each is a folder that the page writes to.
import { mkdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { inRoot, sampleVault } from "./paths.mjs";
import { readVault, writeVaultFile } from "./vault-folder.mjs";

const OLD_NOTE = "3주-기록.md";

/**
 * What each vault holds in the repository. `seed` is what somebody begins with who kept notes before: one old note.
 * @type {Map<string, () => Promise<Record<string, string>>>}
 */
const originals = new Map([
  ["sample", () => readVault(sampleVault)],
  ["empty", async () => ({})],
  ["seed", async () => ({ [OLD_NOTE]: await readFile(inRoot("test", "fixtures", "vault", OLD_NOTE), "utf8") })],
]);

/**
 * @typedef {object} PreviewVaults
 * @property {(name: string) => Promise<Record<string, string>> | null} read null: there is no such vault
 * @property {((name: string, path: string, text: string | null) => Promise<void>) | null} write null: nothing is saved
 */

/** @type {PreviewVaults} */
export const vaultsInMemory = { read: (name) => originals.get(name)?.() ?? null, write: null };

/**
 * The vaults as folders below one, which are filled from the repository when they are first asked for.
 * @param {string} folder
 * @returns {PreviewVaults}
 */
export function vaultsOnDisk(folder) {
  /** @param {string} name */
  const filled = async (name) => {
    const own = join(folder, name);
    if (await stat(own).catch(() => null)) return own;
    await mkdir(own, { recursive: true });
    const files = (await originals.get(name)?.()) ?? {};
    for (const [path, text] of Object.entries(files)) await writeVaultFile(own, path, text);
    return own;
  };
  return {
    read: (name) => (originals.has(name) ? filled(name).then(readVault) : null),
    write: async (name, path, text) => writeVaultFile(await filled(name), path, text),
  };
}
