// A Chromium showing the preview, with everything pinned that a picture depends on.
import { chromium } from "playwright-core";
import { chromiumFlags } from "./chromium.mjs";

/**
 * @param {string} executablePath of a Chromium
 * @returns {Promise<import("playwright-core").Browser>}
 */
export const launchChromium = (executablePath) =>
  chromium.launch({ executablePath, args: chromiumFlags, timeout: 120_000 });

/**
 * @typedef {object} PreviewPage
 * @property {import("playwright-core").Page} page
 * @property {string[]} complaints what went wrong on it so far: errors, errors in the console, requests to elsewhere
 */

/**
 * Opens the preview in a fresh context and waits until the plugin is there. Time zone and locale are pinned, the date
 * is by the query.
 * @param {import("playwright-core").Browser} browser
 * @param {string} address of the preview
 * @param {string} query such as `?theme=dark`
 * @param {{ viewport?: { width: number, height: number }, scale?: number }} [options] scale: pixels for each CSS pixel
 * @returns {Promise<PreviewPage>}
 */
export async function openPreviewPage(
  browser,
  address,
  query,
  { viewport = { width: 1280, height: 860 }, scale = 1 } = {},
) {
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: scale,
    timezoneId: "Asia/Seoul",
    locale: "en-US",
    reducedMotion: "reduce",
  });
  // Slow machines take their time; nothing waits longer than it must.
  context.setDefaultTimeout(45_000);
  const page = await context.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:" && hostname !== "127.0.0.1")
      complaints.push(`Asked for ${request.url()}`);
  });
  await page.goto(address + query, { waitUntil: "load" });
  await page.waitForSelector("html[data-ready]", { state: "attached" });
  const failure = page.locator(".preview-failure");
  if ((await failure.count()) > 0) throw new Error((await failure.textContent()) ?? "The preview did not start.");
  await page.evaluate("document.fonts.ready.then(() => undefined)");
  return { page, complaints };
}
