import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { outputFolder } from "../tools/paths.mjs";
import { faultsOf } from "./axe.ts";
import { previewPages, settled } from "./preview-pages.ts";

const openPage = previewPages();
const folder = join(outputFolder, "screenshots");
const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 860 };
const VIEW = ".weekly-retro-look-back";

beforeAll(() => mkdir(folder, { recursive: true }));

/** Looks back on the sample vault's fuller year. */
async function lookBack(page: Page, year = 2025): Promise<void> {
  await page.evaluate(async (asked) => {
    const { workspace } = window.weeklyRetroPreview.app;
    const [leaf] = workspace.getLeavesOfType("weekly-retro-look-back");
    const state = { scope: { kind: "year", year: asked } };
    await leaf?.setViewState({ type: "weekly-retro-look-back", active: true, state });
  }, year);
  await settled(page);
  await page.locator(".weekly-retro-book-week").first().waitFor();
}

const withinItsPane = (page: Page) =>
  page.locator(VIEW).evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth);

describe("the look back is whole, without faults, and a picture of it is taken", () => {
  test.each([
    ["look-back-light", "?toolbar=0&open=look-back", desktop],
    ["look-back-dark-korean", "?toolbar=0&open=look-back&theme=dark&lang=ko", desktop],
    ["look-back-narrow", "?toolbar=0&open=look-back&panel=560", { width: 1080, height: 860 }],
    ["look-back-large-text", "?toolbar=0&open=look-back&font=200", desktop],
    ["look-back-phone", "?toolbar=0&open=look-back&width=phone", phone],
  ])("%s", async (name, query, viewport) => {
    const page = await openPage(query, viewport);
    await lookBack(page);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    expect(await withinItsPane(page)).toBe(true);
    expect(await page.locator(VIEW).innerText()).not.toMatch(/undefined|\[object|NaN/);
    expect(await faultsOf(page, VIEW)).toEqual([]);
  });

  test("as tables too", async () => {
    const page = await openPage("?toolbar=0&open=look-back", desktop);
    await lookBack(page);
    for (const toggle of await page.getByRole("button", { name: "Show as a table" }).all()) await toggle.click();
    expect(await page.locator(`${VIEW} table`).count()).toBe(2);
    expect(await withinItsPane(page)).toBe(true);
    expect(await faultsOf(page, VIEW)).toEqual([]);
  });
});

describe("by keyboard alone, the look back", () => {
  test("goes from week to week by arrows, and opens one", async () => {
    const page = await openPage("?toolbar=0&open=look-back", desktop);
    await lookBack(page);
    const cells = page.locator("section[data-section=calendar] button.weekly-retro-cell");
    expect(await cells.evaluateAll((all) => all.filter((cell) => (cell as HTMLElement).tabIndex === 0).length)).toBe(1);
    await cells.first().focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await page.locator(".mod-root .inline-title").last().innerText()).toBe("2025-W11");
    // The book stays where it was: the note has taken another tab.
    expect(await page.locator(VIEW).count()).toBe(1);
  });

  test("opens a lesson to its weeks", async () => {
    const page = await openPage("?toolbar=0&open=look-back", desktop);
    await lookBack(page);
    await page.locator("section[data-section=lesson-lines] summary").first().focus();
    await page.keyboard.press("Enter");
    const weeks = page.locator("section[data-section=lesson-lines] .weekly-retro-occurrences button");
    await weeks.first().waitFor();
    expect(await weeks.count()).toBe(4);
  });
});

