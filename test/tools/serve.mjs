// The run of `npm start`: serves the preview until it is stopped.
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openPreview } from "./preview.mjs";

/** Where `--save` keeps the vaults when no folder is named: outside the repository, and found again by the next run. */
const USUAL_FOLDER = join(tmpdir(), "weekly-retro-preview");

/** @param {{ port: number | null, save: boolean, saveFolder: string | null }} options */
export async function serve({ port, save, saveFolder }) {
  const saveIn = save ? resolve(saveFolder ?? USUAL_FOLDER) : null;
  if (saveIn !== null) await mkdir(saveIn, { recursive: true });
  const { address } = await openPreview({ port, saveIn, watch: true });
  console.log(`\n  Weekly Retro, preview: ${address}\n`);
  console.log(
    saveIn === null
      ? "  What you do there stays in memory until you reset or close the page (-- --save keeps it on disk)."
      : `  What you do there is written to ${saveIn}, a folder for each vault. Delete it to begin anew.`,
  );
  console.log("  A changed source file rebuilds and reloads. Ctrl+C stops it.\n");
}
