import { describe, expect, it } from "vitest";
import { ISO, start } from "./subject.ts";

const today = "2026-03-06";
const W09 = "## Missions\n- [ ] Call\n  - [x] find the number\n  - [ ] dial\n- [x] Run\n\n## Never repeat\n- Hurry\n";
const W10 = "## Missions\n- [ ] Sleep\n\n## Never repeat\n- hurry!\n- Late coffee\n";
const files = { "Retros/2026-W09.md": W09, "Retros/2026-W10.md": W10 };
const begin = () => start({ today, files, data: ISO });

describe("obsidian://weekly-retro", () => {
  it.each([
    [{ action: "new", date: "2026-02-18" }, "Retros/2026-W08.md"],
    [{ action: "new", date: "7-8" }, "Retros/2026-W07-08.md"],
    [{ date: "W10" }, "Retros/2026-W10.md"],
    [{}, "Retros/2026-W10.md"],
  ])("with %o makes or opens the retro", async (query, path) => {
    const host = await begin();
    await host.openUri("weekly-retro", query);
    expect(host.openLinks).toEqual([path]);
    expect(host.notices).toEqual([]);
  });

  it.each([
    [{ action: "new", date: "2026-02-30" }, "2026-02-30"],
    [{ action: "delete" }, "delete"],
  ])("with %o says what is wrong, and does nothing", async (query, said) => {
    const host = await begin();
    await host.openUri("weekly-retro", query);
    expect(host.notices).toEqual([expect.stringContaining(said)]);
    expect(host.openLinks).toEqual([]);
  });
});

describe("The command line", () => {
  it("makes a retro, and says whether it is new", async () => {
    const host = await begin();
    expect(await host.cli("weekly-retro:new", { date: "W08" })).toBe("Made Retros/2026-W08.md");
    expect(await host.cli("weekly-retro:new", { date: "W08" })).toBe("Retros/2026-W08.md is there already");
    expect(JSON.parse(await host.cli("weekly-retro:new", { format: "json" }))).toEqual({
      path: "Retros/2026-W10.md",
      made: false,
    });
    expect(host.openLinks).toEqual([]);
  });

  it("lists missions, in words and as JSON", async () => {
    const host = await begin();
    const text = await host.cli("weekly-retro:missions");
    expect(text).toBe("- [ ] Sleep\nStill open:\n- [ ] Call\n  - [x] find the number\n  - [ ] dial");

    const json = JSON.parse(await host.cli("weekly-retro:missions", { format: "json", date: "W09" })) as Record<
      string,
      unknown
    >;
    expect(json).toMatchObject({
      week: { start: "2026-02-23", end: "2026-03-01", label: "9", year: 2026, retro: "Retros/2026-W09.md" },
      done: 2,
      total: 3,
      missions: [
        { text: "Call", status: " ", line: 2, children: [{ text: "find the number", status: "x" }, { text: "dial" }] },
        { text: "Run" },
      ],
      open: [],
    });
  });

  it("lists lessons by their counts", async () => {
    const host = await begin();
    expect(await host.cli("weekly-retro:lessons")).toMatch(/^2× .*2026-03-02\)\n1× Late coffee \(2026-03-02\)$/i);
    const json = JSON.parse(await host.cli("weekly-retro:lessons", { format: "json" })) as unknown;
    expect(json).toMatchObject([
      { count: 2, state: "active", held: 0, occurrences: [{ path: "Retros/2026-W10.md" }, { line: 8 }] },
      { count: 1 },
    ]);
  });

  it.each([
    ["weekly-retro:new", { date: "never" }, "“never” is no date, week or span"],
    ["weekly-retro:missions", { format: "xml" }, "no format “xml”; there are text and json"],
    ["weekly-retro:lessons", { date: "W10" }, "no parameter “date”; there are format"],
  ])("%s with %o says what was wrong", async (command, query, said) => {
    const host = await begin();
    expect(await host.cli(command, query)).toContain(said);
    if (!("format" in query)) {
      const json = JSON.parse(await host.cli(command, { ...query, format: "json" })) as { error: string };
      expect(json.error).toContain(said);
    }
  });

  it("takes a week without a year for the nearest one, unless another has a retro", async () => {
    const host = await start({ today: "2026-01-02", files: { "Retros/2025-W50.md": "" }, data: ISO });
    expect(await host.cli("weekly-retro:new", { date: "W52" })).toBe("Made Retros/2025-W52.md");
    await host.openUri("weekly-retro", { action: "new", date: "51" });
    expect(host.openLinks).toEqual(["Retros/2025-W51.md"]);
  });

  it("takes the first week of a year that is about to begin for that year's", async () => {
    const host = await start({ today: "2025-12-20", files: { "Retros/2025-W50.md": "" }, data: ISO });
    expect(await host.cli("weekly-retro:new", { date: "1" })).toBe("Made Retros/2026-W01.md");
  });

  it("says of an endless date only how it begins", async () => {
    const host = await begin();
    const said = await host.cli("weekly-retro:new", { date: "x".repeat(100_000) });
    expect(said).toContain("“xxx");
    expect(said.length).toBeLessThan(200);
    await host.openUri("weekly-retro", { action: "new", date: `2026-W10${" ".repeat(100_000)}x` });
    expect(host.notices).toHaveLength(1);
    expect(host.notices[0]?.length).toBeLessThan(250);
  });

  it("asks nobody where a week has two notes, but says so", async () => {
    const twin = { "A.md": "---\nweek-start: 2026-03-02\nweek-end: 2026-03-08\n---\n" };
    const host = await start({ today, files: { ...files, ...twin }, data: ISO });
    expect(await host.cli("weekly-retro:new")).toContain("A.md, Retros/2026-W10.md");
    expect(document.querySelector(".prompt")).toBeNull();
  });

  it("hands on why a retro cannot be made", async () => {
    const host = await start({ today, files: {}, data: { ...ISO, templatePath: "Gone.md" } });
    expect(await host.cli("weekly-retro:new")).toContain("Gone.md");
    expect(host.notices).toEqual([]);
  });
});
