// The vaults that the preview offers, each as its files by path; with --save each is a folder that the page writes to.
import { mkdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { inRoot, sampleVault } from "./paths.mjs";
import { readVault, writeVaultFile } from "./vault-folder.mjs";

const OLD_NOTE = "3주-기록.md";

/** Somebody else's weeks: a blog in Korean, with posts of other kinds; see test/fixtures/README.md for its form. */
async function ownWeeks() {
  const source = await readFile(inRoot("test", "fixtures", "own-weeks", "jiwoo.txt"), "utf8");
  const notes = source.split(/^=== /m).slice(1);
  return Object.fromEntries(
    notes.map((note) => [note.slice(0, note.indexOf(" => ")), note.slice(note.indexOf("\n") + 1)]),
  );
}

/**
 * What each vault holds in the repository. `seed` is what somebody begins with who kept notes before: one old note;
 * `weeks` with somebody who has kept weekly notes in a way of their own.
 * @type {Map<string, () => Promise<Record<string, string>>>}
 */
const originals = new Map([
  ["sample", () => readVault(sampleVault)],
  ["weeks", ownWeeks],
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
