import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { contrast, groundAndMark, pictureOf } from "./pixels.ts";
import { previewPages, settled } from "./preview-pages.ts";

const openPage = previewPages();
/** Strokes of one CSS pixel are drawn in their full colour at this scale. */
const SCALE = 4;
const VIEWPORT = { width: 700, height: 1500 };
/** WCAG 2.2: 1.4.11 for parts that carry meaning, 1.4.3 for text. */
const PARTS = 3;
const TEXT = 4.5;

const open = (query: string): Promise<Page> => openPage(`?toolbar=0${query}`, VIEWPORT, SCALE);
const panel = (page: Page): Locator => page.locator(".mod-right-split .view-content");

/** Where things are in the picture of the panel, in its pixels. */
interface Place {
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The places of elements of the panel, those that can be seen. */
const placesOf = (page: Page, selector: string): Promise<Place[]> =>
  panel(page).evaluate(
    (content, [wanted, scale]) => {
      const frame = content.getBoundingClientRect();
      return [...content.querySelectorAll<HTMLElement>(wanted)].flatMap((element) => {
        const { left, top, width, height, bottom } = element.getBoundingClientRect();
        if (width === 0 || top < frame.top || bottom > frame.bottom) return [];
        const name = element.getAttribute("aria-label") ?? element.className;
        const [x = 0, y = 0] = [left - frame.left, top - frame.top].map((value) => value * scale);
        return [{ name, x, y, width: width * scale, height: height * scale }];
      });
    },
    [selector, SCALE] as const,
  );

/** The places of lines of text of the panel: no boxes, no icons. */
const textPlaces = (page: Page): Promise<Place[]> =>
  panel(page).evaluate((content, scale) => {
    const frame = content.getBoundingClientRect();
    const places: { name: string; x: number; y: number; width: number; height: number }[] = [];
    const texts = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (!parent || node.nodeValue?.trim() === "" || !parent.checkVisibility({ checkOpacity: true })) continue;
      if (parent.closest("button:disabled, .weekly-retro-more, .weekly-retro-hidden")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, top, width, height, bottom } of range.getClientRects()) {
        if (width < 4 || top < frame.top || bottom > frame.bottom) continue;
        const name = (node.nodeValue ?? "").slice(0, 40);
        const [x = 0, y = 0] = [left - frame.left, top - frame.top].map((value) => Math.round(value * scale));
        places.push({ name, x, y, width: width * scale, height: height * scale });
      }
    }
    return places;
  }, SCALE);

/** What stands out less than it must, with its contrast. */
async function tooPale(page: Page, places: readonly Place[], least: number): Promise<string[]> {
  const picture = await pictureOf(panel(page));
  return places.flatMap((place) => {
    const { ground, mark } = groundAndMark(picture, place);
    const found = contrast(ground, mark);
    return found < least ? [`${place.name}: ${found.toFixed(2)}`] : [];
  });
}

