import type { Host } from "../../host/index.ts";
import { drawn, ISO, manifest, panel, setToday, subject } from "../subject.ts";
import { openHost } from "../../host/index.ts";
import type { Interference, Operation } from "../../host/disk.ts";
import type { Action } from "./note-actions.ts";

const today = "2026-03-06";

/** What can go wrong with one operation of the disk. */
export const faults = [
  "fails before",
  "fails after",
  "is slow",
  "finds it changed",
  "finds it deleted",
  "is the last",
] as const;
export type Fault = (typeof faults)[number];

/** A vault as text, by path; hidden files and their settings apart. */
export type Vault = Record<string, string>;

const vaultOf = (host: Host): Vault =>
  Object.fromEntries([...host.saved].filter(([path]) => !path.startsWith(".")).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Opens an app over a vault, with the plugin and its panel. */
async function open(files: Vault, data: unknown = ISO): Promise<{ host: Host; root: HTMLElement }> {
  setToday(today);
  const host = await openHost({ files });
  await host.install(await subject(), manifest, data);
  await host.layoutReady();
  await host.settled();
  return { host, root: await panel(host) };
}

/** What the panel says, without what only time brings about. */
function said(root: HTMLElement): string {
  // What looks like weekly notes is looked up once, when the panel is opened, and never again.
  const noticed = root.querySelector('[data-section="set-up"]')?.textContent ?? "";
  return noticed === "" ? root.textContent : root.textContent.replace(noticed, "");
}

/** What is left of a line when its checkbox, indent and number do not matter. */
const essence = (line: string): string => line.replace(/^[\s>]*(?:[-*+]|\d+[.)])\s+(?:\[.\]\s*)?/u, "").trim();

/** Lines of the vault before that are in no note afterwards. */
export function lostLines(before: Vault, after: Vault, { rewrites }: Action): string[] {
  const kept = new Set(Object.values(after).flatMap((text) => text.split("\n").map(essence)));
  const lines = Object.values(before).flatMap((text) => text.split("\n"));
  return lines.map(essence).filter((line) => line !== "" && !kept.has(line) && !rewrites?.test(line));
}

export interface Outcome {
  operations: Operation[];
  vault: Vault;
  notices: string[];
  panel: string;
  data: string | null;
  /** The vault once the same was done again, where it was not done yet. */
  again: Vault | null;
  /** Whether a tick in the panel still works at the end. */
  ticks: boolean;
}

/** The errors of the disk. The app itself may meet them too, when it saves an open note: they are none of the plugin's. */
const BUSY = new Error("EBUSY: resource busy or locked");
const BROKEN = new Error("EIO: i/o error");
const CLOSED = new Error("The app is closed.");

export const settingsOf = (data: string | null): unknown => (data === null ? ISO : JSON.parse(data));
const same = (one: Vault, other: Vault): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Does an action while the operation of that number (from 0) meets a fault; without one it only counts them. Where the
 * vault is then not as `wanted`, the same is done once more, in a new app if this one is closed.
 */
export async function attempt(action: Action, at: number, fault: Fault | null, wanted: Vault | null): Promise<Outcome> {
  let app = await open(action.files);
  try {
    const { host } = app;
    await action.prepare?.(host);
    const operations: Operation[] = [];
    host.interfere(interference(host, operations, at, fault));
    await action.act(host, app.root).catch((error: unknown) => {
      // What is deleted under somebody's hands may be gone before it can be clicked.
      if (fault !== "finds it deleted") unlessFromDisk(error);
    });
    await drawn(host);
    host.interfere(null);
    // What the plugin tries again by itself, and the app with an editor that it could not save.
    await host.settled({ save: true });
    await drawn(host);
    const first = {
      operations,
      vault: vaultOf(host),
      notices: [...host.notices],
      data: host.dataJson("weekly-retro"),
      panel: said(app.root),
    };
    const isAnother = fault === null || fault === "finds it changed" || fault === "finds it deleted";
    const cannotAgain = isAnother || (fault === "is the last" && action.isLost === true);
    if (cannotAgain || !wanted || same(first.vault, wanted))
      return { ...first, again: null, ticks: await canTick(host, app.root) };

    if (fault === "is the last") {
      await host.close();
      app = await open(first.vault, settingsOf(first.data));
      await action.prepare?.(app.host);
    }
    for (const close of document.querySelectorAll<HTMLElement>(".modal-close-button")) close.click();
    await (action.again ?? action.act)(app.host, app.root);
    await drawn(app.host);
    return { ...first, again: vaultOf(app.host), ticks: await canTick(app.host, app.root) };
  } finally {
    await app.host.close();
  }
}

