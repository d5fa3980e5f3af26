import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { GRANDMA, month, MONTH_QUERY, PHOTOS, REPORT, YES } from "../tools/month.mjs";
import { faultsOf } from "./axe.ts";
import { previewPages, readNote } from "./preview-pages.ts";

const openPage = previewPages();
const part = (page: Page, name: string): Locator => page.locator(`section[data-section=${name}]`);
const heading = (page: Page, name: string): Promise<string | null> => part(page, name).locator("h3").textContent();
const title = (page: Page): Promise<string | null> => part(page, "week").locator("h2").textContent();
const missions = async (page: Page, week: string): Promise<string[]> =>
  [...(await readNote(page, `Retros/${week}.md`)).matchAll(/^- (\[.\] .+)$/gm)].map(([, mission = ""]) => mission);
const lesson = (page: Page): Locator => part(page, "lessons").locator(".weekly-retro-lesson", { hasText: YES });

const looks: Record<string, (page: Page) => Promise<void>> = {
  new: async (page) => {
    expect(await title(page)).toBe("Week 49");
    expect(await heading(page, "missions")).toContain("0 of 3 done");
    expect(await missions(page, "2025-W49")).toEqual([`[ ] ${REPORT}`, `[ ] ${GRANDMA}`, `[ ] ${PHOTOS}`]);
  },
  lesson: async (page) => {
    expect(await readNote(page, "Retros/2025-W49.md")).toContain(`- ${YES}`);
    expect(await lesson(page).getAttribute("data-count")).toBe("1");
  },
  ticked: async (page) => {
    expect(await heading(page, "missions")).toContain("2 of 3 done");
    expect(await missions(page, "2025-W49")).toEqual([`[x] ${REPORT}`, `[x] ${GRANDMA}`, `[ ] ${PHOTOS}`]);
  },
  carried: async (page) => {
    expect(await title(page)).toBe("Week 50");
    expect(await missions(page, "2025-W49")).toEqual([`[x] ${REPORT}`, `[x] ${GRANDMA}`, `[>] ${PHOTOS}`]);
    expect(await missions(page, "2025-W50")).toEqual([`[ ] ${PHOTOS}`]);
    expect(await part(page, "open").isVisible()).toBe(false);
    expect(await page.locator(".notice").getByRole("button", { name: "Undo" }).count()).toBe(1);
  },
  relapse: async (page) => {
    expect(await title(page)).toBe("Week 51");
    expect(await missions(page, "2025-W50")).toEqual([`[x] ${PHOTOS}`]);
    expect(await lesson(page).getAttribute("data-count")).toBe("2");
    expect(await lesson(page).textContent()).toContain("back after 1 retro");
  },
  due: async (page) => {
    expect(await title(page)).toBe("Week 52");
    expect(await part(page, "missions").textContent()).toContain("Week 52 is not written yet");
    expect(await part(page, "open").textContent()).toContain("Buy presents");
  },
  "new-year": async (page) => {
    expect(await title(page)).toBe("Week 1");
    expect(await part(page, "week").locator("p").textContent()).toBe("Mon 29 Dec – Sun 4 Jan 2026");
    expect(await readNote(page, "Retros/2026-W01.md")).toContain("week-start: 2025-12-29");
    const bars = part(page, "weeks").locator(".weekly-retro-bar");
    expect(await bars.evaluateAll((all) => all.map((each) => each.getAttribute("aria-label")?.split(":")[0]))).toEqual([
      "Week 49",
      "Week 50",
      "Week 51",
      "Week 52",
      "Week 1",
    ]);
    expect(await bars.nth(3).getAttribute("data-retro")).toBe("false");
    expect(await missions(page, "2026-W01")).toContain("[ ] Watch the fireworks from the roof");
  },
  learned: async (page) => {
    expect(await title(page)).toBe("Week 2");
    expect(await lesson(page).getAttribute("data-state")).toBe("learned");
    expect(await readNote(page, "Retros/Lessons.md")).toContain(`- [x] ${YES}`);
    const before = await readNote(page, "Retros/2025-W51.md");
    await page.locator(".notice", { hasText: "learned" }).getByRole("button", { name: "Undo" }).click();
    await lesson(page).and(page.locator("[data-state=active]")).waitFor();
    expect(await readNote(page, "Retros/2025-W51.md")).toBe(before);
  },
};

test("a month is lived with the panel: new, tick, carry, relapse, a missed week, New Year, learned", async () => {
  const page = await openPage(MONTH_QUERY, { width: 1100, height: 900 });
  const seen: string[] = [];
  for await (const { name } of month(page)) {
    seen.push(name);
    await looks[name]?.(page);
    expect(await faultsOf(page, ".weekly-retro")).toEqual([]);
  }
  expect(seen).toEqual(Object.keys(looks));
}, 180_000);
