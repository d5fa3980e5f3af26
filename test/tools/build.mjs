// `npm run build`: main.js at the root, on a fresh clone as well.
import { installDependencies } from "./dependencies.mjs";
import { failing } from "./failing.mjs";
import { runNode } from "./run-program.mjs";

await failing(async () => {
  await installDependencies();
  if ((await runNode("esbuild.config.mjs", [])) !== 0) throw new Error("The build failed: see above.");
  console.log("Built main.js.");
});
