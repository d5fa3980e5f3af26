// Random actions of a user, of sync and of other plugins in Chromium. Usage: npm run soak -- [--actions N] [--seed S]
// Looks whether memory stays flat, whether the panel is equal to that of a new app, and whether a line was lost.
import { chromiumForTests } from "../tools/chromium.mjs";
import { median } from "../bench/figures.mjs";
import { withVaultPages } from "../tools/vault-page.mjs";
import { sampleVault } from "./vault.mjs";
import { soakOf } from "./arguments.mjs";
import { act, panelText, vaultNow } from "./in-page.mjs";

/** Looks at memory so often in a run. */
const LOOKS = 30;
/** By how much the median of the last third may be above that of the first. */
const GROWTH = 1.1;

/** Live bytes of the page's heap, after collecting. @param {import("playwright-core").CDPSession} session */
async function heap(session) {
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize;
}

/** @param {string} chromium @param {{ actions: number, seed: number }} asked @returns {Promise<string[]>} what is wrong */
async function soak(chromium, { actions, seed }) {
  /** @type {Record<string, string>} */
  let files = sampleVault();
  return withVaultPages(
    chromium,
    () => files,
    async (open) => {
      const { page, complaints } = await open();
      const session = await page.context().newCDPSession(page);
      const problems = [];
      /** @type {number[]} */
      const heaps = [];
      const each = Math.max(1, Math.ceil(actions / LOOKS));
      let done = 0;
      while (done < actions) {
        const count = Math.min(each, actions - done);
        const { lost } = await page.evaluate(act, { count, seed });
        done += count;
        if (lost.length > 0) problems.push(`after ${done} actions these words are in no note: ${lost.join(", ")}`);
        heaps.push(await heap(session));
        if (problems.length > 0) break;
      }
      const third = Math.max(1, Math.floor(heaps.length / 3));
      const [first, last] = [median(heaps.slice(0, third)), median(heaps.slice(-third))];
      const megabytes = [first, last].map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`);
      console.log(`Heap after collecting, median of the first and the last third: ${megabytes.join(", ")}.`);
      if (last > first * GROWTH) problems.push(`the heap has grown from ${megabytes.join(" to ")}`);

      const shown = await page.evaluate(panelText);
      files = await page.evaluate(vaultNow);
      const fresh = await open();
      const anew = await fresh.page.evaluate(panelText);
      if (shown !== anew) problems.push(`the panel is not that of a new app:\n${shown}\n---\n${anew}`);
      problems.push(...complaints, ...fresh.complaints);
      const { done: kinds } = await page.evaluate(act, { count: 0, seed });
      console.log(`${done} actions with seed ${seed}: ${JSON.stringify(kinds)}`);
      return problems;
    },
  );
}

try {
  const begun = Date.now();
  const problems = await soak(await chromiumForTests(), soakOf(process.argv.slice(2)));
  console.log(
    `${Math.round((Date.now() - begun) / 1000)} s; ${problems.length === 0 ? "all held." : "something is wrong:"}`,
  );
  for (const problem of problems) console.log(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
