import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { faultsOf } from "./axe.ts";
import { previewPages, readNote, settled } from "./preview-pages.ts";

const openPage = previewPages();
const w10 = "Retros/2026-W10.md";
const PHONE = { width: 390, height: 844 };
const GRANDMA = "Call Grandma on Sunday, camera on";
const LETTERS = "Answer the first twenty letters from passengers";
const CHAIRS = "Paint the balcony chairs";
const RUNS = "Two runs before Saturday";

const missions = (page: Page): Locator => page.locator("section[data-section=missions]");
const box = (page: Page, name: string): Locator => missions(page).getByRole("checkbox", { name, exact: true });
const rowOf = (page: Page, name: string): Locator =>
  missions(page).locator(".weekly-retro-row", { has: page.getByRole("checkbox", { name, exact: true }) });

/** What has the focus, as a screen reader calls it; "" is the page itself. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return "";
    return activeElement.getAttribute("aria-label") ?? activeElement.textContent.trim();
  });

/** The part of the panel that has the focus; null outside it. */
const focusedPart = (page: Page): Promise<string | null> =>
  page.evaluate(
    () => document.activeElement?.closest<HTMLElement>("section[data-section]")?.dataset["section"] ?? null,
  );

/** Another program writes a note. */
const write = (page: Page, path: string, text: string): Promise<void> =>
  page.evaluate(([at, now]) => window.weeklyRetroPreview.write(at, now), [path, text] as const);

/** Waits until two frames have been drawn after everything that was asked for. */
async function drawn(page: Page): Promise<void> {
  await settled(page);
  await page.evaluate(
    () => new Promise((resolve) => window.requestAnimationFrame(() => window.requestAnimationFrame(resolve))),
  );
}

/** The status characters of the note's missions, in its order. */
const statuses = async (page: Page): Promise<string[]> =>
  [...(await readNote(page, w10)).matchAll(/^\s*- \[(.)\] /gm)].slice(0, 9).map(([, status]) => status ?? "");

