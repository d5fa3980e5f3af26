import { describe, expect, it } from "vitest";
import { ISO, panel, start } from "./subject.ts";

const today = "2026-03-06";
const files = {
  "Retros/2026-W07.md": "",
  "Weeks in February.md": "---\nweek-start: 2026-02-16\nweek-end: 2026-03-01\n---\n",
  "Retros/2026-W10.md": "",
  "Note.md": "",
};
const ids = (host: Awaited<ReturnType<typeof start>>) => host.commands().map(({ id }) => id);

describe("The commands", () => {
  it("stand in the palette under the plugin's name", async () => {
    const host = await start({ today, files, data: ISO });
    await host.open("Retros/2026-W10.md");

    expect(host.commands()).toEqual([
      { id: "weekly-retro:new", name: "Weekly Retro: New weekly retro" },
      { id: "weekly-retro:new-for", name: "Weekly Retro: New weekly retro for…" },
      { id: "weekly-retro:add-mission", name: "Weekly Retro: Add a mission…" },
      { id: "weekly-retro:carry-all", name: "Weekly Retro: Carry open missions to this week" },
      { id: "weekly-retro:add-lesson", name: "Weekly Retro: Add a lesson…" },
      { id: "weekly-retro:set-up", name: "Weekly Retro: Set up from a note…" },
      { id: "weekly-retro:open-panel", name: "Weekly Retro: Show retro panel" },
      { id: "weekly-retro:look-back", name: "Weekly Retro: Look back" },
      { id: "weekly-retro:new-yearly", name: "Weekly Retro: New yearly retro" },
      { id: "weekly-retro:insert-part", name: "Weekly Retro: Insert a part of the panel…" },
      { id: "weekly-retro:previous", name: "Weekly Retro: Open previous retro" },
      { id: "weekly-retro:next", name: "Weekly Retro: Open next retro" },
      { id: "weekly-retro:check", name: "Weekly Retro: Check retros" },
      { id: "weekly-retro:adopt", name: "Weekly Retro: Adopt retros…" },
    ]);
  });

  it("go from retro to retro by date, whatever the notes are called, across gaps and spans", async () => {
    const host = await start({ today, files, data: ISO });

    await host.open("Retros/2026-W10.md");
    await host.run("weekly-retro:previous");
    expect(host.openLinks.at(-1)).toBe("Weeks in February.md");
    await host.run("weekly-retro:previous");
    expect(host.openLinks.at(-1)).toBe("Retros/2026-W07.md");
    await host.run("weekly-retro:next");
    expect(host.openLinks.at(-1)).toBe("Weeks in February.md");
  });

  it("say so where there is no earlier retro, and are not there on other notes", async () => {
    const host = await start({ today, files, data: ISO });

    await host.open("Retros/2026-W07.md");
    await host.run("weekly-retro:previous");
    expect(host.notices).toEqual(["Weekly Retro: there is no earlier retro."]);

    await host.open("Note.md");
    expect(ids(host)).toEqual([
      "weekly-retro:new",
      "weekly-retro:new-for",
      "weekly-retro:add-mission",
      "weekly-retro:carry-all",
      "weekly-retro:add-lesson",
      "weekly-retro:set-up",
      "weekly-retro:open-panel",
      "weekly-retro:look-back",
      "weekly-retro:new-yearly",
      "weekly-retro:insert-part",
      "weekly-retro:check",
      "weekly-retro:adopt",
    ]);
  });

  it("speak Korean where the app does", async () => {
    const host = await start({ today, files, data: ISO, language: "ko" });

    expect(host.commands()[0]?.name).toBe("Weekly Retro: 새 주간 회고");
  });

  it("leave nothing behind when the plugin is switched off", async () => {
    const host = await start({ today, files, data: ISO });
    await panel(host);
    expect(host.ribbon()).toHaveLength(1);

    await host.unload("weekly-retro");

    expect(host.commands()).toEqual([]);
    expect(host.ribbon()).toEqual([]);
    expect(document.querySelector(".weekly-retro")).toBeNull();
  });

  it("show one panel, however often they are asked", async () => {
    const host = await start({ today, files, data: ISO });

    await panel(host);
    await panel(host);
    host.ribbon()[0]?.click();
    await host.settled();

    expect(host.app.workspace.getLeavesOfType("weekly-retro")).toHaveLength(1);
  });
});
