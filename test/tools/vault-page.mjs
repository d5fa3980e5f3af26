// The preview over a vault that is handed over, in a Chromium of its own.
import { launchChromium, openPreviewPage } from "./browser.mjs";
import { buildPage } from "./page-build.mjs";
import { startServer } from "./preview-server.mjs";

/**
 * Opens pages over a vault while `work` runs, and closes everything after it.
 * @template T
 * @param {string} chromium path of the browser
 * @param {() => Record<string, string>} files texts by path, asked for by each page that opens
 * @param {(open: () => Promise<import("./browser.mjs").PreviewPage>) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withVaultPages(chromium, files, work) {
  const build = await buildPage({ onRebuilt: null });
  const server = await startServer({
    port: 0,
    vaults: { read: (name) => (name === "" ? null : Promise.resolve(files())), write: null },
    onSaved: () => Promise.resolve(),
    built: build.file,
  });
  const browser = await launchChromium(chromium);
  try {
    return await work(() => openPreviewPage(browser, server.address, "?toolbar=0"));
  } finally {
    await browser.close();
    await server.close();
    await build.close();
  }
}