describe("by keyboard alone, the panel", () => {
  test("goes from row to row by arrows, toggles by Space, opens by Enter", async () => {
    const page = await openPage("?note=Home.md");
    await box(page, LETTERS).focus();
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toBe("Spring clean of the ferry app #ferry");
    await page.keyboard.press("End");
    expect(await focused(page)).toBe("Add a mission");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await focused(page)).toBe(GRANDMA);

    await page.keyboard.press("Space");
    await drawn(page);
    expect(await readNote(page, w10)).toContain(`- [x] ${GRANDMA}`);
    expect(await focused(page)).toBe(GRANDMA);

    await page.keyboard.press("Enter");
    await page.locator(".view-header-title", { hasText: "2026-W10" }).waitFor();
  });

  test("opens a mission's menu by the menu key, which gives the focus back", async () => {
    const page = await openPage();
    await box(page, GRANDMA).focus();
    await page.keyboard.press("ContextMenu");
    await page.locator(".menu").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toBe("In progress");
    await page.keyboard.press("Enter");
    await drawn(page);
    expect(await readNote(page, w10)).toContain(`- [/] ${GRANDMA}`);
    expect(await focused(page)).toBe(GRANDMA);
  });

  test("moves a mission by Alt and an arrow, again and again, and back", async () => {
    const page = await openPage();
    const before = await readNote(page, w10);
    await box(page, GRANDMA).focus();
    for (const [key, expected] of [
      ["Alt+ArrowUp", [GRANDMA, RUNS]],
      ["Alt+ArrowUp", [GRANDMA, "Spring clean of the ferry app #ferry"]],
    ] as const) {
      await page.keyboard.press(key);
      await drawn(page);
      expect(await focused(page)).toBe(GRANDMA);
      const names = await missions(page)
        .getByRole("checkbox")
        .evaluateAll((all) => all.map((each) => each.getAttribute("aria-label") ?? ""));
      expect(names.slice(names.indexOf(GRANDMA), names.indexOf(GRANDMA) + 2)).toEqual(expected);
    }
    await page.keyboard.press("Alt+ArrowDown");
    await drawn(page);
    await page.keyboard.press("Alt+ArrowDown");
    await drawn(page);
    expect(await readNote(page, w10)).toBe(before);
  });

  test("is entered and left part by part with Tab, in one stop each", async () => {
    const page = await openPage();
    await page.locator("section[data-section=weeks] [aria-current]").focus();
    const visited: (string | null)[] = [];
    for (let at = 0; at < 10; at++) {
      await page.keyboard.press("Tab");
      visited.push(await focusedPart(page));
    }
    // Behind the bars are the ways to all weeks and to the look back; before their lists, missions have a search and a
    // switch, what is open has "Carry all", and the lessons have a button to search and one to add.
    const twice = (part: string) => [part, part];
    expect(visited).toEqual([
      ...twice("weeks"),
      ...twice("missions"),
      "missions",
      ...twice("open"),
      ...twice("lessons"),
      "lessons",
    ]);
    await page.keyboard.press("Tab");
    expect(await focusedPart(page)).toBeNull();
    for (let at = 0; at < 4; at++) await page.keyboard.press("Shift+Tab");
    expect(await focusedPart(page)).toBe("open");
  });

  test("stops once in a list whose rows are drawn frame by frame", async () => {
    const page = await openPage();
    const rows = Array.from({ length: 60 }, (_, at) => `- [ ] mission ${at + 1}`).join("\n");
    const lessons = Array.from({ length: 60 }, (_, at) => `- lesson number ${at + 1}`).join("\n");
    await write(
      page,
      w10,
      `---\nweek-start: 2026-03-02\nweek-end: 2026-03-08\n---\n## Missions\n${rows}\n\n## Never repeat\n${lessons}\n`,
    );
    await page.locator("section[data-section=lessons] .weekly-retro-fold summary").first().click();
    await box(page, "mission 60").waitFor();
    await page.getByText("lesson number 60", { exact: true }).waitFor();
    for (const part of ["missions", "lessons"]) {
      const stops = page.locator(`section[data-section=${part}] [data-stop]`);
      expect(await stops.evaluateAll((all) => all.filter((stop) => (stop as HTMLElement).tabIndex === 0).length)).toBe(
        1,
      );
    }
  });

  test("goes along the weeks by arrows and shows one by Enter", async () => {
    const page = await openPage();
    await page.locator("section[data-section=weeks] [aria-current]").focus();
    await page.keyboard.press("ArrowLeft");
    expect(await focused(page)).toMatch(/^Week 9: \d+ of \d+ done$/);
    await page.keyboard.press("Enter");
    await drawn(page);
    expect(await page.locator("section[data-section=week] h2").textContent()).toBe("Week 9");
    expect(await page.locator(".view-header-title").first().textContent()).toContain("2026-W09");
  });

  test("adds missions one after another, and gives the field up on Escape", async () => {
    const page = await openPage();
    await missions(page).getByRole("button", { name: "Add a mission" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("Bake bread");
    await page.keyboard.press("Enter");
    await box(page, "Bake bread").waitFor();
    await page.keyboard.type("Eat it");
    await page.keyboard.press("Enter");
    await box(page, "Eat it").waitFor();
    await page.keyboard.press("Escape");
    await drawn(page);
    expect(await focused(page)).toBe("Add a mission");
    expect(await readNote(page, w10)).toContain(`- [-] ${CHAIRS}\n- [ ] Bake bread\n- [ ] Eat it\n\n## What went well`);
  });

  test("filters the lessons, and shows them all again on Escape", async () => {
    const page = await openPage();
    const lessons = page.locator("section[data-section=lessons]");
    const all = await lessons.locator(".weekly-retro-lesson").count();
    await lessons.getByRole("button", { name: "Search lessons" }).click();
    await page.keyboard.type("friday");
    await drawn(page);
    expect(await lessons.locator(".weekly-retro-lesson-text").allTextContents()).toEqual([
      "Deploying on a Friday afternoon",
    ]);
    await page.keyboard.press("Escape");
    await drawn(page);
    expect(await lessons.locator(".weekly-retro-lesson").count()).toBe(all);
    expect(await focused(page)).toBe("Search lessons");
  });
});

describe("by mouse", () => {
  test("a mission is dragged to another place of its list", async () => {
    const page = await openPage();
    const source = rowOf(page, GRANDMA);
    await source.hover();
    await source.locator(".weekly-retro-grip").dragTo(rowOf(page, LETTERS));
    await drawn(page);
    const text = await readNote(page, w10);
    expect(text).toContain(`(see [[Launch notes]])\n- [ ] ${GRANDMA}\n- [/] ${LETTERS}\n- [ ] Spring clean`);
    expect(text).toContain(`- [x] ${RUNS}\n- [-] ${CHAIRS}\n`);
  });

  test("a mission is not dragged into another list", async () => {
    const page = await openPage();
    const before = await readNote(page, w10);
    const source = rowOf(page, "put the help pages into Korean");
    await source.hover();
    await source.locator(".weekly-retro-grip").dragTo(rowOf(page, GRANDMA));
    await drawn(page);
    expect(await readNote(page, w10)).toBe(before);
  });

  test("a click with Ctrl opens the note in a new tab, one without where a note is", async () => {
    const page = await openPage("?note=Home.md");
    const leaves = () =>
      page.evaluate(() => window.weeklyRetroPreview.app.workspace.getLeavesOfType("markdown").length);
    await missions(page).getByText(CHAIRS).click();
    await page.locator(".view-header-title", { hasText: "2026-W10" }).waitFor();
    expect(await leaves()).toBe(1);
    await missions(page)
      .getByText(RUNS)
      .click({ modifiers: ["Control"] });
    await page.waitForFunction(() => window.weeklyRetroPreview.app.workspace.getLeavesOfType("markdown").length === 2);
  });

  test("a link in a mission opens its note, and bold words are bold", async () => {
    const page = await openPage(`?note=${w10}`);
    await missions(page).getByRole("link", { name: "Launch notes", includeHidden: true }).click();
    await page.locator(".view-header-title", { hasText: "Launch notes" }).waitFor();
    expect(await missions(page).locator("strong").allTextContents()).toEqual(["gloves"]);
    expect(await missions(page).locator(".weekly-retro-inline :is(p, ul, div)").count()).toBe(0);
  });

  test("resting on a mission asks for its preview, at its line", async () => {
    const page = await openPage();
    await page.evaluate(() => {
      window.weeklyRetroPreview.app.workspace.on("hover-link" as "quit", (asked: unknown) => {
        const { linktext, state, source } = asked as { linktext: string; state: { scroll: number }; source: string };
        document.body.dataset["hovered"] = `${source} ${linktext} ${state.scroll}`;
      });
    });
    await missions(page).getByText(CHAIRS).hover();
    const line = (await readNote(page, w10)).split("\n").findIndex((each) => each.includes(CHAIRS));
    expect(await page.locator("body").getAttribute("data-hovered")).toBe(`weekly-retro ${w10} ${line}`);
  });

  test("the menu marks the status and sets another", async () => {
    const page = await openPage();
    await rowOf(page, LETTERS).click({ button: "right" });
    expect(await page.locator(".menu-item[aria-checked=true]").textContent()).toBe("In progress");
    await page.getByRole("menuitemcheckbox", { name: "Carried" }).click();
    await drawn(page);
    expect((await statuses(page))[1]).toBe(">");
  });
});

describe("a change from outside", () => {
  const added = (text: string) => text.replace(`- [ ] ${GRANDMA}`, `- [ ] Bake bread\n$&`);

  test("leaves the focus on its row", async () => {
    const page = await openPage();
    await box(page, GRANDMA).focus();
    await write(page, w10, added(await readNote(page, w10)));
    await box(page, "Bake bread").waitFor();
    expect(await focused(page)).toBe(GRANDMA);
    await page.keyboard.press("ArrowUp");
    expect(await focused(page)).toBe("Bake bread");
  });

  test("leaves an open menu open, which then still means its row", async () => {
    const page = await openPage();
    await rowOf(page, GRANDMA).click({ button: "right" });
    await write(page, w10, added(await readNote(page, w10)));
    await box(page, "Bake bread").waitFor();
    await page.getByRole("menuitemcheckbox", { name: "Done" }).click();
    await drawn(page);
    expect(await readNote(page, w10)).toContain(`- [ ] Bake bread\n- [x] ${GRANDMA}`);
  });

  test("leaves what is scrolled to, half typed, selected and unfolded as it is", async () => {
    const page = await openPage("", { width: 1280, height: 500 });
    await missions(page).getByRole("button", { name: "Add a mission" }).click();
    await page.keyboard.type("Half a miss");
    await page.keyboard.press("Shift+ArrowLeft");
    await page
      .locator("section[data-section=lessons] .weekly-retro-lesson summary")
      .first()
      .evaluate((summary: HTMLElement) => summary.click());
    const content = page.locator(".mod-right-split .view-content");
    await content.evaluate((element) => element.scrollTo(0, 140));
    await write(page, w10, (await readNote(page, w10)).replace(`[ ] ${GRANDMA}`, `[x] ${GRANDMA}`));
    await page.waitForFunction(
      (name) => document.querySelector<HTMLInputElement>(`[aria-label="${name}"]`)?.checked,
      GRANDMA,
    );
    expect(await content.evaluate(({ scrollTop }) => scrollTop)).toBe(140);
    const field = missions(page).getByRole("textbox", { name: "Add a mission" });
    expect(await field.inputValue()).toBe("Half a miss");
    expect(await field.evaluate((input: HTMLInputElement) => [input.selectionStart, input.selectionEnd])).toEqual([
      10, 11,
    ]);
    expect(await page.locator(".weekly-retro-occurrences").count()).toBe(1);
  });
});

describe("the panel has room", () => {
  test.each([
    ["at 240 px", "?toolbar=0&panel=240"],
    ["at 240 px in Korean", "?toolbar=0&panel=240&lang=ko"],
    ["with text of twice the size", "?toolbar=0&font=200"],
    ["with text of twice the size at 240 px", "?toolbar=0&panel=240&font=200"],
  ])("%s: nothing reaches beyond it", async (_name, query) => {
    const page = await openPage(query);
    expect(await beyond(page)).toEqual([]);
  });

  test("from right to left: boxes at the right, nothing beyond the edge, arrows turned round", async () => {
    const page = await openPage("?toolbar=0");
    const [left] = await page.locator("section[data-section=week] button").all();
    const before = (await left?.boundingBox())?.x ?? 0;
    await page.evaluate(() => {
      document.body.classList.add("mod-rtl");
      document.documentElement.dir = "rtl";
    });
    await drawn(page);
    expect((await left?.boundingBox())?.x).not.toBe(before);
    expect(await beyond(page)).toEqual([]);
    const boxAt = await box(page, RUNS).boundingBox();
    const textAt = await rowOf(page, RUNS).locator(".weekly-retro-text").boundingBox();
    expect(boxAt?.x).toBeGreaterThan(textAt?.x ?? Infinity);
    const scales = await page
      .locator("section[data-section=week] button:first-child svg")
      .evaluate((svg) => getComputedStyle(svg).scale);
    expect(scales).toBe("-1 1");
  });

  test("on a phone: whatever can be pressed is 44 px at least", async () => {
    const page = await openPage("?toolbar=0&width=phone", PHONE);
    await page.locator("section[data-section=lessons] .weekly-retro-lesson summary").first().click();
    const small = await page.evaluate(() => {
      const pressed = "button, summary, input, select, a[href]:not(.weekly-retro-inline a), .weekly-retro-text";
      return [...document.querySelectorAll<HTMLElement>(`.weekly-retro :is(${pressed})`)].flatMap((element) => {
        if (!element.checkVisibility()) return [];
        // A box is hit with what is drawn around it.
        const hit = element.matches("[type=checkbox]") ? getComputedStyle(element, "::before") : null;
        const { width, height } = hit
          ? { width: parseFloat(hit.width), height: parseFloat(hit.height) }
          : element.getBoundingClientRect();
        // Half a year of bars shares one line: as high as a finger, as narrow as need be.
        const isBar = element.matches(".weekly-retro-bar");
        const isText = element.matches(".weekly-retro-text");
        const tall = isText ? (element.closest(".weekly-retro-row")?.getBoundingClientRect().height ?? 0) : height;
        return tall < 43.9 || (!isBar && width < 43.9)
          ? [`${element.className} ${element.textContent.slice(0, 30)} ${width}×${tall}`]
          : [];
      });
    });
    expect(small).toEqual([]);
  });

  test("without moving anything for those who want no motion", async () => {
    const page = await openPage();
    const moving = await page.locator(".weekly-retro *").evaluateAll(
      (all) =>
        all.filter((each) => {
          const { animationDuration, transitionDuration } = getComputedStyle(each);
          return [animationDuration, transitionDuration].some((durations) =>
            durations.split(",").some((time) => parseFloat(time) > 0),
          );
        }).length,
    );
    expect(moving).toBe(0);
  });

  test("for Korean: its words, and no break within one", async () => {
    const page = await openPage("?lang=ko&toolbar=0");
    expect(await page.locator("section[data-section=week] h2").textContent()).toMatch(/10주/);
    const breaks = await page
      .locator(".weekly-retro-text, .weekly-retro-lesson-text")
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).wordBreak));
    expect(new Set(breaks)).toEqual(new Set(["keep-all"]));
  });
});

