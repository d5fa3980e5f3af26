import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { previewPages, readNote, settled } from "./preview-pages.ts";

const openPage = previewPages();
const week = "section[data-section=week]";

/** The row of a setting, by the setting's name. */
const row = (page: Page, name: string) =>
  page.locator(".modal .setting-item", { has: page.locator(".setting-item-name").getByText(name, { exact: true }) });

describe("the settings tab", () => {
  test("another first day of the week shows in the panel at once", async () => {
    const page = await openPage("?vault=empty&open=settings");
    expect(await page.locator(week).textContent()).toContain("Sun 1 – Sat 7 March");
    await row(page, "First day of the week").locator("select").selectOption("monday");
    await page.locator(week, { hasText: "Mon 2 – Sun 8 March" }).waitFor();
    await settled(page);
    const data = await page.evaluate(() => window.weeklyRetroPreview.dataJson("weekly-retro") ?? "");
    expect(JSON.parse(data)).toMatchObject({ firstDayOfWeek: "monday" });
  });

  test("another preset is the next retro's template", async () => {
    const page = await openPage("?vault=empty&open=settings");
    await row(page, "Preset").locator("select").selectOption("kpt");
    await settled(page);
    await page.keyboard.press("Escape");
    await page.evaluate(() => window.weeklyRetroPreview.run("weekly-retro:new"));
    expect(await readNote(page, "Retros/2026-W10.md")).toContain("## Keep");
  });

  test("another folder takes the next retro", async () => {
    const page = await openPage("?vault=empty&open=settings");
    const field = row(page, "Folder").locator("input").first();
    await field.fill("Weeks/2026");
    await field.blur();
    await settled(page);
    await page.keyboard.press("Escape");
    await page.evaluate(() => window.weeklyRetroPreview.run("weekly-retro:new"));
    await page.locator(".nav-folder-title", { hasText: "Weeks" }).waitFor();
    expect(await readNote(page, "Weeks/2026/2026-W10.md")).toContain("week-start:");
  });

  test("what data.json held wrongly is reported, and the rest works", async () => {
    const data = encodeURIComponent('{"graceDays":"soon","firstDayOfWeek":"monday"}');
    const page = await openPage(`?vault=empty&data=${data}`);
    expect(await page.locator(".notice").allTextContents()).toEqual([expect.stringContaining("graceDays")]);
    expect(await page.locator(week).textContent()).toContain("Mon 2 – Sun 8 March");
  });
});

describe("the preview of the next retro in the settings", () => {
  test.each([
    ["en", "Show the whole note", "Show less"],
    ["ko", "노트 전체 보기", "접기"],
  ])("is cut, unfolds at a click, and never scrolls by itself: %s", async (lang, more, less) => {
    const page = await openPage(`?open=settings&lang=${lang}`);
    const preview = page.locator(".weekly-retro-preview").first();
    await preview.getByText("2026-W09").first().waitFor();
    const heights = () => preview.evaluate(({ scrollHeight, clientHeight }) => [scrollHeight, clientHeight] as const);
    const [whole, cut] = await heights();
    expect(cut).toBeLessThan(whole);
    expect(await preview.evaluate((element) => getComputedStyle(element).overflowY)).toBe("hidden");
    await page.getByRole("button", { name: more }).first().click();
    expect((await heights())[1]).toBe(whole);
    await page.getByRole("button", { name: less }).first().click();
    expect((await heights())[1]).toBe(cut);
  });
});
