import type { Plugin } from "obsidian";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { SettingsStore } from "../../src/host/settings/settings-store.ts";
import type { Host } from "../host/index.ts";
import { ISO, start } from "./subject.ts";

const today = "2026-03-06";
const stored = (host: Host) => JSON.parse(host.dataJson("weekly-retro") ?? "") as Record<string, unknown>;

/** Chooses another first day of the week in the settings, as their user does. */
async function chooseFirstDay(host: Host, day: string): Promise<void> {
  const tab = host.openSettings("weekly-retro");
  const select = [...tab.querySelectorAll("select")].find((each) => each.textContent.includes("Wednesday"));
  if (!select) throw new Error("The settings have no such control.");
  select.value = day;
  select.dispatchEvent(new Event("change", { bubbles: true }));
  await host.settled();
}

/** The store on a disk whose reads and writes end when the test says so. */
function heldStore() {
  const reads: ((stored: unknown) => void)[] = [];
  const writes: { stored: unknown; end: () => void }[] = [];
  const plugin = {
    app: { vault: { adapter: {} } },
    manifest: {},
    loadData: () => new Promise((resolve) => reads.push(resolve)),
    saveData: (stored: unknown) => new Promise<void>((end) => writes.push({ stored, end })),
  };
  return { store: new SettingsStore(plugin as unknown as Plugin), reads, writes };
}

/** Lets the plugin's limit for the disk pass in a test's time. */
function shortenLimit(): void {
  const later = window.setTimeout.bind(window);
  const spy = vi.spyOn(window, "setTimeout");
  spy.mockImplementation(((job: () => void, ms?: number) => later(job, ms === 10_000 ? 30 : ms)) as never);
  onTestFinished(() => spy.mockRestore());
}
const notices = () => [...document.querySelectorAll(".notice")].map(({ textContent }) => textContent);

/** Lets everything go on that waits for nothing but its turn. */
const turn = () => new Promise((resolve) => window.setTimeout(resolve));

describe("A settings file that sync has half written", () => {
  it.each(['{"folder": "Wee', "", "[1]", '"text"'])("%j leaves the last good settings in use", async (broken) => {
    const host = await start({ today, files: {}, data: { ...ISO, folder: "Weeks", fromTheFuture: 1 } });

    await host.changeDataJson("weekly-retro", broken);
    expect(host.notices).toHaveLength(1);
    expect(host.notices[0]).toContain("those of before stay");
    expect(host.read(".obsidian/plugins/weekly-retro/data.broken.json")).toBe(broken);

    await chooseFirstDay(host, "sunday");
    expect(stored(host)).toEqual({ ...ISO, firstDayOfWeek: "sunday", folder: "Weeks", fromTheFuture: 1 });
  });

  it("is followed when the rest of it has come", async () => {
    const host = await start({ today, files: {}, data: { ...ISO, folder: "Weeks" } });
    await host.changeDataJson("weekly-retro", '{"folder": "Lat');
    await host.changeDataJson("weekly-retro", JSON.stringify({ ...ISO, folder: "Later" }));
    await host.run("weekly-retro:new");
    expect(host.openLinks).toEqual(["Later/2026-W10.md"]);
  });

  it("that is gone for a moment takes no setting with it", async () => {
    const host = await start({ today, files: {}, data: { ...ISO, folder: "Weeks" } });
    await host.changeDataJson("weekly-retro", "null");
    await chooseFirstDay(host, "sunday");
    expect(stored(host)).toEqual({ ...ISO, firstDayOfWeek: "sunday", folder: "Weeks" });
    expect(host.notices).toEqual([]);
  });
});

