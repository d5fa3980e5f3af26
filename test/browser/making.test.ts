import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { previewPages, readNote, settled } from "./preview-pages.ts";

const openPage = previewPages();
const folder = join(import.meta.dirname, "../.output/screenshots");

const run = (page: Page, id: string) =>
  page.evaluate((command) => window.weeklyRetroPreview.run(command), `weekly-retro:${id}`);

async function picture(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

describe("New weekly retro for…", () => {
  test("shows what a retro will be before it is made, by keyboard alone", async () => {
    const page = await openPage("?today=2026-03-20");
    await run(page, "new-for");
    const selected = page.locator(".suggestion-item.is-selected");
    expect(await selected.locator(".weekly-retro-details").isVisible()).toBe(true);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await selected.textContent()).toContain("Makes Retros/2026-W11-12.md");
    await picture(page, "chooser");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await readNote(page, "Retros/2026-W11-12.md")).toContain('previous: "[[2026-W10]]"');
  });

  test.each(["?width=phone&theme=dark&lang=ko&today=2026-03-20", "?theme=dark&today=2026-03-20"])(
    "fits the window of %s",
    async (query) => {
      const page = await openPage(query, query.includes("phone") ? { width: 390, height: 844 } : undefined);
      await run(page, "new-for");
      const prompt = page.locator(".prompt-results");
      expect(await prompt.evaluate((el) => el.scrollWidth <= el.clientWidth)).toBe(true);
      expect(await page.locator(".weekly-retro-details").first().isVisible()).toBe(true);
      await picture(page, `chooser${query.includes("phone") ? "-phone" : "-dark"}`);
    },
  );
});

describe("Check retros", () => {
  test("fixes a row, and the next check no longer names it", async () => {
    const page = await openPage();
    const wrong = '---\nweek-start: 2026-02-23\nweek-end: 2026-03-01\nprevious: "[[2026-W06]]"\n---\n';
    await page.evaluate((text) => window.weeklyRetroPreview.write("Retros/2026-W09.md", text), wrong);
    await run(page, "check");
    await picture(page, "check");
    await page.locator(".weekly-retro-modal button", { hasText: "Link to 2026-W08" }).click();
    await settled(page);
    expect(await readNote(page, "Retros/2026-W09.md")).toBe(wrong.replace("W06", "W08"));
    await page.keyboard.press("Escape");
    await run(page, "check");
    expect(await page.locator(".notice").last().textContent()).toContain("nothing is wrong");
  });
});

describe("Adopt retros…", () => {
  test("gives the old note its properties and keeps the rest", async () => {
    const page = await openPage("?vault=seed&width=phone&lang=ko", { width: 390, height: 844 });
    const [path = ""] = await page.evaluate(() =>
      [...window.weeklyRetroPreview.saved.keys()].filter((each) => each.endsWith(".md")),
    );
    const before = await readNote(page, path);
    await run(page, "adopt");
    await picture(page, "adopt-phone");
    await page.locator(".weekly-retro-modal .mod-cta").click();
    await settled(page);
    const after = await readNote(page, path);
    expect(after.replace("week-start: 2019-01-12\nweek-end: 2019-01-18\n", "")).toBe(before);
  });
});

describe("the template's settings", () => {
  test("show the retro as it will be, and follow the preset", async () => {
    const page = await openPage("?open=settings&theme=dark&lang=ko");
    const preview = page.locator(".weekly-retro-preview");
    await preview.getByText("2026-W09").first().waitFor();
    await picture(page, "settings-template");
    await page.locator(".modal select").first().selectOption("kpt");
    await preview.getByText("시도할 것").waitFor();
  });
});