function unlessFromDisk(error: unknown): void {
  if (![BUSY, BROKEN, CLOSED].includes(error as Error) && !String(error).includes("ENOENT")) throw error;
}

function interference(host: Host, operations: Operation[], at: number, fault: Fault | null): Interference {
  let struck: Operation | null = null;
  let isClosed = false;
  return {
    before: async (operation) => {
      if (isClosed) throw CLOSED;
      if (operations.push(operation) !== at + 1) return;
      struck = operation;
      if (fault === "fails before") throw BUSY;
      if (fault === "is slow") await new Promise((resolve) => window.setTimeout(resolve, 30));
      const text = host.saved.get(operation.path);
      if (text === undefined || !operation.path.endsWith(".md")) return;
      if (fault === "finds it changed") host.change(operation.path, `${text}\nwritten elsewhere\n`);
      if (fault === "finds it deleted") host.change(operation.path, null);
    },
    after: (operation) => {
      if (operation !== struck) return;
      if (fault === "fails after") throw BROKEN;
      if (fault === "is the last") isClosed = true;
    },
  };
}

/** Whether a click on the first checkbox of the panel writes to a note. */
async function canTick(host: Host, root: HTMLElement): Promise<boolean> {
  const box = root.querySelector<HTMLInputElement>("input[type=checkbox]");
  if (!box) return true;
  const before = JSON.stringify(vaultOf(host));
  box.click();
  await drawn(host);
  await host.settled({ save: true });
  return JSON.stringify(vaultOf(host)) !== before;
}

const fresh = new Map<string, Promise<string>>();

/** What the panel says in an app that is opened anew over a vault. Most faults leave one of few vaults behind. */
export function freshPanel(vault: Vault, data: string | null): Promise<string> {
  const key = JSON.stringify([vault, settingsOf(data)]);
  const known = fresh.get(key) ?? drawAnew(vault, data);
  fresh.set(key, known);
  return known;
}

async function drawAnew(vault: Vault, data: string | null): Promise<string> {
  const { host, root } = await open(vault, settingsOf(data));
  const text = said(root);
  await host.close();
  return text;
}

const undisturbed = new Map<Action, Promise<Outcome>>();

/** What an action does where nothing goes wrong. */
export function withoutFault(action: Action): Promise<Outcome> {
  const known = undisturbed.get(action) ?? attempt(action, -1, null, null);
  undisturbed.set(action, known);
  return known;
}

/** Lets frames, and the plugin's pauses between two attempts, pass quickly. What waits for the disk itself keeps its time. */
export function hurry(): () => void {
  const names = ["setTimeout", "requestAnimationFrame", "cancelAnimationFrame"] as const;
  const before = Object.fromEntries(names.map((name) => [name, Reflect.get(window, name) as unknown]));
  const later = window.setTimeout.bind(window);
  Object.assign(window, {
    setTimeout: (job: () => void, ms = 0) => later(job, ms > 50 && ms < 1_000 ? ms / 10 : ms),
    requestAnimationFrame: (job: FrameRequestCallback) => later(() => job(performance.now()), 1),
    cancelAnimationFrame: window.clearTimeout.bind(window),
  });
  return () => void Object.assign(window, before);
}

/** The operations that meet a fault, by number: all, but of those that are alike the first and the last. */
export function struck(operations: readonly Operation[]): number[] {
  const alike = (one: Operation, other: Operation | undefined) => one.kind === other?.kind && one.path === other.path;
  const isBetween = (operation: Operation, at: number) =>
    operations.slice(0, at).some((each) => alike(operation, each)) &&
    operations.slice(at + 1).some((each) => alike(operation, each));
  return operations.flatMap((operation, at) => (isBetween(operation, at) ? [] : [at]));
}
