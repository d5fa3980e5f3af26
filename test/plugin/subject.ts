import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PluginManifest } from "obsidian";
import { onTestFinished, vi } from "vitest";
import { type Host, type HostOptions, openHost } from "../host/index.ts";

const at = (path: string) => join(import.meta.dirname, "../..", path);

export const manifest = JSON.parse(readFileSync(at("manifest.json"), "utf8")) as PluginManifest;

/** The settings under which the seed was written: weeks from Saturday, the first one has January 1st. */
export const SATURDAY = { firstDayOfWeek: "saturday", firstWeek: "contains-jan-1", preset: "identity-ko" };
export const ISO = { firstDayOfWeek: "monday", firstWeek: "first-4-day-week" };

export interface Start extends HostOptions {
  /** The day it is, `2019-01-26`; ten in the morning in Seoul. */
  today: string;
  /** What data.json holds; absent: there is none. */
  data?: unknown;
}

/** Starts the app with the plugin in it: from source, or as the built main.js if that is what is to be tested. */
export async function start({ today, data, ...options }: Start): Promise<Host> {
  setToday(today);
  const host = await openHost(options);
  onTestFinished(async () => {
    await host.close();
    vi.useRealTimers();
  });
  await host.install(await subject(), manifest, data);
  await host.layoutReady();
  await host.settled();
  return host;
}

/** Moves the clock, and nothing else: timers stay real. */
export function setToday(day: string): void {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${day}T10:00:00+09:00`) });
}

/** The plugin under test. */
export async function subject() {
  if (process.env["WEEKLY_RETRO_SUBJECT"] === "main.js") return readFileSync(at("main.js"), "utf8");
  return (await import("../../src/main.ts")).default;
}

/** A note of test/fixtures/vault. */
export const fixture = (name: string): string => readFileSync(at(`test/fixtures/vault/${name}.md`), "utf8");

/** The side panel, drawn. */
export async function panel(host: Host): Promise<HTMLElement> {
  await host.run("weekly-retro:open-panel");
  await drawn(host);
  const found = document.querySelector<HTMLElement>(".weekly-retro");
  if (!found) throw new Error("The panel is not in the document.");
  return found;
}

/** Waits until what has changed is drawn: the app has settled, and a frame has passed. */
export async function drawn(host: Host): Promise<void> {
  await host.settled();
  await new Promise((resolve) => window.requestAnimationFrame(resolve));
  await new Promise((resolve) => window.requestAnimationFrame(resolve));
  await host.settled();
}

/** A part of the panel, by the name that users and snippets rely on. */
export function part(root: HTMLElement, name: "week" | "missions" | "open" | "lessons" | "weeks"): HTMLElement {
  const found = root.querySelector<HTMLElement>(`section[data-section="${name}"]`);
  if (!found) throw new Error(`The panel has no part "${name}".`);
  return found;
}

export const checkboxes = (root: HTMLElement): HTMLInputElement[] => [
  ...root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'),
];

/** The texts of elements, each without the white space around it. */
export const texts = (root: HTMLElement, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent.trim());
