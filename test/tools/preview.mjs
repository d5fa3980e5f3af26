// The whole preview: builds, server and watches.
import { buildPage } from "./page-build.mjs";
import { sampleVault } from "./paths.mjs";
import { servedFiles, startServer } from "./preview-server.mjs";
import { vaultsInMemory, vaultsOnDisk } from "./preview-vaults.mjs";
import { readVault } from "./vault-folder.mjs";
import { watchFiles } from "./watch-files.mjs";

/**
 * Builds everything and serves it on 127.0.0.1.
 * @param {object} options
 * @param {number | null} options.port null: the usual one, or any free one
 * @param {string | null} options.saveIn the folder in which the page keeps its vaults; null: it saves nothing
 * @param {boolean} options.watch rebuilds, and reloads open pages, when a source file changes
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function openPreview({ port, saveIn, watch }) {
  const watched = saveIn ?? sampleVault;
  const vaultText = async () => JSON.stringify(await readVault(watched));
  let known = await vaultText();
  let reload = () => {};
  const build = await buildPage({ onRebuilt: watch ? () => reload() : null });
  const server = await startServer({
    port,
    vaults: saveIn === null ? vaultsInMemory : vaultsOnDisk(saveIn),
    // What the page itself wrote is no reason to load it anew.
    onSaved: async () => {
      known = await vaultText();
    },
    built: build.file,
  });
  reload = server.reload;
  const reloadIfVaultChanged = async () => {
    const now = await vaultText();
    if (now !== known) reload();
    known = now;
  };
  // esbuild watches what it bundles, main.js with it.
  const plain = [...servedFiles].filter(([address]) => address !== "/main.js").map(([, { path }]) => path);
  const stops = watch
    ? [await watchFiles(plain, reload), await watchFiles([watched], () => void reloadIfVaultChanged())]
    : [];
  return {
    address: server.address,
    close: async () => {
      for (const stop of stops) stop();
      await server.close();
      await build.close();
    },
  };
}