describe("The newest settings win", () => {
  it("where one is changed while the file is read, and what was read is kept beside it", async () => {
    const { store, reads, writes } = heldStore();
    const first = store.load();
    reads[0]?.({ folder: "Weeks" });
    await first;

    const read = store.load();
    const chosen = store.change("graceDays", 5);
    await turn();
    expect(writes.map((write) => write.stored)).toEqual([{ folder: "Weeks", graceDays: 5 }]);
    reads[1]?.({ folder: "Synced", graceDays: 0 });
    writes[0]?.end();
    await chosen;
    await turn();
    writes[1]?.end();
    await read;

    expect(store.settings).toMatchObject({ folder: "Synced", graceDays: 5 });
    expect(writes[1]?.stored).toEqual({ folder: "Synced", graceDays: 5 });
  });

  it("where two reads end in reverse order", async () => {
    const { store, reads } = heldStore();
    const older = store.load();
    const newer = store.load();
    reads[1]?.({ folder: "Newer" });
    await newer;
    reads[0]?.({ folder: "Older" });
    await older;
    expect(store.settings.folder).toBe("Newer");
  });

  it("where two are changed at once: they are written one after the other, the last state last", async () => {
    const { store, writes } = heldStore();
    const both = Promise.all([store.change("graceDays", 5), store.change("graceDays", 6)]);
    await turn();
    expect(writes).toHaveLength(1);
    writes[0]?.end();
    await turn();
    writes[1]?.end();
    expect(await both).toEqual([true, true]);
    expect(writes[1]?.stored).toEqual({ graceDays: 6 });
  });
});

describe("A disk that does not answer", () => {
  it("keeps no later change from being saved, and cannot put an older state over it", async () => {
    await start({ today, files: {}, data: ISO });
    const { store, reads, writes } = heldStore();
    const read = store.load();
    reads[0]?.({});
    await read;
    shortenLimit();
    expect(await store.change("graceDays", 5)).toBe(false);
    expect(notices()).toEqual([expect.stringContaining("has not answered for 10 s")]);
    const second = store.change("graceDays", 6);
    await turn();
    writes[1]?.end();
    expect(await second).toBe(true);
    writes[0]?.end();
    await turn();
    expect(writes.map((write) => write.stored)).toEqual([{ graceDays: 5 }, { graceDays: 6 }, { graceDays: 6 }]);
    expect(notices()).toHaveLength(1);
  });

  it("lets the plugin start, and its settings follow; nothing is written over them meanwhile", async () => {
    await start({ today, files: {}, data: ISO });
    shortenLimit();
    const { store, reads, writes } = heldStore();
    await store.load();
    expect(notices()).toEqual([expect.stringContaining("could not be read within 10 s")]);
    const chosen = store.change("graceDays", 5);
    await turn();
    expect(writes).toEqual([]);
    reads[0]?.({ folder: "Weeks" });
    await turn();
    expect(store.settings).toMatchObject({ folder: "Weeks", graceDays: 5 });
    for (let done = 0; done < 3; done++) {
      for (const { end } of writes) end();
      await turn();
    }
    expect(await chosen).toBe(true);
    expect(writes.every(({ stored }) => JSON.stringify(stored) === '{"folder":"Weeks","graceDays":5}')).toBe(true);
  });
});

describe("Settings that cannot be saved", () => {
  it("are said to be lost at the end, in one notice", async () => {
    const host = await start({ today, files: {}, data: ISO });
    host.fault("saveData", new Error("The disk is full."));
    await chooseFirstDay(host, "sunday");
    expect(host.notices).toHaveLength(1);
    expect(host.notices[0]).toContain("The disk is full.");
  });

  it("do not make a template note the template for good", async () => {
    const host = await start({ today, files: {}, data: ISO });
    host.fault("saveData", new Error("The disk is full."));
    const tab = host.openSettings("weekly-retro");
    [...tab.querySelectorAll("button")].find(({ textContent }) => textContent === "Make note")?.click();
    await host.settled();
    expect(host.notices).toHaveLength(1);
    expect(host.notices[0]).toContain("only until the app is closed");
    expect(host.notices[0]).not.toContain("is your template now");
  });

  it("are written by the next change", async () => {
    const host = await start({ today, files: {}, data: ISO });
    host.fault("saveData", new Error("The disk is full."));
    await chooseFirstDay(host, "sunday");
    await chooseFirstDay(host, "saturday");
    expect(stored(host)["firstDayOfWeek"]).toBe("saturday");
  });
});