describe.each([["light"], ["dark"]])("in the %s theme", (theme) => {
  test("a bar's share of what is done stands out from its track, and from the panel", async () => {
    const page = await open(`&theme=${theme}`);
    const picture = await pictureOf(panel(page));
    const bars = (await placesOf(page, '.weekly-retro-bar[data-retro="true"]:not([aria-current])')).filter(
      ({ name }) => !/(\d+) of \1 done/.test(name),
    );
    const weak = bars.flatMap(({ name, x, y, width, height }) => {
      const track = picture.at(x + width / 2, y + height * 0.03);
      const done = picture.at(x + width / 2, y + height * 0.97);
      const outside = picture.at(x + width / 2, y - 3 * SCALE);
      const found = [contrast(track, done), contrast(outside, done)];
      return found.some((value) => value < PARTS) ? [`${name}: ${found.join()}`] : [];
    });
    expect(bars.length).toBeGreaterThan(10);
    expect(weak).toEqual([]);
  });

  test("the rings of retros in which a lesson held can be seen, and so can the dots", async () => {
    const page = await open(`&theme=${theme}`);
    for (const hidden of ["occurred", "held"]) {
      await page.addStyleTag({
        content: `.weekly-retro-dots path { visibility: visible !important } .weekly-retro-dots [data-dot="${hidden}"] { visibility: hidden !important }`,
      });
      const places = await placesOf(page, `.weekly-retro-dots:has([data-dot]:not([data-dot="${hidden}"], [d=""]))`);
      expect(places.length).toBeGreaterThan(3);
      expect(await tooPale(page, places, PARTS)).toEqual([]);
      await page
        .locator("style")
        .last()
        .evaluate((style) => style.remove());
    }
  });

  test("weeks with a retro can be told from those without in the list of all weeks", async () => {
    const page = await open(`&theme=${theme}`);
    await page.getByRole("button", { name: "All weeks" }).click();
    await page.getByRole("button", { name: "Earlier year" }).click();
    const picture = await pictureOf(panel(page));
    const cells = await placesOf(page, '.weekly-retro-week-cell[data-retro="true"]:not([data-goes-on="true"])');
    const weak = cells.flatMap(({ name, x, y, width }) => {
      const found = contrast(picture.at(x + width / 3, y + 2), picture.at(x + width / 3, y - 4));
      return found < PARTS ? [`${name}: ${found}`] : [];
    });
    expect(cells.length).toBeGreaterThan(25);
    expect(weak).toEqual([]);
    expect(await tooPale(page, await textPlaces(page), TEXT)).toEqual([]);
  });

  test.each([
    ["with all it has", ""],
    ["in Korean", "&lang=ko"],
    ["without a retro", "&vault=empty"],
    ["of a week that is due", "&today=2026-03-10"],
    ["with weekly notes noticed", "&vault=weeks"],
  ])("every line of text of a panel %s can be read", async (_name, query) => {
    const page = await open(`&theme=${theme}${query}`);
    await page.locator(".weekly-retro section[data-section]").first().waitFor();
    const places = await textPlaces(page);
    expect(places.length).toBeGreaterThan(5);
    expect(await tooPale(page, places, TEXT)).toEqual([]);
  });

  test("what has the focus is marked so that it can be seen", async () => {
    const page = await open(`&theme=${theme}`);
    await page.getByRole("checkbox", { name: "Two runs before Saturday" }).focus();
    for (const key of ["ArrowDown", "ArrowUp"]) await page.keyboard.press(key);
    const [place] = await placesOf(page, ":focus-visible");
    if (!place) throw new Error("Nothing has the focus.");
    const picture = await pictureOf(panel(page));
    const ring = picture.at(place.x + place.width / 2, place.y - 2 * SCALE);
    const ground = picture.at(place.x + place.width / 2, place.y - 4 * SCALE);
    expect(contrast(ring, ground)).toBeGreaterThanOrEqual(PARTS);
  });
});

/**
 * Targets smaller than 24 by 24 that have less room around them than WCAG 2.2, 2.5.8 asks for: a circle of 24 around
 * the middle touches no other target and no other such circle. Bars are exempt, since all weeks are at hand in a list
 * with targets large enough; links among words are.
 */
const crowded = (page: Page): Promise<string[]> =>
  panel(page).evaluate((content) => {
    const selector = "button, summary, input, select, .weekly-retro-text, .weekly-retro-bullet";
    const targets = [...content.querySelectorAll<HTMLElement>(selector)]
      .filter((each) => each.checkVisibility() && !each.matches(".weekly-retro-bar, .weekly-retro-more"))
      .map((element) => ({ element, box: element.getBoundingClientRect() }));
    const isSmall = ({ box }: { box: DOMRect }) => box.width < 23.99 || box.height < 23.99;
    const middle = ({ left, right, top, bottom }: DOMRect) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });
    return targets.filter(isSmall).flatMap((small) => {
      const { x, y } = middle(small.box);
      const other = targets.find((each) => {
        if (each === small || each.element.contains(small.element) || small.element.contains(each.element))
          return false;
        const nearX = Math.min(Math.max(x, each.box.left), each.box.right);
        const nearY = Math.min(Math.max(y, each.box.top), each.box.bottom);
        const own = middle(each.box);
        const toBox = Math.hypot(nearX - x, nearY - y);
        return toBox < 11.99 || (isSmall(each) && Math.hypot(own.x - x, own.y - y) < 23.99);
      });
      const name = ({ element }: { element: HTMLElement }) =>
        `${element.className} ${element.getAttribute("aria-label") ?? element.textContent}`.slice(0, 60);
      return other ? [`${name(small)} beside ${name(other)}`] : [];
    });
  });

describe("targets of the pointer are large enough, or have room", () => {
  test.each([
    ["300 px", ""],
    ["240 px, Korean", "&panel=240&lang=ko"],
    ["a week that is due", "&today=2026-03-10"],
    ["one old note with plain bullets", "&vault=seed&today=2019-01-18"],
  ])("%s", async (_name, query) => {
    const page = await openPage(`?toolbar=0${query}`, VIEWPORT);
    await page
      .locator(".weekly-retro details")
      .evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
    await settled(page);
    expect(await crowded(page)).toEqual([]);
  });

  test("the same in the list of all weeks, and while one searches", async () => {
    const page = await openPage("?toolbar=0&panel=240", VIEWPORT);
    await page.getByRole("button", { name: "All weeks" }).click();
    await page.getByRole("button", { name: "Search missions" }).click();
    expect(await crowded(page)).toEqual([]);
  });
});
