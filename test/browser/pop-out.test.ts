import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { previewPages, readNote, settled } from "./preview-pages.ts";

const openPage = previewPages();
const w10 = "Retros/2026-W10.md";
const GRANDMA = "Call Grandma on Sunday, camera on";
const many = Array.from({ length: 60 }, (_, at) => `- [ ] mission ${at + 1}`).join("\n");

/** Moves the panel into a window of its own, as the app does: the same elements, in another document. */
async function popOut(page: Page): Promise<Page> {
  const [popup] = await Promise.all([
    page.waitForEvent("popup"),
    page.evaluate(() => {
      const made = window.open("", "", "popup,width=320,height=800");
      const [leaf] = window.weeklyRetroPreview.app.workspace.getLeavesOfType("weekly-retro");
      if (!made || !leaf) throw new Error("There is no window, or no panel.");
      for (const style of document.querySelectorAll("style, link[rel=stylesheet]"))
        made.document.head.append(style.cloneNode(true));
      made.document.body.className = document.body.className;
      made.document.body.append(leaf.view.containerEl);
    }),
  ]);
  return popup;
}

describe("a panel in a window of its own", () => {
  test("ticks, adds, and goes from row to row by the arrow keys", async () => {
    const page = await openPage();
    const popup = await popOut(page);
    const box = popup.getByRole("checkbox", { name: GRANDMA });

    await box.click();
    await settled(page);
    expect(await readNote(page, w10)).toContain(`- [x] ${GRANDMA}`);
    await popup.getByText("5 of 7 done").waitFor();

    await popup.keyboard.press("ArrowDown");
    expect(await popup.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
      "Paint the balcony chairs",
    );
    await popup.keyboard.press("End");
    await popup.keyboard.press("Enter");
    await popup.keyboard.type("Water the plants");
    await popup.keyboard.press("Enter");
    await popup.getByRole("checkbox", { name: "Water the plants" }).waitFor();
    expect(await readNote(page, w10)).toContain("- [ ] Water the plants\n");
  });

  test("draws every row of a long list, in its own window's frames", async () => {
    const page = await openPage();
    const popup = await popOut(page);
    // Of a window that is covered no frames come.
    await page.evaluate(() => (window.requestAnimationFrame = () => 0));
    await page.evaluate(([path, text]) => window.weeklyRetroPreview.write(path, text), [
      w10,
      `---\nweek-start: 2026-03-02\nweek-end: 2026-03-08\n---\n## Missions\n${many}\n`,
    ] as const);
    await popup.getByRole("checkbox", { name: "mission 60" }).waitFor();
    expect(await popup.locator("section[data-section=missions] input[type=checkbox]").count()).toBe(60);
  });
});
