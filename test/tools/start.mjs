// `npm start`: the preview, or with --vault the plugin in a real vault. See arguments.mjs for what may follow.
import { readArguments } from "./arguments.mjs";
import { installDependencies } from "./dependencies.mjs";
import { failing } from "./failing.mjs";

await failing(async () => {
  const { vault, configDir, port, save, saveFolder } = readArguments(process.argv.slice(2));
  await installDependencies();
  // Only now are there packages to import.
  if (vault !== null) await (await import("./install-and-watch.mjs")).installAndWatch(vault, configDir);
  else await (await import("./serve.mjs")).serve({ port, save, saveFolder });
});
