import { describe, expect, test } from "vitest";
import { difference, previewPages, readNote, settled } from "./preview-pages.ts";

const openPage = previewPages();
const w10 = "Retros/2026-W10.md";

describe("the preview's page", () => {
  test("shows the files, a note and the plugin's panel", async () => {
    const page = await openPage(`?note=${w10}`);
    expect(await page.locator(".nav-files-container").getByRole("button", { name: "2026-W10" }).count()).toBe(1);
    expect(await page.locator(".inline-title").textContent()).toBe("2026-W10");
    expect(await page.locator(".mod-right-split .weekly-retro").isVisible()).toBe(true);
  });

  test("is at the day it was told, and time goes on", async () => {
    const page = await openPage("?today=2026-03-09T08:30");
    const [day, before] = await page.evaluate(() => [new Date().toDateString(), Date.now()] as const);
    expect(day).toBe("Mon Mar 09 2026");
    await page.waitForFunction((then) => Date.now() > then, before);
  });

  test("opens a note from the list, rendered, then as text, and keeps what is typed", async () => {
    const page = await openPage();
    await page.getByRole("button", { name: "2026-W09" }).click();
    await page.locator(".inline-title", { hasText: "2026-W09" }).waitFor();
    await page.getByRole("button", { name: "Edit", exact: true }).click();
    const field = page.getByRole("textbox", { name: "Note" });
    await field.fill("# By hand\n");
    await page.getByRole("button", { name: "Read", exact: true }).click();
    await page.getByRole("heading", { name: "By hand" }).waitFor();
    expect(await readNote(page, "Retros/2026-W09.md")).toBe("# By hand\n");
  });

  test("ticks a task of the rendered note by one character", async () => {
    const page = await openPage(`?note=${w10}`);
    const before = await readNote(page, w10);
    await page
      .locator(".markdown-preview-view .task-list-item", { hasText: "Call Grandma on Sunday" })
      .locator("input")
      .click();
    await settled(page);
    const after = await readNote(page, w10);
    expect(difference(before, after)).toEqual({ from: " ", to: "x", line: "- [ ] Call Grandma on Sunday, camera on" });
  });

  test("lists the plugin's commands in the palette, found by typing", async () => {
    const page = await openPage();
    await page.keyboard.press("Control+p");
    await page.locator(".prompt .suggestion-item", { hasText: "New weekly retro" }).first().waitFor();
    await page.keyboard.type("panel");
    await page.locator(".prompt .suggestion-item", { hasText: "New weekly retro" }).waitFor({ state: "detached" });
    expect(await page.locator(".prompt .suggestion-item").allTextContents()).toEqual([
      "Weekly Retro: Show retro panel",
    ]);
    await page.keyboard.press("Escape");
    await page.locator(".prompt").waitFor({ state: "detached" });
  });

  test("changes theme and panel width in place, and keeps them in the address", async () => {
    const page = await openPage(`?note=${w10}`);
    await page.getByRole("button", { name: "Dark" }).click();
    await page.locator("body.theme-dark").waitFor();
    await page.getByRole("slider").fill("240");
    expect(new URL(page.url()).search).toBe("?theme=dark&panel=240&note=Retros%2F2026-W10.md");
    const box = await page.locator(".mod-right-split").boundingBox();
    expect(box?.width).toBe(240);
  });

  test("another language or width keeps what was done, and a reset forgets it", async () => {
    const page = await openPage(`?note=${w10}`);
    const mission = page.locator("section[data-section=missions]").getByRole("checkbox", { name: "Call Grandma" });
    await mission.click();
    for (const choice of ["한국어", "Phone"]) {
      await page.getByRole("button", { name: choice }).click();
      await page.waitForURL(choice === "Phone" ? /width=phone/ : /lang=ko/);
      await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
      expect(await mission.isChecked()).toBe(true);
    }
    await page.getByRole("button", { name: "Reset" }).click();
    await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
    expect(await mission.isChecked()).toBe(false);
  });

  test("a reload forgets what was done", async () => {
    const page = await openPage();
    await page.evaluate(() => window.weeklyRetroPreview.write("New.md", "x"));
    await page.getByRole("button", { name: "New", exact: true }).waitFor();
    await page.getByRole("button", { name: "Reset" }).click();
    await page.waitForFunction(() => document.documentElement.dataset["ready"] === "true");
    expect(await page.getByRole("button", { name: "New", exact: true }).count()).toBe(0);
  });

  test("is a phone when asked, with the sidebars as drawers", async () => {
    const page = await openPage("?width=phone&toolbar=0", { width: 390, height: 844 });
    expect(await page.locator("body").getAttribute("class")).toMatch(/is-mobile.*is-phone|is-phone.*is-mobile/);
    expect(await page.locator(".weekly-retro").isVisible()).toBe(true);
    await page.getByRole("button", { name: "Files" }).click();
    await page.getByRole("button", { name: "2026-W09" }).click();
    await page.locator(".inline-title", { hasText: "2026-W09" }).waitFor();
    expect(await page.locator(".weekly-retro").isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

describe("the page tells the truth about the app", () => {
  test("by tooltips of what has a label, and by a tick at what is chosen in a menu", async () => {
    const page = await openPage();
    await page.getByRole("button", { name: "Search missions" }).hover();
    const tip = page.locator(".tooltip");
    await tip.waitFor();
    expect(await tip.textContent()).toBe("Search missions");
    await page.mouse.move(5, 400);
    await tip.waitFor({ state: "detached" });
    await page.locator("section[data-section=missions] .weekly-retro-row").nth(1).click({ button: "right" });
    const ticks = await page
      .locator(".menu-item")
      .evaluateAll((all) =>
        all
          .filter((each) => getComputedStyle(each, "::after").content.includes("✓"))
          .map((each) => each.textContent.trim()),
      );
    expect(ticks).toEqual(["In progress"]);
  });

  test("on a narrow page, where the panel keeps its room", async () => {
    for (const width of [760, 480]) {
      const page = await openPage("", { width, height: 800 });
      const panel = await page.locator(".mod-right-split .view-content").boundingBox();
      expect(panel?.width).toBeGreaterThanOrEqual(299);
      expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual(width + 1);
    }
  });
});
