import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { faultsOf } from "./axe.ts";
import { previewPages, settled } from "./preview-pages.ts";

const openPage = previewPages();

const section = (page: Page, name: string): Locator => page.locator(`section[data-section=${name}]`);
const shown = (page: Page, name: string): Promise<string[]> =>
  section(page, name)
    .getByRole("checkbox")
    .evaluateAll((all) => all.map((each) => each.getAttribute("aria-label") ?? ""));
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.tagName ?? null);

const search = (page: Page) => section(page, "missions").getByRole("button", { name: /^(Search missions|미션 찾기)$/ });
const onlyOpen = (page: Page) =>
  section(page, "missions").getByRole("button", { name: /^(Only open missions|열린 미션만 보기)$/ });

describe("missions are filtered", () => {
  test("by words and tags, this week's and those still open, as one types", async () => {
    const page = await openPage();
    await search(page).click();
    expect(await focused(page)).toBe("Search missions");
    await page.keyboard.type("#ferry");
    await settled(page);
    expect((await shown(page, "missions"))[0]).toBe("Spring clean of the ferry app #ferry");
    expect((await shown(page, "open"))[0]).toBe("Write the help pages that are missing #ferry");
    expect(await section(page, "open").locator("h3 .weekly-retro-count").textContent()).toBe("1");
    await page.keyboard.type(" nowhere");
    await settled(page);
    expect(await shown(page, "missions")).toEqual([]);
    expect(await section(page, "missions").getByRole("status").allTextContents()).toContain(
      "No mission contains these words.",
    );
    await page.keyboard.press("Escape");
    await settled(page);
    expect(await focused(page)).toBe("Search missions");
    expect((await shown(page, "missions")).length).toBeGreaterThan(5);
  });

  test("to what is open, and this is remembered", async () => {
    const page = await openPage();
    await onlyOpen(page).click();
    await settled(page);
    const open = [
      "Answer the first twenty letters from passengers",
      "Spring clean of the ferry app #ferry",
      "make the buttons big enough for gloves",
      "Call Grandma on Sunday, camera on",
    ];
    expect(await shown(page, "missions")).toEqual(open);
    expect(await shown(page, "open")).not.toContain("buying a ticket");
    expect(await section(page, "missions").locator("h3 .weekly-retro-count").textContent()).toBe("4 of 7 done");
    await page.evaluate(async () => {
      const { weeklyRetroPreview: host } = window;
      for (const leaf of host.app.workspace.getLeavesOfType("weekly-retro")) leaf.detach();
      await host.run("weekly-retro:open-panel");
    });
    await settled(page);
    expect(await shown(page, "missions")).toEqual(open);
    await onlyOpen(page).click();
    await settled(page);
    expect((await shown(page, "missions")).length).toBeGreaterThan(open.length);
  });

  test("and what is ticked then goes, and leaves the focus to the next one", async () => {
    const page = await openPage();
    await onlyOpen(page).click();
    await section(page, "missions")
      .getByRole("checkbox", { name: /^Answer the first/ })
      .focus();
    await page.keyboard.press("Space");
    await settled(page);
    await section(page, "missions")
      .getByRole("checkbox", { name: /^Answer the first/ })
      .waitFor({ state: "detached" });
    expect(await focused(page)).toBe("Spring clean of the ferry app #ferry");
  });

  test.each([["?toolbar=0&panel=240"], ["?toolbar=0&panel=240&lang=ko&theme=dark"]])(
    "without a fault of axe or a line too wide: %s",
    async (query) => {
      const page = await openPage(query);
      await search(page).click();
      await onlyOpen(page).click();
      await settled(page);
      expect(await faultsOf(page, ".weekly-retro")).toEqual([]);
      const [full, seen] = await page
        .locator(".mod-right-split .view-content")
        .evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
      expect(full).toBe(seen);
    },
  );
});

describe("a mission that is dropped by keyboard", () => {
  test("leaves the focus to the one in its place", async () => {
    const page = await openPage();
    await section(page, "open").getByRole("button", { name: "Drop it" }).focus();
    await page.keyboard.press("Enter");
    await settled(page);
    await page.locator(".notice").waitFor();
    expect(
      await page.evaluate(() => document.activeElement?.closest("section")?.getAttribute("data-section") ?? null),
    ).toBe("open");
  });
});
