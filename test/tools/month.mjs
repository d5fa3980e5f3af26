// A month with the plugin, step by step, from an empty vault: for a test, and for a strip of pictures.

/** Where the month begins: weeks of ISO 8601, nothing written yet. */
export const MONTH_QUERY = `?vault=empty&today=2025-12-01&data=${encodeURIComponent(
  '{"firstDayOfWeek":"monday","firstWeek":"first-4-day-week"}',
)}`;

export const REPORT = "Finish the report";
export const GRANDMA = "Call Grandma on Sunday";
export const PHOTOS = "Sort the holiday photos";
export const YES = "Saying yes before I have looked at my calendar";

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} caption the day, and what has just been done
 */

/**
 * Moves the preview to another day, by the field in its own bar; what was done in the vault stays.
 * @param {import("playwright-core").Page} page
 * @param {string} day `YYYY-MM-DD`
 */
async function goTo(page, day) {
  await page.evaluate(() => document.documentElement.setAttribute("data-left", "true"));
  await page.locator(".preview-toolbar input[type=date]").fill(day);
  await page.waitForSelector("html[data-ready]:not([data-left])", { state: "attached" });
  await settled(page);
}

/** @param {import("playwright-core").Page} page */
async function settled(page) {
  await page.evaluate("window.weeklyRetroPreview.settled()");
  await page.evaluate(
    () => new Promise((resolve) => window.requestAnimationFrame(() => window.requestAnimationFrame(resolve))),
  );
}

/**
 * @param {import("playwright-core").Page} page
 * @param {string} name of a part of the panel
 */
const part = (page, name) => page.locator(`section[data-section=${name}]`);

/** @param {import("playwright-core").Page} page */
async function newRetro(page) {
  await part(page, "missions").getByRole("button", { name: "New retro" }).click();
  await part(page, "missions").getByRole("button", { name: "Add a mission" }).waitFor();
  await settled(page);
}

/**
 * @param {import("playwright-core").Page} page
 * @param {string[]} missions
 */
async function add(page, ...missions) {
  await part(page, "missions").getByRole("button", { name: "Add a mission" }).click();
  for (const mission of missions) {
    await page.keyboard.type(mission);
    await page.keyboard.press("Enter");
    await part(page, "missions").getByRole("checkbox", { name: mission }).waitFor();
  }
  await page.keyboard.press("Escape");
  await settled(page);
}

/**
 * @param {import("playwright-core").Page} page
 * @param {string[]} missions
 */
async function tick(page, ...missions) {
  for (const mission of missions) await part(page, "missions").getByRole("checkbox", { name: mission }).check();
  await settled(page);
}

/** @param {import("playwright-core").Page} page */
async function carryAll(page) {
  await part(page, "open").getByRole("button", { name: "Carry all" }).click();
  await part(page, "missions").getByRole("checkbox").first().waitFor();
  await settled(page);
}

/**
 * @param {import("playwright-core").Page} page
 * @param {string} entry
 */
async function inLessonMenu(page, entry) {
  await part(page, "lessons").locator(".weekly-retro-lesson summary", { hasText: YES }).click({ button: "right" });
  await page.locator(".menu-item", { hasText: entry }).click();
  await settled(page);
}

/**
 * Lives through the month; stops after each step, so that one can look.
 * @param {import("playwright-core").Page} page opened at `MONTH_QUERY`
 * @returns {AsyncGenerator<Step, void, void>}
 */
export async function* month(page) {
  await newRetro(page);
  await add(page, REPORT, GRANDMA, PHOTOS);
  yield { name: "new", caption: "Mon 1 Dec · the first retro, three missions" };

  await goTo(page, "2025-12-03");
  await part(page, "lessons").getByRole("button", { name: "Add a lesson…" }).click();
  await page.locator(".prompt input").fill(YES);
  await page.locator(".prompt .suggestion-item").first().waitFor();
  await page.keyboard.press("Enter");
  await part(page, "lessons").getByText(YES).waitFor();
  await settled(page);
  yield { name: "lesson", caption: "Wed 3 Dec · a lesson, as it happens" };

  await goTo(page, "2025-12-07");
  await tick(page, REPORT, GRANDMA);
  yield { name: "ticked", caption: "Sun 7 Dec · two of three done" };

  await goTo(page, "2025-12-08");
  await newRetro(page);
  await carryAll(page);
  yield { name: "carried", caption: "Mon 8 Dec · what was left comes along" };

  await goTo(page, "2025-12-14");
  await tick(page, PHOTOS);
  await goTo(page, "2025-12-15");
  await newRetro(page);
  await add(page, "Buy presents");
  await goTo(page, "2025-12-17");
  await inLessonMenu(page, "Happened again");
  yield { name: "relapse", caption: "Wed 17 Dec · it happened again" };

  // Nobody writes over Christmas: week 52 is missed. On New Year's Eve its days of grace are over.
  await goTo(page, "2025-12-29");
  yield { name: "due", caption: "Mon 29 Dec · last week first, if you like" };

  await goTo(page, "2025-12-31");
  await newRetro(page);
  await add(page, "Watch the fireworks from the roof");
  yield { name: "new-year", caption: "Wed 31 Dec · week 1, with a gap before it" };

  await goTo(page, "2026-01-05");
  await newRetro(page);
  await carryAll(page);
  await inLessonMenu(page, "Mark as learned");
  await part(page, "lessons").locator("details[data-group=learned] > summary").click();
  await settled(page);
  yield { name: "learned", caption: "Mon 5 Jan · a lesson learned" };
}
