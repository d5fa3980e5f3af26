import { describe, expect, test } from "vitest";
import { difference, previewPages, readNote, settled } from "./preview-pages.ts";

const openPage = previewPages();
const w10 = "Retros/2026-W10.md";
const missions = "section[data-section=missions]";

describe("the plugin in the preview", () => {
  test("makes the week's retro from the palette, lists it and opens it", async () => {
    const page = await openPage("?today=2026-03-13");
    expect(await page.getByRole("button", { name: "2026-W11" }).count()).toBe(0);
    await page.keyboard.press("Control+p");
    await page.keyboard.type("New weekly retro");
    await page.keyboard.press("Enter");
    await page.locator(".nav-file-title.is-active", { hasText: "2026-W11" }).waitFor();
    await page.locator(".view-header-title", { hasText: "2026-W11" }).waitFor();
    const text = await readNote(page, "Retros/2026-W11.md");
    expect(text).toContain("week-start: 2026-03-09\nweek-end: 2026-03-15\n");
    expect(text).toContain("[[2026-W10]]");
    await page.locator("section[data-section=week]", { hasText: "Week 11" }).waitFor();
  });

  test("a tick in the panel changes the note by one character, and a second one gives it back", async () => {
    const page = await openPage(`?note=${w10}`);
    const before = await readNote(page, w10);
    const box = page.locator(missions).getByRole("checkbox", { name: "Call Grandma on Sunday, camera on" });
    await box.click();
    await settled(page);
    const after = await readNote(page, w10);
    expect(difference(before, after)).toEqual({ from: " ", to: "x", line: "- [ ] Call Grandma on Sunday, camera on" });
    expect(await box.isChecked()).toBe(true);
    const rendered = page.locator(".markdown-preview-view .task-list-item", { hasText: "Call Grandma on Sunday" });
    await rendered.and(page.locator(".is-checked")).waitFor();
    await box.click();
    await settled(page);
    expect(await readNote(page, w10)).toBe(before);
    expect(await box.isChecked()).toBe(false);
  });

  test("every checkbox of the missions can be told by its name", async () => {
    const page = await openPage();
    const boxes = page.locator(`.weekly-retro ${missions} input[type=checkbox]`);
    expect(await boxes.count()).toBe(9);
    for (const box of await boxes.all()) expect(await box.getAttribute("aria-label")).toMatch(/\S/);
  });

  test("the panel follows a note that somebody else changes", async () => {
    const page = await openPage();
    const text = await readNote(page, w10);
    await page.evaluate(([path, changed]) => window.weeklyRetroPreview.write(path, changed), [
      w10,
      text.replace("- [ ] Call Grandma on Sunday, camera on", "- [ ] Bake bread\n$&"),
    ] as const);
    await page.locator(missions).getByRole("checkbox", { name: "Bake bread" }).waitFor();
  });

  test("a click on a mission opens its note, with the mission in sight", async () => {
    const page = await openPage("?note=Home.md");
    await page.locator(missions).getByText("Paint the balcony chairs").click();
    await page.locator(".view-header-title", { hasText: "2026-W10" }).waitFor();
    const item = page.locator(".markdown-preview-view .task-list-item.is-flashing", {
      hasText: "Paint the balcony chairs",
    });
    await item.waitFor();
  });

  test("the plain bullets of an old note become checkboxes on request", async () => {
    const page = await openPage("?vault=seed&today=2019-01-18");
    const before = await readNote(page, "3주-기록.md");
    await page.locator(missions).getByRole("button", { name: "Make them checkboxes" }).click();
    await page.locator(missions).getByRole("checkbox", { name: "화분 들이기" }).waitFor();
    const after = await readNote(page, "3주-기록.md");
    expect(after.match(/- \[ \] /g)).toHaveLength(7);
    expect(after.replaceAll("- [ ] ", "- ")).toBe(before);
  });

  test("an empty vault offers its first retro", async () => {
    const page = await openPage("?vault=empty");
    await page.locator(missions).getByRole("button", { name: "New retro" }).click();
    await page.locator(".nav-file-title.is-active", { hasText: "2026-W10" }).waitFor();
  });
});
