import {
  addIcon,
  debounce,
  getIcon,
  getLanguage,
  Keymap,
  moment as obsidianMoment,
  normalizePath,
  Platform,
  requireApiVersion,
  setIcon,
  setTooltip,
} from "obsidian";
import type momentType from "moment";
import { describe, expect, it, vi } from "vitest";
import { freshHost } from "./fresh-host.ts";

const moment = obsidianMoment as unknown as typeof momentType;

describe("the app's own facts", () => {
  it("are what the host was opened with, and the defaults afterwards", async () => {
    const host = await freshHost({ language: "ko", apiVersion: "1.12.9", mobile: true });
    expect([
      getLanguage(),
      moment("2026-11-22").format("dd"),
      Platform.isMobile,
      Platform.isPhone,
      Platform.isDesktop,
    ]).toEqual(["ko", "일", true, true, false]);
    expect(document.body.classList.contains("is-phone")).toBe(true);
    expect([
      requireApiVersion("1.12.9"),
      requireApiVersion("1.13.0"),
      requireApiVersion("1.2.10"),
      requireApiVersion("1.12.10"),
    ]).toEqual([true, false, true, false]);
    await host.close();
    expect([getLanguage(), moment.locale(), Platform.isMobile, requireApiVersion("1.13.1")]).toEqual([
      "en",
      "en",
      false,
      true,
    ]);
    expect(document.body.className).toBe("");
  });
});

it("knows the week of other languages", async () => {
  await freshHost({ language: "de" });
  expect([moment.locale(), moment.localeData().firstDayOfWeek()]).toEqual(["de", 1]);
});

describe("small things", () => {
  it("normalise paths as the app does", () => {
    expect(["/a//b/", "a\\b", "a\u00A0b", "", "가.md".normalize("NFD")].map(normalizePath)).toEqual([
      "a/b",
      "a/b",
      "a b",
      "/",
      "가.md",
    ]);
  });

  it("tell how a click wants a link opened", () => {
    const click = (init: MouseEventInit): unknown => Keymap.isModEvent(new MouseEvent("click", init));
    expect([
      click({}),
      click({ ctrlKey: true }),
      click({ button: 1 }),
      click({ ctrlKey: true, altKey: true }),
      Keymap.isModEvent(null),
    ]).toEqual([false, "tab", "tab", "split", false]);
  });

  it("draw icons as SVG, also those a plugin adds and those nobody knows", () => {
    const el = createDiv();
    for (const name of ["chevron-left", "nobody-knows-this"]) {
      setIcon(el, name);
      expect(el.querySelectorAll(`svg.svg-icon.lucide-${name} path`)).toHaveLength(1);
    }
    addIcon("own", '<circle cx="50" cy="50" r="40"/>');
    setIcon(el, "own");
    expect(el.querySelector("svg.own circle")?.getAttribute("r")).toBe("40");
    expect([getIcon("nobody-knows-this"), getIcon("plus") instanceof SVGElement]).toEqual([null, true]);
  });

  it("name an element by its tooltip", () => {
    const el = createDiv();
    setTooltip(el, "Say hello", { placement: "top" });
    expect(el.getAttribute("aria-label")).toBe("Say hello");
  });

  it("debounce from the first call, or from the last one on request", async () => {
    vi.useFakeTimers();
    try {
      const calls: string[] = [];
      const first = debounce((text: string) => calls.push(`first ${text}`), 100);
      const last = debounce((text: string) => calls.push(`last ${text}`), 100, true);
      for (const text of ["a", "b"]) {
        first(text);
        last(text);
        await vi.advanceTimersByTimeAsync(60);
      }
      expect(calls).toEqual(["first b"]);
      await vi.advanceTimersByTimeAsync(60);
      expect(calls).toEqual(["first b", "last b"]);
      last("c");
      last.cancel();
      last("d");
      last.run();
      await vi.advanceTimersByTimeAsync(200);
      expect(calls.slice(2)).toEqual(["last d"]);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("what Obsidian adds to the DOM", () => {
  it("delegates events by selector, and finds nothing without throwing", () => {
    const el = document.body.createDiv();
    const inner = el.createDiv({ cls: "hit" }).createSpan({ text: "x" });
    const other = el.createDiv();
    const hits: string[] = [];
    const listener = (_event: Event, target: HTMLElement): void => void hits.push(target.className);
    el.on("click", ".hit", listener);
    inner.click();
    other.click();
    el.off("click", ".hit", listener);
    inner.click();
    expect(hits).toEqual(["hit"]);
    expect(el.find(".nothing")).toBeNull();
    expect(inner.isShown()).toBe(true);
    el.hide();
    expect(inner.isShown()).toBe(false);
    el.remove();
  });

  it("does not show up among the keys of an array or element", () => {
    const enumerable = [Array.prototype, String.prototype, HTMLElement.prototype].flatMap((prototype) =>
      Object.keys(prototype),
    );
    expect(
      ["contains", "first", "createDiv", "on", "show", "find"].filter((name) => enumerable.includes(name)),
    ).toEqual([]);
    expect(["a"].contains("a")).toBe(true);
  });
});
