import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { outputFolder } from "../tools/paths.mjs";
import { previewPages } from "./preview-pages.ts";

const openPage = previewPages();
const folder = join(outputFolder, "screenshots");
const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 860 };

beforeAll(() => mkdir(folder, { recursive: true }));

describe("the panel is whole, and a picture of it is taken", () => {
  test.each([
    ["light", "?toolbar=0", desktop],
    ["dark", "?toolbar=0&theme=dark", desktop],
    ["korean", "?toolbar=0&lang=ko", desktop],
    ["narrow", "?toolbar=0&panel=240", desktop],
    ["narrow-korean-dark", "?toolbar=0&panel=240&lang=ko&theme=dark", desktop],
    ["large-text", "?toolbar=0&font=200", desktop],
    ["empty", "?toolbar=0&vault=empty", desktop],
    ["old-note", "?toolbar=0&vault=seed&today=2019-01-18", desktop],
    ["phone", "?toolbar=0&width=phone", phone],
    ["phone-korean-dark", "?toolbar=0&width=phone&lang=ko&theme=dark", phone],
  ])("%s", async (name, query, viewport) => {
    const page = await openPage(query, viewport);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    const content = page.locator(".mod-right-split .view-content");
    const { scrollWidth, clientWidth } = await content.evaluate(({ scrollWidth, clientWidth }) => ({
      scrollWidth,
      clientWidth,
    }));
    expect(scrollWidth).toBe(clientWidth);
    expect(await page.locator(".weekly-retro section[data-section]").count()).toBeGreaterThan(0);
    expect(await page.locator("body").innerText()).not.toMatch(/undefined|\[object|NaN/);
  });

  test.each([
    ["settings", "?open=settings&toolbar=0", desktop],
    ["settings-phone-korean", "?open=settings&toolbar=0&width=phone&lang=ko", phone],
  ])("%s", async (name, query, viewport) => {
    const page = await openPage(query, viewport);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    const content = page.locator(".vertical-tab-content");
    const { scrollWidth, clientWidth } = await content.evaluate(({ scrollWidth, clientWidth }) => ({
      scrollWidth,
      clientWidth,
    }));
    expect(scrollWidth).toBe(clientWidth);
  });
});

describe("the button of a row's menu covers no word when the row is pointed at", () => {
  test.each([
    ["240 px", "?toolbar=0&panel=240"],
    ["240 px, Korean", "?toolbar=0&panel=240&lang=ko"],
    ["large text", "?toolbar=0&font=150"],
    ["right to left", "?toolbar=0&panel=240#rtl"],
  ])("%s", async (name, query) => {
    const page = await openPage(query, { width: 1280, height: 1600 });
    if (name === "right to left") {
      await page.evaluate(() => {
        document.body.classList.add("mod-rtl");
        document.documentElement.dir = "rtl";
      });
    }
    const rows = page.locator(".weekly-retro-row, .weekly-retro-lesson").filter({ visible: true });
    const covered: string[] = [];
    for (const row of (await rows.all()).slice(0, 24)) {
      await row.hover();
      const words = await row.evaluate((element) => {
        const more = element.querySelector(":scope > .weekly-retro-more")?.getBoundingClientRect();
        if (!more) return [];
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const under: string[] = [];
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          if (!node.parentElement?.checkVisibility({ checkOpacity: true })) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          const touches = [...range.getClientRects()].some(
            ({ left, right, top, bottom }) =>
              right > more.left + 1 && left < more.right - 1 && bottom > more.top + 1 && top < more.bottom - 1,
          );
          if (touches) under.push(node.nodeValue ?? "");
        }
        return under;
      });
      covered.push(...words);
    }
    expect(covered).toEqual([]);
  });
});
