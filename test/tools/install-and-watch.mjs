// The run of `npm start -- --vault PATH`: build, copy, and copy again after each change.
import { readFile } from "node:fs/promises";
import { context } from "esbuild";
import { buildOptions } from "../../esbuild.config.mjs";
import { inRoot } from "./paths.mjs";
import { copyPlugin, pluginFolder, whatToSwitchOn } from "./vault-install.mjs";
import { watchFiles } from "./watch-files.mjs";

/**
 * Runs until it is stopped.
 * @param {string} vault
 * @param {string} configDir
 * @throws {Error} when this is no vault, or the first build fails; nothing is written then
 */
export async function installAndWatch(vault, configDir) {
  const manifest = JSON.parse(await readFile(inRoot("manifest.json"), "utf8"));
  const folder = await pluginFolder(vault, configDir, manifest.id);
  const build = await context(buildOptions);
  try {
    await build.rebuild();
  } catch {
    await build.dispose();
    throw new Error("The build failed: see above. Nothing was written to the vault.");
  }
  await copyPlugin(folder);
  console.log(whatToSwitchOn({ name: manifest.name, folder }));
  await build.watch();
  await watchFiles([inRoot("main.js"), inRoot("manifest.json"), inRoot("styles.css")], () => {
    copyPlugin(folder).then(
      (written) => {
        if (written.length > 0) console.log(`Copied ${written.join(", ")}.`);
      },
      (error) => console.error(`Not copied: ${error.message}`),
    );
  });
}
