// The run of `npm start`: serves the preview until it is stopped.
import { openPreview } from "./preview.mjs";

/** @param {{ port: number | null, save: boolean }} options */
export async function serve({ port, save }) {
  const { address } = await openPreview({ port, save, watch: true });
  console.log(`\n  Weekly Retro, preview: ${address}\n`);
  console.log(
    save
      ? "  What you do there is written to test/preview/vault (--save)."
      : "  What you do there stays in memory and is gone on reload (-- --save writes it to test/preview/vault).",
  );
  console.log("  A changed source file rebuilds and reloads. Ctrl+C stops it.\n");
}
