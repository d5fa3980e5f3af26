import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { faultsOf } from "./axe.ts";
import { previewPages, readNote, settled } from "./preview-pages.ts";

const openPage = previewPages();
const w10 = "Retros/2026-W10.md";
const LEDGER = "Retros/Lessons.md";
const FRIDAY = "Deploying on a Friday afternoon";
const YES = "Saying yes before I have looked at my calendar";
const LAST = "The left calf sends its regards.";

const lessons = (page: Page): Locator => page.locator("section[data-section=lessons]");
const rowOf = (page: Page, name: string): Locator =>
  lessons(page).locator(".weekly-retro-lesson", { has: page.locator(".weekly-retro-lesson-text", { hasText: name }) });
const entry = (page: Page, name: string): Locator => page.locator(".menu-item", { hasText: name });
const offered = (page: Page): Locator => page.locator(".suggestion-container .suggestion-title");

/** Waits until two frames have been drawn after everything that was asked for. */
async function drawn(page: Page): Promise<void> {
  await settled(page);
  await page.evaluate(
    () => new Promise((resolve) => window.requestAnimationFrame(() => window.requestAnimationFrame(resolve))),
  );
}

const exists = (page: Page, path: string): Promise<boolean> =>
  page.evaluate((at) => window.weeklyRetroPreview.saved.has(at), path);

const focusedText = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");

describe("a lesson's menu", () => {
  test("ticks what happened again where the retro asks, by mouse", async () => {
    const page = await openPage();
    await rowOf(page, FRIDAY).locator("summary").click({ button: "right" });
    await entry(page, "Happened again").click();
    await drawn(page);
    expect(await readNote(page, w10)).toContain(`- [x] ${FRIDAY}`);
    expect(await rowOf(page, FRIDAY).getAttribute("data-count")).toBe("4");
    expect(await exists(page, LEDGER)).toBe(false);
  });

  test("marks a lesson as learned by the menu key, which writes the ledger", async () => {
    const page = await openPage();
    await rowOf(page, FRIDAY).locator("summary").focus();
    await page.keyboard.press("ContextMenu");
    await page.locator(".menu").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await focusedText(page)).toBe("Mark as learned");
    await page.keyboard.press("Enter");
    await drawn(page);
    expect(await readNote(page, LEDGER)).toMatch(
      new RegExp(`^The ledger of lessons\\..*\\n\\n- \\[x\\] ${FRIDAY} ✅ 2026-03-\\d\\d\\n$`),
    );
    expect(await lessons(page).locator("details[data-group=learned]").textContent()).toContain(FRIDAY);
  });

  test("opens by its button, and does not unfold the row", async () => {
    const page = await openPage();
    await rowOf(page, FRIDAY).hover();
    await rowOf(page, FRIDAY)
      .getByRole("button", { name: `More for “${FRIDAY}”`, includeHidden: true })
      .click();
    await page.locator(".menu").waitFor();
    expect(await page.locator(".menu-item").allTextContents()).toEqual([
      "Happened again",
      "Mark as learned",
      "Edit",
      "Same lesson as…",
      "Make a note of it",
    ]);
    expect(await lessons(page).locator(".weekly-retro-occurrences").count()).toBe(0);
    expect(await faultsOf(page, ".menu")).toEqual([]);
  });

  test("makes two lessons one, and two again", async () => {
    const page = await openPage();
    await rowOf(page, FRIDAY).locator("summary").click({ button: "right" });
    await entry(page, "Same lesson as…").click();
    await page.locator(".prompt-input").waitFor();
    await page.keyboard.type("calendar");
    await page.locator(".prompt .suggestion-item", { hasText: YES }).waitFor();
    await page.keyboard.press("Enter");
    await drawn(page);
    expect(await readNote(page, LEDGER)).toContain(`\n- [ ] ${YES}\n  - ${FRIDAY}\n`);
    expect(await rowOf(page, FRIDAY).count()).toBe(0);

    await rowOf(page, YES).locator("summary").click({ button: "right" });
    await entry(page, `Not the same: ${FRIDAY}`).click();
    await drawn(page);
    expect(await readNote(page, LEDGER)).toContain(`\n- [ ] ${YES}\n\n## Not the same\n- ${YES}\n  - ${FRIDAY}\n`);
    expect(await rowOf(page, FRIDAY).count()).toBe(1);
  });
});

describe("a lesson", () => {
  test("opens to its occurrences, the latest first, with the weeks between and what explains them", async () => {
    const page = await openPage();
    await rowOf(page, YES).locator("summary").click();
    const occurrences = rowOf(page, YES).locator(".weekly-retro-occurrences > li");
    await occurrences.first().waitFor();
    const texts = await occurrences.allTextContents();
    expect(texts[0]).toContain("3 weeks later");
    expect(texts[0]).toContain("It was even on the big screen.");
    expect(texts.at(-1)).not.toContain("later");
    expect(await faultsOf(page, "section[data-section=lessons]")).toEqual([]);
  });
});

