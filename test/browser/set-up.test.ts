import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { faultsOf } from "./axe.ts";
import { previewPages, settled } from "./preview-pages.ts";

const openPage = previewPages();
const weeks = "?toolbar=0&vault=weeks";

async function openDialog(query = "", viewport?: { width: number; height: number }): Promise<Page> {
  const page = await openPage(`${weeks}&open=set-up${query}`, viewport);
  await page.locator(".weekly-retro-set-up-foot .mod-cta:enabled").waitFor();
  return page;
}

describe("the dialog that learns from a note", () => {
  test.each([
    ["light", ""],
    ["dark", "&theme=dark"],
    ["Korean", "&lang=ko"],
  ])("has nothing that axe finds at fault: %s", async (_look, query) => {
    const page = await openDialog(query);
    // The colours of the app's own button are the app's.
    expect(await faultsOf(page, ".weekly-retro-set-up-row", ".weekly-retro-set-up-foot p")).toEqual([]);
  });

  test("fits a phone, without a bar to scroll sideways", async () => {
    const page = await openDialog("&width=phone", { width: 390, height: 844 });
    const { scrollWidth, clientWidth } = await page
      .locator(".weekly-retro-set-up-modal .modal-content")
      .evaluate((element) => ({ scrollWidth: element.scrollWidth, clientWidth: element.clientWidth }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });

  test("shows at once what comes of another choice", async () => {
    const page = await openDialog();
    const days = page.locator("[data-part=days] .weekly-retro-set-up-when");
    expect(await days.first().textContent()).toContain("Mon 17 – Sun 23 July 2023");
    await page.locator("select[aria-label='Weeks begin']").selectOption("0");
    await days.filter({ hasText: "Sun 16 – Sat 22 July 2023" }).waitFor();
  });

  test("is used by keyboard alone, from the panel's offer to the first retro", async () => {
    const page = await openPage(weeks);
    await page.locator("[data-section=set-up] .mod-cta").focus();
    await page.keyboard.press("Enter");
    const use = page.locator(".weekly-retro-set-up-foot .mod-cta:enabled");
    await use.waitFor();
    await use.focus();
    await page.keyboard.press("Enter");
    await page.locator(".notice", { hasText: "22 retros found" }).waitFor();
    await settled(page);
    expect(await page.locator("[data-section=set-up]").count()).toBe(0);
  });
});