describe("what is read", () => {
  test("is two questions side by side, of which each can be another", async () => {
    const page = await openPage("?toolbar=0&open=look-back", desktop);
    await lookBack(page);
    await page.getByRole("button", { name: "What I regret" }).click();
    await settled(page);
    expect(await page.locator(".weekly-retro-book-head span").allInnerTexts()).toEqual([
      "Who I wanted to be this week",
      "What I regret",
    ]);
    await page.getByRole("searchbox").fill("tide table");
    expect(await page.locator(".weekly-retro-book-week h4 button").allInnerTexts()).toEqual(["Week 25"]);
  });

  test("marks have contrast of at least 3:1 with what is behind them, in light and dark", async () => {
    for (const theme of ["light", "dark"]) {
      const page = await openPage(`?toolbar=0&open=look-back&theme=${theme}`, desktop);
      await lookBack(page);
      const ratios = await page.evaluate(() => {
        const context = createEl("canvas").getContext("2d", { willReadFrequently: true });
        const pixel = (colours: string[]): number => {
          if (!context) return 0;
          for (const colour of colours) {
            context.fillStyle = colour;
            context.fillRect(0, 0, 1, 1);
          }
          const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
          const linear = [red, green, blue].map((part) => {
            const share = part / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
        };
        const style = (selector: string) => window.getComputedStyle(document.querySelector(selector) ?? document.body);
        const back = window.getComputedStyle(document.body).getPropertyValue("--background-primary");
        const marks: Record<string, string> = {
          written: style('[data-section=calendar] .weekly-retro-cell[data-state="written"] > span').backgroundColor,
          missed: style('[data-section=calendar] .weekly-retro-cell[data-state="missed"]').borderTopColor,
          held: style(".weekly-retro-lines .weekly-retro-held").backgroundColor,
          happened: style('.weekly-retro-lines .weekly-retro-mark[data-relapse="false"]').backgroundColor,
          cameBack: style('.weekly-retro-lines .weekly-retro-mark[data-relapse="true"]').backgroundColor,
        };
        const behind = pixel([back]);
        return Object.entries(marks).map(([name, colour]): [string, number] => {
          const mark = pixel([back, colour]);
          const [light, dark] = mark > behind ? [mark, behind] : [behind, mark];
          return [name, (light + 0.05) / (dark + 0.05)];
        });
      });
      expect(ratios.filter(([, ratio]) => ratio < 3)).toEqual([]);
    }
  });
});

describe("printed", () => {
  test("is the look back alone, on light paper, and everything comes back afterwards", async () => {
    const page = await openPage("?toolbar=0&open=look-back&theme=dark", desktop);
    await lookBack(page);
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.getByRole("button", { name: "Print" }).click();
    await page.emulateMedia({ media: "print" });
    await page.screenshot({ path: join(folder, "look-back-print.png") });
    expect(await page.locator(".weekly-retro-print h2").innerText()).toBe("2025");
    expect(await page.locator(".weekly-retro-print .weekly-retro-book-week").count()).toBe(34);
    expect(await page.locator(".app-container").isVisible()).toBe(false);
    expect(await page.locator("body").getAttribute("class")).toContain("theme-light");
    await page.emulateMedia({ media: "screen" });
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    expect(await page.locator(".weekly-retro-print").count()).toBe(0);
    expect(await page.locator("body").getAttribute("class")).toContain("theme-dark");
  });
});

describe("parts in a note", () => {
  const block = (...lines: string[]) => `\`\`\`weekly-retro\n${lines.join("\n")}\n\`\`\`\n\n`;
  const note = [
    "# Mine\n\n",
    block("show: week"),
    block("show: missions"),
    block("show: open", "limit: 3"),
    block("show: weeks", "year: 2025"),
    block("show: lessons", "year: 2025", "limit: 3"),
    block("show: question", "heading: Who I was this week", "limit: 3"),
    block("show: wish"),
    block("show: week", "month: 3"),
  ].join("");

  test.each([
    ["blocks-light", "?toolbar=0", desktop],
    ["blocks-dark-korean", "?toolbar=0&lang=ko&theme=dark", desktop],
    ["blocks-phone", "?toolbar=0&width=phone&open=note", phone],
  ])("%s: are whole and without faults", async (name, query, viewport) => {
    const page = await openPage(query, viewport);
    await page.evaluate(async (text) => {
      await window.weeklyRetroPreview.write("Mine.md", text);
      await window.weeklyRetroPreview.open("Mine.md", "preview");
    }, note);
    await settled(page);
    await page.locator(".weekly-retro-block .weekly-retro-book-week").first().waitFor();
    await page.screenshot({ path: join(folder, `${name}.png`) });
    expect(await page.locator(".weekly-retro-block").count()).toBe(8);
    const isWide = await page
      .locator(".weekly-retro-block")
      .evaluateAll((all) => all.some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 8));
    expect(isWide).toBe(false);
    expect(await faultsOf(page, ".weekly-retro-block")).toEqual([]);
  });

  test("are ticked like in the panel, which follows", async () => {
    const page = await openPage("?toolbar=0", desktop);
    await page.evaluate(async (text) => {
      await window.weeklyRetroPreview.write("Mine.md", text);
      await window.weeklyRetroPreview.open("Mine.md", "preview");
    }, block("show: missions"));
    await settled(page);
    const name = "Call Grandma on Sunday, camera on";
    await page.locator(".weekly-retro-block").getByRole("checkbox", { name }).check();
    await settled(page);
    expect(await page.locator(".mod-right-split").getByRole("checkbox", { name }).isChecked()).toBe(true);
  });
});
