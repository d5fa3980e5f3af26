import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { launchChromium, openPreviewPage } from "../tools/browser.mjs";
import { findChromium } from "../tools/chromium.mjs";
import type { Host } from "../host/index.ts";

declare global {
  interface Window {
    weeklyRetroPreview: Host;
  }
}

/** `scale`: pixels for each CSS pixel. */
type OpenPage = (query?: string, viewport?: { width: number; height: number }, scale?: number) => Promise<Page>;

/**
 * For a file of browser tests: one Chromium, and a fresh page for each call. After each test the pages are closed, and
 * no page may have complained: no error in the console, no request that left this machine.
 */
export function previewPages(): OpenPage {
  let browser: Browser | null = null;
  let open: Awaited<ReturnType<typeof openPreviewPage>>[] = [];

  beforeAll(async () => {
    const path = await findChromium();
    if (path === null) throw new Error("No Chromium was found: npm test installs one.");
    browser = await launchChromium(path);
  });

  afterEach(async () => {
    const pages = open;
    open = [];
    for (const { page } of pages) await page.context().close();
    expect(pages.flatMap(({ complaints }) => complaints)).toEqual([]);
  });

  afterAll(() => browser?.close());

  return async (query = "", viewport = { width: 1280, height: 860 }, scale = 1) => {
    if (browser === null) throw new Error("A page opens in a test, once the browser is there.");
    const opened = await openPreviewPage(browser, inject("preview"), query, { viewport, scale });
    open.push(opened);
    return opened.page;
  };
}

/** The text of a note of the page's vault. */
export const readNote = (page: Page, path: string): Promise<string> =>
  page.evaluate((at) => window.weeklyRetroPreview.read(at), path);

/** Waits until the plugin and the app behind the page are done with what was asked of them. */
export const settled = (page: Page): Promise<void> => page.evaluate(() => window.weeklyRetroPreview.settled());

/** How two texts differ: where the first difference is, and what stands there in each. */
export function difference(before: string, after: string): { from: string; to: string; line: string } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const lineStart = before.lastIndexOf("\n", start - 1) + 1;
  return {
    from: before.slice(start, before.length - end),
    to: after.slice(start, after.length - end),
    line: before.slice(lineStart, before.indexOf("\n", start)),
  };
}