/** The panel's elements that reach beyond its sides. */
const beyond = (page: Page): Promise<string[]> =>
  page.locator(".mod-right-split .view-content").evaluate((content) => {
    const { left, right } = content.getBoundingClientRect();
    return [...content.querySelectorAll<HTMLElement>("*")].flatMap((element) => {
      const { left: from, right: to, width } = element.getBoundingClientRect();
      return width > 0 && (from < left - 1 || to > right + 1)
        ? [`${element.className} ${from - left} ${to - right}`]
        : [];
    });
  });

describe("axe-core finds nothing in the panel", () => {
  test.each([
    ["light", "?toolbar=0", undefined],
    ["dark", "?toolbar=0&theme=dark", undefined],
    ["korean", "?toolbar=0&lang=ko", undefined],
    ["240 px", "?toolbar=0&panel=240", undefined],
    ["empty", "?toolbar=0&vault=empty", undefined],
    ["one old note with plain bullets", "?toolbar=0&vault=seed&today=2019-01-18", undefined],
    ["a week without a retro", "?toolbar=0&today=2026-03-13", undefined],
    ["phone", "?toolbar=0&width=phone", PHONE],
    ["phone in the dark", "?toolbar=0&width=phone&theme=dark", PHONE],
  ])("%s", async (_name, query, viewport) => {
    const page = await openPage(query, viewport);
    expect(await faultsOf(page, ".weekly-retro")).toEqual([]);
  });

  test("with everything unfolded, a row pointed at, the search and the field for a new mission open", async () => {
    const page = await openPage("?toolbar=0");
    await page.locator("section[data-section=lessons]").getByRole("button", { name: "Search lessons" }).click();
    await missions(page).getByRole("button", { name: "Add a mission" }).click();
    await page
      .locator(".weekly-retro details")
      .evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
    await drawn(page);
    await rowOf(page, GRANDMA).hover();
    expect(await faultsOf(page, ".weekly-retro")).toEqual([]);
  });

  test("with a menu open", async () => {
    const page = await openPage("?toolbar=0");
    await rowOf(page, GRANDMA).click({ button: "right" });
    expect(await faultsOf(page, ".weekly-retro", ".menu")).toEqual([]);
  });
});
