// The pictures of the README, in docs: what people see before they install anything.
import { mkdir } from "node:fs/promises";
import { openPreviewPage } from "./browser.mjs";
import { takeMonthStrip } from "./month-strip.mjs";
import { inRoot } from "./paths.mjs";

const DESK = { width: 1280, height: 900 };
/** As tall as the panel needs to show each of its parts. */
const TALL = { width: 1280, height: 1130 };
const PHONE = { width: 390, height: 780 };
const PANEL = ".mod-right-split .workspace-leaf-content";

/**
 * @typedef {object} ReadmePicture
 * @property {string} name
 * @property {string} query
 * @property {string | null} part a selector; null for the whole page
 * @property {{ width: number, height: number }} [viewport]
 * @property {(page: import("playwright-core").Page) => Promise<unknown>} [prepare]
 */

/** @param {string} id of a command */
const run = (id) => (/** @type {import("playwright-core").Page} */ page) =>
  page.evaluate((command) => window.weeklyRetroPreview.run(command), `weekly-retro:${id}`);

/** @type {ReadmePicture[]} */
const PICTURES = [
  { name: "panel-light", query: "?toolbar=0", part: PANEL, viewport: TALL },
  { name: "panel-dark", query: "?toolbar=0&theme=dark", part: PANEL, viewport: TALL },
  {
    name: "note",
    query: "?toolbar=0&note=Retros/2026-W10.md",
    part: ".mod-root .workspace-leaf-content",
    viewport: { width: 1180, height: 820 },
  },
  {
    name: "add-lesson",
    query: "?toolbar=0",
    part: ".prompt",
    prepare: async (page) => {
      await run("add-lesson")(page);
      await page.locator(".prompt input").fill("Saying yes before");
      await page.locator(".prompt .suggestion-item").first().waitFor();
    },
  },
  { name: "phone", query: "?toolbar=0&width=phone", part: ".app-container", viewport: PHONE },
  {
    name: "phone-weeks",
    query: "?toolbar=0&width=phone&theme=dark",
    part: ".app-container",
    viewport: PHONE,
    prepare: (page) => page.getByRole("button", { name: "All weeks" }).click(),
  },
];

/**
 * @param {import("playwright-core").Browser} browser
 * @param {string} address of the preview
 */
export async function takeReadmePictures(browser, address) {
  await mkdir(inRoot("docs"), { recursive: true });
  for (const { name, query, part, viewport = DESK, prepare } of PICTURES) {
    const { page } = await openPreviewPage(browser, address, query, { viewport, scale: 2 });
    await prepare?.(page);
    const path = inRoot("docs", `${name}.png`);
    await (part === null ? page.screenshot({ path }) : page.locator(part).first().screenshot({ path }));
    await page.context().close();
    console.log(`docs/${name}.png`);
  }
  await takeMonthStrip(browser, address);
  console.log("docs/month.png");
}