describe("the question", () => {
  const asking = async (): Promise<Page> => {
    const page = await openPage("?vault=empty");
    for (const [path, start, end, lines] of [
      [
        "Retros/2026-W08.md",
        "2026-02-16",
        "2026-02-22",
        "- Buying too many plants\n- Skipping lunch because of meetings\n",
      ],
      [
        "Retros/2026-W09.md",
        "2026-02-23",
        "2026-03-01",
        "- Shouting at the printer\n- Meetings made me go without any lunch\n",
      ],
    ] as const) {
      const text = `---\nweek-start: ${start}\nweek-end: ${end}\n---\n## Never repeat\n${lines}`;
      await page.evaluate(([at, now]) => window.weeklyRetroPreview.write(at, now), [path, text] as const);
    }
    await drawn(page);
    return page;
  };

  test("is answered by a click, kept in the ledger and gone; axe-core finds nothing in it", async () => {
    const page = await asking();
    const question = page.getByRole("group", { name: "Same lesson?" });
    await question.waitFor();
    expect(await faultsOf(page, "section[data-section=lessons]")).toEqual([]);
    await question.getByRole("button", { name: "Same", exact: true }).click();
    await drawn(page);
    expect(await readNote(page, LEDGER)).toContain(
      "- [ ] Skipping lunch because of meetings\n  - Meetings made me go without any lunch\n",
    );
    expect(await question.count()).toBe(0);
  });
});

describe("while a lesson is written", () => {
  /** Puts the cursor behind the last lesson of the open retro, and begins another. */
  async function begin(page: Page): Promise<void> {
    const content = page.locator(".mod-root .cm-content");
    await drawn(page);
    await page.locator(".mod-root").getByRole("button", { name: "Edit" }).click();
    await content.locator(".cm-line", { hasText: LAST }).click();
    await page.keyboard.press("End");
    // The list goes on by itself, nested as it was, as in the app.
    await page.keyboard.press("Enter");
    await page.keyboard.press("Shift+Home");
    await page.keyboard.press("Shift+Home");
    await page.keyboard.type("- ");
  }

  const written = async (page: Page): Promise<string> => {
    const lines = await page.locator(".mod-root .cm-line").allTextContents();
    return lines[lines.findIndex((line) => line.includes(LAST)) + 1] ?? "";
  };

  test("earlier ones are offered from two characters on, and chosen by Enter", async () => {
    const page = await openPage(`?note=${w10}`);
    await begin(page);
    await page.keyboard.type("D");
    await settled(page);
    expect(await offered(page).count()).toBe(0);
    await page.keyboard.type("ep");
    await offered(page).first().waitFor();
    expect(await offered(page).first().textContent()).toBe(FRIDAY);
    expect(await page.locator(".suggestion-container .suggestion-note").first().textContent()).toMatch(/^3× · Week 8$/);
    expect(await faultsOf(page, "section[data-section=lessons]")).toEqual([]);
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await written(page)).toBe(`- ${FRIDAY}`);
  });

  test("a Korean composition goes on undisturbed, with suggestions beside it", async () => {
    const page = await openPage(`?note=${w10}`);
    await begin(page);
    const keys = await page.context().newCDPSession(page);
    for (const text of ["ㅎ", "하", "할"]) {
      await keys.send("Input.imeSetComposition", { text, selectionStart: 1, selectionEnd: 1 });
      expect(await written(page)).toBe(`- ${text}`);
    }
    await keys.send("Input.insertText", { text: "할" });
    for (const text of ["ㅁ", "머"]) {
      await keys.send("Input.imeSetComposition", { text, selectionStart: 1, selectionEnd: 1 });
      expect(await written(page)).toBe(`- 할${text}`);
    }
    await offered(page).first().waitFor();
    expect(await offered(page).first().textContent()).toContain("할머니 앞에서");
    await keys.send("Input.insertText", { text: "머" });
    await settled(page);
    expect(await written(page)).toBe("- 할머");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await written(page)).toBe("- 할머니 앞에서 핸드폰만 들여다보는 것");
  });
});

describe("the list of lessons", () => {
  const counts = (page: Page): Promise<number[]> =>
    lessons(page)
      .locator(".weekly-retro-list")
      .first()
      .locator(".weekly-retro-lesson")
      .evaluateAll((all) => all.map((each) => Number((each as HTMLElement).dataset["count"])));

  test("says in which order it stands, and turns to the other one, which is remembered", async () => {
    const page = await openPage();
    const latest = await counts(page);
    expect(latest).not.toEqual([...latest].sort((one, other) => other - one));
    await lessons(page).getByRole("button", { name: "Order: Latest first" }).click();
    await settled(page);
    const often = await counts(page);
    expect(often).toEqual([...latest].sort((one, other) => other - one));
    await page.evaluate(async () => {
      const { weeklyRetroPreview: host } = window;
      for (const leaf of host.app.workspace.getLeavesOfType("weekly-retro")) leaf.detach();
      await host.run("weekly-retro:open-panel");
    });
    await lessons(page).getByRole("button", { name: "Order: Most often first" }).click();
    await settled(page);
    expect((await counts(page)).slice(0, 8)).toEqual(latest.slice(0, 8));
  });

  test.each([
    ["en", "last in week 8, and not in the retro since"],
    ["ko", "마지막은 8주차, 그 뒤 회고 1회 동안 지켰어요"],
  ])("explains what “held” means on hover and to screen readers: %s", async (lang, sentence) => {
    const page = await openPage(`?lang=${lang}`);
    expect(await lessons(page).getByRole("img", { name: sentence }).count()).toBe(1);
  });
});
