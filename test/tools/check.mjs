// `npm run check`: the quick part, for while one works.
import { installDependencies } from "./dependencies.mjs";
import { borders, coreTests, impossible, lint, runParts, types } from "./parts.mjs";

try {
  await installDependencies();
  await runParts([types, lint, borders, coreTests]);
} catch (error) {
  await runParts([impossible("packages", error instanceof Error ? error.message : String(error))]);
}
