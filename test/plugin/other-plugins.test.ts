import { describe, expect, it } from "vitest";
import { ISO, panel, part, start } from "./subject.ts";

const today = "2026-03-06";
const weekly = { enabled: true, folder: "Weekly", format: "gggg-[W]ww", template: "" };
const files = {
  ".obsidian/plugins/periodic-notes/data.json": JSON.stringify({ weekly }),
  ".obsidian/plugins/calendar/data.json": JSON.stringify({ weekStart: "saturday", showWeeklyNote: false }),
  ".obsidian/plugins/journals/data.json": "{ broken",
  "Weekly/2026-W09.md": "## Who I want to be next week\n- calm\n",
};
const offers = () =>
  [...document.querySelectorAll<HTMLElement>(".modal .setting-item")].filter(
    (row) => row.querySelector("button")?.textContent === "Use these",
  );

describe("The settings of other plugins", () => {
  it("are offered where they are there, and taken over on request", async () => {
    const host = await start({ today, files, data: { firstWeek: "first-4-day-week", firstDayOfWeek: "monday" } });
    host.openSettings("weekly-retro");
    await host.settled();
    expect(offers().map((row) => row.querySelector(".setting-item-name")?.textContent)).toEqual([
      "Periodic Notes",
      "Calendar",
    ]);
    expect(offers()[0]?.textContent).toContain("Weekly notes in “Weekly”. This week's is called 2026-W10.");
    expect(host.dataJson("weekly-retro")).not.toContain("Weekly");

    offers()[0]?.querySelector("button")?.click();
    await host.settled();
    expect(JSON.parse(host.dataJson("weekly-retro") ?? "")).toMatchObject({
      folder: "Weekly",
      fileName: "{{year}}-W{{week:00}}",
    });
    host.closeSettings();
    await host.run("weekly-retro:new");
    expect(host.read("Weekly/2026-W10.md")).toContain('previous: "[[2026-W09]]"');
  });

  it.each([
    ["[W]ww", "leaves the year out"],
    ["Wo [week of] GGGG", "ordinal (10th)"],
    ["YYYY", "says neither a week nor a whole date"],
  ])("with names such as %s are not offered, and said why", async (format, reason) => {
    const own = { ".obsidian/plugins/periodic-notes/data.json": JSON.stringify({ weekly: { ...weekly, format } }) };
    const host = await start({ today, files: own, data: ISO });
    host.openSettings("weekly-retro");
    await host.settled();
    const row = [...document.querySelectorAll<HTMLElement>(".modal .setting-item")].find((each) =>
      each.textContent.startsWith("Periodic Notes"),
    );
    expect(row?.textContent).toContain("Its names cannot be used");
    expect(row?.textContent).toContain(reason);
    expect(row?.querySelector("button")).toBeNull();
  });

  it("with names that are another week's at New Year are not offered, and said which", async () => {
    const mine = { write: { type: "week" }, nameTemplate: "{{date:YYYY}}-{{date:[W]ww}}", folder: "J" };
    const own = { ".obsidian/plugins/journals/data.json": JSON.stringify({ journals: { mine } }) };
    const host = await start({ today, files: own, data: ISO });
    host.openSettings("weekly-retro");
    await host.settled();
    const text = document.querySelector(".modal")?.textContent;
    expect(text).toContain("a note called 2029-W01 would not be known again as the one of its week");
    expect(offers()).toEqual([]);
  });

  it("that say only how weeks are cut are offered, with the reason why the names are not", async () => {
    const stored = { weekStart: "saturday", showWeeklyNote: true, weeklyNoteFormat: "[W]ww", weeklyNoteFolder: "W" };
    const host = await start({
      today,
      files: { ".obsidian/plugins/calendar/data.json": JSON.stringify(stored) },
      data: ISO,
    });
    host.openSettings("weekly-retro");
    await host.settled();
    expect(offers()[0]?.textContent).toContain("leaves the year out");
    expect(offers()[0]?.textContent).toContain("Weeks begin on Saturday.");
    offers()[0]?.querySelector("button")?.click();
    await host.settled();
    expect(JSON.parse(host.dataJson("weekly-retro") ?? "")).toEqual({ ...ISO, firstDayOfWeek: "saturday" });
  });

  it("are not mentioned where there are none", async () => {
    const host = await start({ today, files: {} });
    host.openSettings("weekly-retro");
    await host.settled();
    expect(offers()).toEqual([]);
  });
});

describe("The core plugins", () => {
  it("have their templates left out of the counts; daily notes count", async () => {
    const lesson = "## Never repeat\n- Hurry\n";
    const host = await start({
      today,
      files: {
        ".obsidian/templates.json": '{"folder":"T"}',
        ".obsidian/daily-notes.json": '{"folder":"Daily","template":"Daily/_template"}',
        "T/a.md": lesson,
        "Daily/_template.md": lesson,
        "Daily/2026-03-05.md": lesson,
        "Daily/2026-02-20.md": lesson,
      },
    });
    const root = await panel(host);
    expect(part(root, "lessons").querySelector("[data-count]")?.getAttribute("data-count")).toBe("2");
  });
});
