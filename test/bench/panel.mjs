// `npm run bench`: how long the panel takes with ten years of retros, in Chromium. It prints figures and judges nothing.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromiumForTests } from "../tools/chromium.mjs";
import { installDependencies } from "../tools/dependencies.mjs";
import { failing } from "../tools/failing.mjs";
import { openPanel, toggle } from "./in-page.mjs";
import { benchVault } from "./vault.mjs";

const OPENINGS = 7;
const TOGGLES = 15;

/** @param {number[]} values */
function spread(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (/** @type {number} */ share) => (sorted[Math.floor((sorted.length - 1) * share)] ?? NaN).toFixed(1);
  return { median: at(0.5), from: at(0), to: at(1) };
}

/**
 * @param {import("playwright-core").Page} page
 * @param {string} speed in words
 * @param {{ open: number | null, redraw: number | null }} aims in milliseconds
 */
async function measure(page, speed, aims) {
  const openings = [];
  for (let run = 0; run < OPENINGS; run++) openings.push(await page.evaluate(openPanel));
  const toggles = [];
  for (let run = 0; run < TOGGLES; run++) toggles.push(await page.evaluate(toggle, run));
  const row = (/** @type {string} */ what, /** @type {number[]} */ values, /** @type {number | null} */ aim) => {
    const { median, from, to } = spread(values);
    return { "": `${what}, ${speed}`, "median ms": median, "from – to": `${from} – ${to}`, "aim ms": aim ?? "" };
  };
  return [
    row("first drawing: script", openings.map(({ script }) => script), null),
    row("first drawing: until the frame is drawn", openings.map(({ drawn }) => drawn), aims.open),
    row("a tick: script of the redrawing", toggles.map(({ script }) => script), aims.redraw),
    row("a tick: from the click to a drawn frame", toggles.map(({ clicked }) => clicked), null),
    row("a tick: from the app's word to a drawn frame", toggles.map(({ told }) => told), null),
  ];
}

await failing(async () => {
  await installDependencies();
  const chromium = await chromiumForTests();
  const { launchChromium, openPreviewPage } = await import("../tools/browser.mjs");
  const { buildPage } = await import("../tools/page-build.mjs");
  const { startServer } = await import("../tools/preview-server.mjs");
  const vault = await mkdtemp(join(tmpdir(), "weekly-retro-bench-"));
  await mkdir(join(vault, "Retros"));
  for (const [path, text] of benchVault()) await writeFile(join(vault, path), text);
  const build = await buildPage({ onRebuilt: null });
  const server = await startServer({ port: 0, vault, onSaved: null, built: build.file });
  const browser = await launchChromium(chromium);
  try {
    const { page } = await openPreviewPage(browser, server.address, "?toolbar=0");
    const session = await page.context().newCDPSession(page);
    const rows = await measure(page, "full speed", { open: 50, redraw: 16 });
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    rows.push(...(await measure(page, "CPU slowed 4×", { open: 150, redraw: null })));
    console.log("520 retros, 5,600 missions, 2,000 lessons (300 different); milliseconds");
    console.table(rows);
  } finally {
    await browser.close();
    await server.close();
    await build.close();
    await rm(vault, { recursive: true });
  }
});
