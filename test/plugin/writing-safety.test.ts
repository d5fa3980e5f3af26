import { describe, expect, it, vi } from "vitest";
import { checkboxes, drawn, ISO, panel, start } from "./subject.ts";
import type { Host } from "../host/index.ts";

const today = "2026-03-06";
const notes = (host: Host) => [...host.saved.keys()].filter((path) => path.endsWith(".md")).sort();

/** Whatever the plugin asks the disk to write, by path. */
function writes(host: Host): string[] {
  const asked: string[] = [];
  host.interfere({
    before: ({ kind, path }) => void (kind !== "read" && kind !== "saveData" && asked.push(path)),
    after: () => undefined,
  });
  return asked;
}

describe("Nothing is written outside the vault's notes", () => {
  it.each(["../outside", ".obsidian/plugins/evil", ".trash", "a/../../b", "a/.hidden", "/../x"])(
    "with the retro folder %j",
    async (folder) => {
      const host = await start({ today, files: {}, data: { ...ISO, folder } });
      const asked = writes(host);
      await host.run("weekly-retro:new");
      expect(asked).toEqual([]);
      expect(host.notices).toHaveLength(1);
    },
  );

  it.each(["../outside", ".obsidian/plugins/evil", "a/../../b"])("with the template folder %j", async (folder) => {
    const files = { ".obsidian/templates.json": JSON.stringify({ folder }) };
    const host = await start({ today, files, data: ISO });
    const asked = writes(host);
    const tab = host.openSettings("weekly-retro");
    [...tab.querySelectorAll("button")].find(({ textContent }) => textContent === "Make note")?.click();
    await host.settled();
    expect(asked).toEqual([]);
    expect(notes(host)).toEqual([]);
    expect(host.notices).toHaveLength(1);
  });

  it("and what Windows would take for a device gets a sign", async () => {
    const host = await start({ today, files: {}, data: { ...ISO, fileName: "{{year}}-W{{week:00}}/aux" } });
    await host.run("weekly-retro:new");
    await host.run("weekly-retro:new");
    expect(notes(host)).toEqual(["Retros/2026-W10/aux_.md"]);
    expect(host.openLinks).toEqual(["Retros/2026-W10/aux_.md", "Retros/2026-W10/aux_.md"]);
  });
});

describe("Names are compared as disks do", () => {
  it.each(["retros/2026-W10.md", "Retros/2026-w10.md", "RETROS/2026-w10.md"])(
    "%s is the week's retro, and opened",
    async (path) => {
      const host = await start({ today, files: { [path]: "mine" }, data: ISO });
      await host.run("weekly-retro:new");
      expect(host.openLinks).toEqual([path]);
      expect(host.notices).toEqual([]);
      expect(notes(host)).toEqual([path]);
    },
  );

  it("a retro that comes from another device while it is being made is opened", async () => {
    const host = await start({ today, files: {}, data: ISO });
    host.interfere({
      before: ({ kind }) => void (kind === "create" && host.change("Retros/2026-W10.md", "from afar")),
      after: () => undefined,
    });
    await host.run("weekly-retro:new");
    expect(host.read("Retros/2026-W10.md")).toBe("from afar");
    expect(host.openLinks).toEqual(["Retros/2026-W10.md"]);
    expect(host.notices).toHaveLength(1);
    expect(host.notices[0]).toContain("was opened as it is");
  });
});

describe("A retro folder inside an excluded one", () => {
  it("counts: New twice makes one note and opens it", async () => {
    const data = { ...ISO, folder: "Journal/Retros", excluded: ["Journal"] };
    const host = await start({ today, files: { "Journal/a.md": "## Never repeat\n- x\n" }, data });
    await host.run("weekly-retro:new");
    await host.run("weekly-retro:new");
    expect(host.openLinks).toEqual(["Journal/Retros/2026-W10.md", "Journal/Retros/2026-W10.md"]);
    expect(host.notices).toEqual([]);
  });
});

describe("A disk that does not answer", () => {
  it("lets an edit be given up with one notice: later ones are written, and it is not written late", async () => {
    const path = "Retros/2026-W10.md";
    const host = await start({ today, files: { [path]: "## Missions\n- [ ] a\n- [ ] b\n" }, data: ISO });
    const root = await panel(host);
    const later = window.setTimeout.bind(window);
    const spy = vi.spyOn(window, "setTimeout");
    spy.mockImplementation(((job: () => void, ms?: number) => later(job, ms === 10_000 ? 50 : ms)) as never);
    let letGo = () => undefined as void;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    host.interfere({ before: ({ kind }) => (kind === "process" ? held : undefined), after: () => undefined });

    checkboxes(root)[0]?.click();
    await expect.poll(() => host.notices.length).toBe(1);
    expect(host.notices[0]).toContain("has not answered for 10 s");
    await drawn(host);
    expect(checkboxes(root).map(({ checked }) => checked)).toEqual([false, false]);

    host.interfere(null);
    spy.mockRestore();
    checkboxes(root)[1]?.click();
    letGo();
    await drawn(host);
    expect(host.read(path)).toBe("## Missions\n- [ ] a\n- [x] b\n");
    expect(host.notices).toHaveLength(1);
  });

  it("keeps no later yearly retro from being made", async () => {
    const host = await start({ today, files: {}, data: ISO });
    const open = vi.spyOn(host.app.workspace, "getLeaf").mockImplementationOnce(() => {
      throw new Error("no leaf");
    });
    await host.run("weekly-retro:new-yearly");
    open.mockRestore();
    expect(host.notices).toHaveLength(1);
    await host.run("weekly-retro:new-yearly");
    expect(host.openLinks).toHaveLength(1);
    expect(host.notices).toHaveLength(1);
  });

  it("lets New be given up with one notice, and nothing else waits for it", async () => {
    const host = await start({ today, files: {}, data: ISO });
    const later = window.setTimeout.bind(window);
    const spy = vi.spyOn(window, "setTimeout");
    // The plugin's limit, in a test's time.
    spy.mockImplementation(((job: () => void, ms?: number) => later(job, ms === 30_000 ? 50 : ms)) as never);
    let letGo = () => undefined as void;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    host.interfere({ before: ({ kind }) => (kind === "createFolder" ? held : undefined), after: () => undefined });

    await host.run("weekly-retro:new");
    await expect.poll(() => host.notices.length).toBe(1);
    expect(host.notices[0]).toContain("within 30 s");

    host.interfere(null);
    letGo();
    spy.mockRestore();
    await host.settled();
    await host.run("weekly-retro:new");
    expect(notes(host)).toEqual(["Retros/2026-W10.md"]);
    expect(host.notices).toHaveLength(1);
  });
});
