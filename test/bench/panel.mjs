// How long the panel takes with ten years of retros, in Chromium: rows of `npm run bench`.
import { withVaultPages } from "../tools/vault-page.mjs";
import { lookBackRows } from "./look-back.mjs";
import { growPanel, openPanel, toggle } from "./in-page.mjs";
import { benchVault } from "./vault.mjs";

const OPENINGS = 7;
const GROWTHS = 5;
const TOGGLES = 15;

/**
 * @param {import("playwright-core").Page} page
 * @param {string} speed in words
 * @param {{ open?: string, script?: string, frame?: string, grown?: string }} aims
 * @returns {Promise<import("./figures.mjs").Row[]>}
 */
async function measure(page, speed, aims) {
  const openings = [];
  for (let run = 0; run < OPENINGS; run++) openings.push(await page.evaluate(openPanel));
  const growths = [];
  for (let run = 0; run < GROWTHS; run++) growths.push(await page.evaluate(growPanel));
  const toggles = [];
  for (let run = 0; run < TOGGLES; run++) toggles.push(await page.evaluate(toggle, run));
  /** @type {(what: string, values: number[], aim?: string) => import("./figures.mjs").Row} */
  const row = (what, values, aim) => ({
    what: `panel${speed}: ${what}`,
    notes: null,
    unit: "ms",
    values,
    ...(aim && { aim }),
  });
  return [
    row(
      "first drawing, script",
      openings.map(({ script }) => script),
    ),
    row(
      "first drawing, until the frame is drawn",
      openings.map(({ drawn }) => drawn),
      aims.open,
    ),
    row(
      "until all of its rows stand",
      growths.map(({ grown }) => grown),
      aims.grown,
    ),
    row(
      "longest task meanwhile, of those above 50 ms",
      growths.map(({ longest }) => longest),
    ),
    row(
      "a tick, script of the redrawing",
      toggles.map(({ script }) => script),
      aims.script,
    ),
    row(
      "a tick, from the click to a drawn frame",
      toggles.map(({ clicked }) => clicked),
      aims.frame,
    ),
    row(
      "a tick, from the app's word to a drawn frame",
      toggles.map(({ told }) => told),
    ),
  ];
}

/**
 * With 520 retros, 5,600 missions and 2,000 lessons, of which 300 are different ones.
 * @param {string} chromium path of the browser
 * @returns {Promise<import("./figures.mjs").Row[]>}
 */
export async function panelRows(chromium) {
  const files = Object.fromEntries(benchVault());
  return withVaultPages(
    chromium,
    () => files,
    async (open) => {
      const { page } = await open();
      const session = await page.context().newCDPSession(page);
      const rows = await measure(page, "", { open: "50", script: "1", frame: "16.7" });
      await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
      const slowed = await measure(page, ", CPU slowed 4×", { open: "150", grown: "1000" });
      await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
      const lookBack = await lookBackRows(page, "");
      await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
      return [...rows, ...slowed, ...lookBack, ...(await lookBackRows(page, ", CPU slowed 4×"))];
    },
  );
}
