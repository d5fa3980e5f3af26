// `npm run check`: the quick part, for while one works.
import { installDependencies } from "./dependencies.mjs";
import { borders, coreTests, format, impossible, quickLint, runParts, types, unused } from "./parts.mjs";

try {
  await installDependencies();
  // The longest first; two at a time, for the two cores that every machine has.
  await runParts([quickLint, coreTests, types, format, borders, unused], { atOnce: 2 });
} catch (error) {
  await runParts([impossible("packages", error instanceof Error ? error.message : String(error))]);
}
