// A generated vault on disk, and the twin that has it.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { App } from "./twin/app.mjs";
import { generateVault, retrosIn } from "./vault-generator.mjs";

/** The number of files written at a time. */
const AT_ONCE = 64;

const RETRO = /^(Retros|Journal\/Weeks)\//;

/**
 * @param {number} size how many notes
 * @returns {Promise<{ app: App, retros: import("./twin/files.mjs").TFile[], others: import("./twin/files.mjs").TFile[],
 *   remove: () => Promise<void> }>}
 */
export async function vaultOnDisk(size) {
  const folder = await mkdtemp(join(tmpdir(), "weekly-retro-bench-"));
  const app = new App(folder);
  const made = new Set();
  const notes = generateVault(size);
  const write = async () => {
    for (const { path, text } of notes) {
      const place = join(folder, path);
      if (!made.has(dirname(place))) await mkdir(dirname(place), { recursive: true });
      made.add(dirname(place));
      await writeFile(place, text);
      app.takeIn(path, text);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, write));
  const isRetro = (/** @type {{ path: string }} */ { path }) => RETRO.test(path);
  const files = [...app.vault.files.values()];
  const retros = files.filter(isRetro);
  if (retros.length !== retrosIn(size)) throw new Error(`The vault has ${retros.length} retros.`);
  return { app, retros, others: files.filter((file) => !isRetro(file)), remove: () => rm(folder, { recursive: true }) };
}
