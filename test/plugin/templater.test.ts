import { describe, expect, it, vi } from "vitest";
import { ISO, start } from "./subject.ts";

const template =
  "<% tp.date.now() %>\n{{#previous}}\nafter {{previous}}\n{{/previous}}\n<%* await tp.system.prompt() %>\n";
const files = { "T/Retro.md": template, "Retros/2026-W09.md": "" };
const data = { ...ISO, templatePath: "T/Retro.md" };

describe("Beside Templater", () => {
  it("a note is created once, with its whole text, and its commands are left alone", async () => {
    const host = await start({ today: "2026-03-06", files, data });
    const { vault } = host.app;
    const create = vi.spyOn(vault, "create");
    const later = [vi.spyOn(vault, "modify"), vi.spyOn(vault, "process"), vi.spyOn(vault, "append")];

    await host.run("weekly-retro:new");

    expect(create).toHaveBeenCalledTimes(1);
    for (const write of later) expect(write).not.toHaveBeenCalled();
    expect(host.read("Retros/2026-W10.md")).toBe(
      '---\nweek-start: 2026-03-02\nweek-end: 2026-03-08\nprevious: "[[2026-W09]]"\n---\n' +
        "<% tp.date.now() %>\nafter [[2026-W09]]\n<%* await tp.system.prompt() %>\n",
    );
  });

  it("what another plugin makes of the new note stays", async () => {
    const host = await start({ today: "2026-03-06", files, data });
    const { vault } = host.app;
    vault.on("create", (file) => {
      const made = vault.getFileByPath("Retros/2026-W10.md");
      if (made?.path === file.path) void vault.process(made, (text) => text.replace("<% tp.date.now() %>", "6 March"));
    });

    await host.run("weekly-retro:new");
    await host.run("weekly-retro:new");

    expect(host.read("Retros/2026-W10.md")).toContain("---\n6 March\nafter [[2026-W09]]\n");
    expect(host.notices).toEqual([]);
  });
});
