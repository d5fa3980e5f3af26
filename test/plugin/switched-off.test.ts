import { describe, expect, it, onTestFinished, vi } from "vitest";
import { type Host, openHost } from "../host/index.ts";
import { ISO, manifest, panel, start, subject } from "./subject.ts";

const files = { "Retros/2026-W09.md": "## Missions\n- [ ] a\n", "Retros/Lessons.md": "## Lessons\n" };
const id = "weekly-retro";

async function app(): Promise<Host> {
  const host = await openHost({ files });
  onTestFinished(() => host.close());
  return host;
}

describe("A plugin that is switched off leaves nothing behind", () => {
  it("after it has been used", async () => {
    const host = await start({ today: "2026-03-06", files, data: ISO });
    expect(host.commands().length).toBeGreaterThan(0);
    await panel(host);
    await host.unload(id);
    const left = host.registered();

    const untouched = await app();
    await untouched.layoutReady();
    expect(left).toBe(untouched.registered());
    expect(host.commands()).toEqual([]);
  });

  it("before the layout is ready", async () => {
    const host = await app();
    const before = host.registered();
    await host.install(await subject(), manifest, ISO);
    expect(host.registered()).toBeGreaterThan(before);
    await host.unload(id);
    await host.layoutReady();
    expect(host.registered()).toBe(before);
    expect(host.notices).toEqual([]);
  });

  it("while its settings are loaded", async () => {
    const host = await app();
    const before = host.registered();
    let letGo = () => undefined as void;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    host.interfere({ before: ({ kind }) => (kind === "read" ? held : undefined), after: () => undefined });
    const installing = host.install(await subject(), manifest, ISO);
    await Promise.resolve();
    const unloading = host.unload(id);
    letGo();
    await Promise.all([installing, unloading]);
    host.interfere(null);
    await host.layoutReady();
    expect(host.registered()).toBe(before);
    expect(host.commands()).toEqual([]);
  });

  it.each<[when: string, until: (host: Host) => Promise<unknown>]>([
    ["while the vault is scanned", async (host) => host.layoutReady()],
    ["a moment after the layout is ready", async (host) => void (await Promise.race([host.layoutReady(), turns(3)]))],
    [
      "some moments after the layout is ready",
      async (host) => void (await Promise.race([host.layoutReady(), turns(30)])),
    ],
    [
      "while the panel opens",
      async (host) => {
        await host.layoutReady();
        await Promise.race([host.run(`${id}:open-panel`), turns(2)]);
      },
    ],
    [
      "while a retro is made",
      async (host) => {
        await host.layoutReady();
        await Promise.race([host.run(`${id}:new`), turns(2)]);
      },
    ],
    [
      "with its settings open",
      async (host) => {
        await host.layoutReady();
        host.openSettings(id);
      },
    ],
  ])("%s: nothing listens, and no timer runs", async (_, until) => {
    const untouched = await app();
    await untouched.layoutReady();
    const before = untouched.registered();
    await untouched.close();

    const host = await app();
    const watched = watchPage();
    await host.install(await subject(), manifest, ISO);
    await until(host);
    await host.unload(id);
    await host.layoutReady();
    // A note that was opened stays open, and the app listens for it.
    host.app.workspace.detachLeavesOfType("markdown");
    await host.settled();
    expect(host.registered()).toBe(before);
    expect(host.commands()).toEqual([]);
    expect(watched.left()).toEqual([]);
  });
});

/** Lets some promises come to their end. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await Promise.resolve();
}

/** Counts, from now on, what listens on the window and the document, and which intervals run. */
function watchPage(): { left: () => string[] } {
  const listening = new Map<unknown, string>();
  const spies = [window, document].flatMap((target) => [
    vi.spyOn(target, "addEventListener").mockImplementation((type: string, listener: unknown) => {
      listening.set(listener, `${target === window ? "window" : "document"}: ${type}`);
    }),
    vi.spyOn(target, "removeEventListener").mockImplementation((_: string, listener: unknown) => {
      listening.delete(listener);
    }),
  ]);
  const set = window.setInterval.bind(window);
  const clear = window.clearInterval.bind(window);
  spies.push(
    vi.spyOn(window, "setInterval").mockImplementation(((run: () => void, time: number) => {
      const timer = set(run, time);
      listening.set(timer, `every ${time} ms`);
      return timer;
    }) as never) as never,
    vi.spyOn(window, "clearInterval").mockImplementation(((timer: never) => {
      listening.delete(timer);
      clear(timer);
    }) as never) as never,
  );
  onTestFinished(() => spies.forEach((spy) => spy.mockRestore()));
  return { left: () => [...listening.values()] };
}
