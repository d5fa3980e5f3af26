import { describe, expect, it } from "vitest";
import { drawn, ISO, panel, part, start, texts } from "./subject.ts";

const today = "2026-03-06";

describe("Settings on disk", () => {
  it("are not written before the user changes one", async () => {
    const host = await start({ today, files: {} });
    await host.run("weekly-retro:new");
    await panel(host);

    expect(host.dataJson("weekly-retro")).toBeNull();
  });

  it("that cannot be are named once; the others and the unknown ones stay", async () => {
    const data = { ...ISO, graceDays: 70, folder: "Weeks", fromTheFuture: { a: 1 } };
    const host = await start({ today, files: {}, data });
    await host.run("weekly-retro:new");

    expect(host.notices).toHaveLength(1);
    expect(host.notices[0]).toContain("graceDays");
    expect(host.openLinks).toEqual(["Weeks/2026-W10.md"]);
  });

  it("that are no JSON give the defaults, a notice, and a copy of the file", async () => {
    const host = await start({ today, files: {}, data: '{"folder": "Weeks",' });
    await host.run("weekly-retro:new");

    expect(host.notices).toHaveLength(1);
    expect(host.notices[0]).toContain("data.json");
    expect(host.openLinks[0]).toMatch(/^Retros\//);
    expect(host.read(".obsidian/plugins/weekly-retro/data.broken.json")).toBe('{"folder": "Weeks",');
  });

  it("that sync has changed are followed at once", async () => {
    const host = await start({ today, files: {}, data: ISO });
    const root = await panel(host);
    expect(part(root, "week").textContent).toContain("Mon 2");

    await host.changeDataJson("weekly-retro", JSON.stringify({ ...ISO, firstDayOfWeek: "saturday" }));
    await drawn(host);

    expect(part(root, "week").textContent).toContain("Sat 28 Feb");
  });
});

/** A row of the settings tab by its name. */
function row(tab: HTMLElement, name: string): HTMLElement {
  const found = [...tab.querySelectorAll<HTMLElement>(".setting-item")].find(
    (item) => item.querySelector(".setting-item-name")?.textContent === name,
  );
  if (!found) throw new Error(`The settings have no row "${name}".`);
  return found;
}

function choose(control: HTMLSelectElement | HTMLInputElement | null | undefined, value: string): void {
  if (!control) throw new Error("The row has no such control.");
  control.value = value;
  control.dispatchEvent(new Event("input", { bubbles: true }));
  control.dispatchEvent(new Event("change", { bubbles: true }));
}

describe("The settings tab", () => {
  it("changes the week at once, and writes that field beside what was there", async () => {
    const data = { firstWeek: "first-4-day-week", fromTheFuture: 1 };
    const host = await start({ today, files: {}, data });
    const root = await panel(host);

    choose(row(host.openSettings("weekly-retro"), "First day of the week").querySelector("select"), "monday");
    await drawn(host);

    expect(part(root, "week").textContent).toContain("Mon 2");
    expect(JSON.parse(host.dataJson("weekly-retro") ?? "")).toEqual({ ...data, firstDayOfWeek: "monday" });
  });

  it("fills the headings when a preset is chosen, and new retros follow it", async () => {
    const files = { "Retros/2026-W09.md": "## Problem\n- skipped lunch\n" };
    const host = await start({ today, files, data: ISO });
    const root = await panel(host);
    expect(texts(part(root, "lessons"), "[data-count]")).toHaveLength(0);

    choose(row(host.openSettings("weekly-retro"), "Preset").querySelector("select"), "kpt");
    await drawn(host);
    await host.run("weekly-retro:new");

    expect(texts(part(root, "lessons"), "[data-count]")).toHaveLength(1);
    expect(host.read("Retros/2026-W10.md")).toContain("## Keep");
    const stored = JSON.parse(host.dataJson("weekly-retro") ?? "") as { preset: string; roles: { lessons: string[] } };
    expect(stored.preset).toBe("kpt");
    expect(stored.roles.lessons).toContain("Problem");
  });

  it("refuses a name that no note can have, with the reason beside it", async () => {
    const host = await start({ today, files: {}, data: ISO });
    const name = row(host.openSettings("weekly-retro"), "Name");

    choose(name.querySelector("input"), "{{year}}: {{week}}");
    await host.settled();

    expect(name.textContent).toContain(":");
    expect(name.classList.contains("is-invalid")).toBe(true);
    expect(host.dataJson("weekly-retro")).not.toContain("fileName");
  });

  it.each([
    ["", "This needs a name."],
    ["a:b", ": "],
    ["..", "out of the vault"],
  ])("refuses %j as the ledger's name while it is typed, and says why", async (typed, reason) => {
    const host = await start({ today, files: {}, data: ISO });
    const tab = host.openSettings("weekly-retro");
    const input = [...tab.querySelectorAll<HTMLInputElement>("input")].find(({ value }) => value === "Lessons");
    const ledger = input?.closest<HTMLElement>(".setting-item");

    choose(input, typed);
    await host.settled();

    expect(ledger?.textContent).toContain(reason);
    expect(ledger?.classList.contains("is-invalid")).toBe(true);
    expect(host.dataJson("weekly-retro")).not.toContain("ledger");
  });

  it("excludes a folder at once", async () => {
    const files = { "Old/a.md": "## Never repeat\n- a\n", "New/b.md": "## Never repeat\n- b\n" };
    const host = await start({ today, files, data: { ...ISO, excluded: [""] } });
    const root = await panel(host);
    expect(texts(part(root, "lessons"), "[data-count]")).toHaveLength(2);

    choose(row(host.openSettings("weekly-retro"), "Excluded folder").querySelector("input"), "Old");
    await drawn(host);

    expect(texts(part(root, "lessons"), ".weekly-retro-lesson-text")).toEqual(["b"]);
  });
});
