import { describe, expect, it } from "vitest";
import { drawn, ISO, panel, start } from "./subject.ts";

const today = "2026-03-06";
const stored = (json: string | null) => JSON.parse(json ?? "{}") as Record<string, unknown>;

describe("What the settings name, renamed in the app", () => {
  const files = {
    "Retros/2026-W09.md": "",
    "Retros/Lessons.md": "# Lessons\n",
    "Templates/Mine.md": "mine\n",
    "Old/a.md": "",
  };
  const data = { ...ISO, templatePath: "Templates/Mine.md", excluded: ["Old"] };

  it.each([
    ["Retros", "Weekly", { folder: "Weekly" }],
    ["Retros/Lessons.md", "Retros/Vows.md", { ledger: "Vows" }],
    ["Retros/Lessons.md", "Elsewhere.md", { ledger: "/Elsewhere" }],
    ["Retros/Lessons.md", "Old/deep/Lessons.md", { ledger: "/Old/deep/Lessons" }],
    ["Templates/Mine.md", "Templates/Yours.md", { templatePath: "Templates/Yours.md" }],
    ["Templates", "T", { templatePath: "T/Mine.md" }],
    ["Old", "Older", { excluded: ["Older"] }],
  ])("%s to %s is followed, and said once", async (from, to, changed) => {
    const host = await start({ today, files, data });
    await host.rename(from, to);
    expect(stored(host.dataJson("weekly-retro"))).toEqual({ ...data, ...changed });
    expect(host.notices).toHaveLength(1);
    expect(host.notices[0]).toContain("follow");
  });

  it("leaves no second retro for the week behind", async () => {
    const host = await start({ today, files: { "Retros/2026-W10.md": "mine" }, data: ISO });
    await host.rename("Retros", "Weekly");
    await host.run("weekly-retro:new");
    expect(host.openLinks).toEqual(["Weekly/2026-W10.md"]);
  });

  it("keeps the decisions of a ledger that is moved out of the retro folder, and writes the next ones there", async () => {
    const lesson = (line: string) => `## Never repeat\n- ${line}\n`;
    const notes = { "Retros/2026-W09.md": lesson("Skip lunch"), "Retros/2026-W08.md": lesson("Stay up late") };
    const host = await start({ today, files: { ...notes, "Retros/Lessons.md": "- [x] Skip lunch\n" }, data: ISO });
    await host.rename("Retros/Lessons.md", "Archive/Vows.md");
    const root = await panel(host);
    const states = () =>
      [...root.querySelectorAll<HTMLElement>(".weekly-retro-lesson")].map((row) => row.dataset["state"]).sort();
    expect(states()).toEqual(["active", "learned"]);

    await host.rename("Archive", "Attic");
    await host.rename("Retros", "Weekly");
    expect(stored(host.dataJson("weekly-retro"))).toMatchObject({ folder: "Weekly", ledger: "/Attic/Vows" });
    await drawn(host);
    expect(states()).toEqual(["active", "learned"]);

    await host.rename("Attic/Vows.md", "Weekly/Vows.md");
    expect(stored(host.dataJson("weekly-retro"))).toMatchObject({ folder: "Weekly", ledger: "Vows" });
  });

  it.each([
    ["Retros/Lessons.md", "Retros/Lessons.txt"],
    ["Retros/2026-W09.md", "Retros/Last week.md"],
  ])("%s to %s changes no setting", async (from, to) => {
    const host = await start({ today, files, data });
    await host.rename(from, to);
    expect(stored(host.dataJson("weekly-retro"))).toEqual(data);
    expect(host.notices).toEqual([]);
  });
});
