import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { faultsOf } from "./axe.ts";
import { previewPages, settled } from "./preview-pages.ts";

const openPage = previewPages();
const PHONE = { width: 390, height: 844 };

const weeks = (page: Page): Locator => page.locator("section[data-section=weeks]");
const opener = (page: Page): Locator => weeks(page).getByRole("button", { name: /^(All weeks|모든 주)$/ });
const list = (page: Page): Locator => page.locator(".weekly-retro-all-weeks");
const title = (page: Page): Promise<string | null> => page.locator("section[data-section=week] h2").textContent();
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(
    () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? null,
  );

describe("all weeks", () => {
  test("are a click away, and choosing one shows that week and gives the focus back", async () => {
    const page = await openPage();
    await opener(page).click();
    expect(await focused(page)).toBe("Week 10: Mon 2 – Sun 8 March");
    await list(page).getByRole("button", { name: "Earlier year" }).click();
    await list(page).getByRole("button", { name: "Week 28, in weeks 27–28: Mon 30 Jun – Sun 13 Jul" }).click();
    await settled(page);
    expect(await title(page)).toBe("Weeks 27–28");
    expect(await list(page).count()).toBe(0);
    expect(await focused(page)).toBe("All weeks");
  });

  test("lead to a week without a retro, which offers to make it", async () => {
    const page = await openPage();
    await opener(page).click();
    await list(page).getByRole("button", { name: "Earlier year" }).click();
    await list(page).getByRole("button", { name: "Week 24: Mon 9 – Sun 15 June, no retro" }).click();
    await settled(page);
    expect(await title(page)).toBe("Week 24");
    await page.locator("section[data-section=missions]").getByRole("button", { name: "New retro" }).click();
    await page.locator(".view-header-title", { hasText: "2025-W24" }).waitFor();
  });

  test("lead to “New weekly retro for…”", async () => {
    const page = await openPage();
    await opener(page).click();
    await list(page).getByRole("button", { name: "New weekly retro for…" }).click();
    await page.locator(".prompt").waitFor();
  });

  test("are gone through by keyboard: weeks by arrows, years by Page Up and Page Down, back by Escape", async () => {
    const page = await openPage();
    await opener(page).focus();
    await page.keyboard.press("Enter");
    const heard: (string | null)[] = [];
    for (const key of ["ArrowLeft", "ArrowUp", "ArrowDown", "Home", "End", "PageUp"]) {
      await page.keyboard.press(key);
      heard.push((await focused(page))?.split(":")[0] ?? null);
    }
    expect(heard).toEqual(["Week 9", "Week 4, in weeks 3–4", "Week 9", "Week 1", "Week 11", "Week 52"]);
    await page.keyboard.press("PageDown");
    expect((await focused(page))?.split(":")[0]).toBe("Week 10");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await title(page)).toBe("Week 9");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    expect(await list(page).count()).toBe(0);
    expect(await focused(page)).toBe("All weeks");
  });

  test.each([
    ["in English", "?toolbar=0&panel=240", undefined],
    ["in Korean, dark", "?toolbar=0&panel=240&lang=ko&theme=dark", undefined],
    ["on a phone", "?toolbar=0&width=phone", PHONE],
    ["with large text", "?toolbar=0&font=200", undefined],
  ])("fit and satisfy axe %s", async (_name, query, viewport) => {
    const page = await openPage(query, viewport);
    await opener(page).click();
    const { scrollWidth, clientWidth } = await page
      .locator(".mod-right-split .view-content")
      .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
    expect(scrollWidth).toBe(clientWidth);
    const sizes = await list(page)
      .locator("button")
      .evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect()).map(({ width, height }) => [width, height]),
      );
    expect(sizes.filter(([width = 0, height = 0]) => width < 24 || height < 24)).toEqual([]);
    expect(await faultsOf(page, ".weekly-retro")).toEqual([]);
  });
});

describe("the bars of the last weeks", () => {
  test("begin with the first retro, and name the months they lie in", async () => {
    const page = await openPage("?today=2025-05-08&toolbar=0");
    expect(await weeks(page).locator(".weekly-retro-bar").first().getAttribute("aria-label")).toMatch(/^Week 10/);
    expect(await weeks(page).locator(".weekly-retro-bar-months span").allTextContents()).toEqual(["Mar", "Apr", "May"]);
  });

  test("are none where there is no retro", async () => {
    const page = await openPage("?vault=empty&toolbar=0");
    expect(await weeks(page).locator(".weekly-retro-bar").count()).toBe(0);
    expect(await opener(page).isVisible()).toBe(true);
  });
});

describe("the days of the shown week", () => {
  test.each([["en"], ["ko"]])("stand on one line at 240 px, also those of a span in a past year: %s", async (lang) => {
    const page = await openPage(`?toolbar=0&panel=240&lang=${lang}`);
    await opener(page).click();
    await list(page).getByRole("button").first().click();
    await list(page).locator(".weekly-retro-week-cell", { hasText: /^40$/ }).click();
    await settled(page);
    const days = page.locator("section[data-section=week] p");
    expect(await days.textContent()).toContain("2025");
    expect(await days.evaluate((p) => p.getBoundingClientRect().height)).toBeLessThan(24);
  });
});
