// `npm test`: everything, on a fresh clone as well.
import { chromiumForTests } from "./chromium.mjs";
import { installDependencies } from "./dependencies.mjs";
import * as part from "./parts.mjs";

/** @param {unknown} error */
const words = (error) => (error instanceof Error ? error.message : String(error));

/** The browser tests, or one failure that says how to get a browser: the other parts still run. */
async function browserPart() {
  try {
    return part.browserTests(await chromiumForTests());
  } catch (error) {
    return part.impossible("browser tests", words(error));
  }
}

async function allParts() {
  try {
    await installDependencies();
  } catch (error) {
    return [part.impossible("packages", words(error))];
  }
  const browser = await browserPart();
  return [
    part.types,
    part.lint,
    part.borders,
    part.unused,
    part.format,
    part.coreTests,
    part.toolTests,
    part.hostTests,
    part.pluginTests,
    part.build,
    part.mainJsTests,
    browser,
  ];
}

await part.runParts(await allParts());
