import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { previewPages, readNote, settled } from "./preview-pages.ts";

const openPage = previewPages();
const PHONE = { width: 390, height: 844 };
const GRANDMA = "Call Grandma on Sunday, camera on";

const rows = (page: Page): Locator => page.locator("section[data-section=missions] .weekly-retro-row");
const rowOf = (page: Page, name: string): Locator =>
  rows(page).filter({ has: page.getByRole("checkbox", { name, exact: true }) });

describe("on a phone, the panel", () => {
  test("has rows as high as a finger where they are one line, and no dots in them", async () => {
    const page = await openPage("?toolbar=0&width=phone", PHONE);
    const heights = await rows(page).evaluateAll((all) =>
      all.map((each) => Math.round(each.getBoundingClientRect().height)),
    );
    expect(Math.min(...heights)).toBe(44);
    expect(heights.filter((height) => height === 44).length).toBeGreaterThan(6);
    expect(Math.max(...heights)).toBeLessThan(60);
    expect(await page.locator(".weekly-retro-more").filter({ visible: true }).count()).toBe(0);
  });

  test("opens a row's menu by a long press", async () => {
    const page = await openPage("?toolbar=0&width=phone", PHONE);
    const at = await rowOf(page, GRANDMA).boundingBox();
    // As the app does it: the long press comes as the event of a right click.
    await rowOf(page, GRANDMA).dispatchEvent("contextmenu", { clientX: (at?.x ?? 0) + 80, clientY: (at?.y ?? 0) + 20 });
    await page.locator(".menu-item", { hasText: "Dropped" }).click();
    await settled(page);
    expect(await readNote(page, "Retros/2026-W10.md")).toContain(`- [-] ${GRANDMA}`);
    const lesson = page.locator("section[data-section=lessons] .weekly-retro-lesson summary").first();
    await lesson.dispatchEvent("contextmenu", { clientX: 80, clientY: 200 });
    await page.locator(".menu-item", { hasText: "Happened again" }).waitFor();
  });

  test.each([["en"], ["ko"]])("has the lessons within two screens: %s", async (lang) => {
    const page = await openPage(`?toolbar=0&width=phone&lang=${lang}`, PHONE);
    const screens = await page.locator(".mod-right-split .view-content").evaluate((content) => {
      const lessons = content.querySelector("section[data-section=lessons]");
      const top = (lessons?.getBoundingClientRect().top ?? Infinity) - content.getBoundingClientRect().top;
      return (top + content.scrollTop) / content.clientHeight;
    });
    expect(screens).toBeLessThan(2);
  });

  test("unfolds the selected week alone where one chooses a week", async () => {
    const page = await openPage("?toolbar=0&width=phone&today=2026-03-20", PHONE);
    await page.evaluate(() => window.weeklyRetroPreview.run("weekly-retro:new-for"));
    await page.locator(".prompt .weekly-retro-details").first().waitFor();
    const unfolded = page.locator(".prompt .weekly-retro-details").filter({ visible: true });
    expect(await unfolded.count()).toBe(1);
    expect(await page.locator(".prompt .suggestion-item").count()).toBeGreaterThan(3);
  });
});
