import { describe, expect, it } from "vitest";
import { chooseFirst, suggestions, typeInto } from "./prompt.ts";
import { ISO, start } from "./subject.ts";

const today = "2026-03-03";
const W10 = "Retros/2026-W10.md";
const W09 = "Retros/2026-W09.md";
const retro = (start: string, end: string, body: string) => `---\nweek-start: ${start}\nweek-end: ${end}\n---\n${body}`;
const THIS = retro("2026-03-02", "2026-03-08", "## Missions\n- [ ] write\n\n## Never repeat\n- \n");
const LAST = retro("2026-02-23", "2026-03-01", "## Missions\n- [ ] plants\n\n## Never repeat\n- Skip lunch\n");

describe("Add a lesson…", () => {
  it("adds what was typed to this week's retro", async () => {
    const host = await start({ today, files: { [W10]: THIS, [W09]: LAST }, data: ISO });
    await host.run("weekly-retro:add-lesson");
    await typeInto(host, "Promise too much");
    expect(suggestions()[0]).toBe("Add “Promise too much”");
    await chooseFirst(host);
    expect(host.read(W10)).toBe(THIS.replace("- \n", "- Promise too much\n"));
  });

  it("offers earlier lessons as one types: choosing one says that it happened again", async () => {
    const host = await start({ today, files: { [W10]: THIS, [W09]: LAST }, data: ISO });
    await host.run("weekly-retro:add-lesson");
    await typeInto(host, "skip lunch");
    expect(suggestions()).toEqual(["Skip lunchHappened again | 1× · Week 9"]);
    await chooseFirst(host);
    expect(host.read(W10)).toBe(THIS.replace("- \n", "- Skip lunch\n"));
  });

  it("makes this week's retro if it is missing, also in the days of grace", async () => {
    const host = await start({ today: "2026-03-09", files: { [W09]: LAST }, data: ISO });
    await host.openUri("weekly-retro", { action: "lesson", text: "Promise\ntoo much" });
    expect(host.read("Retros/2026-W11.md")).toContain("- Promise too much\n");
    expect(host.saved.has(W10)).toBe(false);
  });
});

describe("Add a mission…", () => {
  it("adds what was typed, or carries an open one along", async () => {
    const host = await start({ today, files: { [W10]: THIS, [W09]: LAST }, data: ISO });
    await host.run("weekly-retro:add-mission");
    expect(suggestions()).toEqual(["plants | open for 1 week · carry it along"]);
    await typeInto(host, "swim");
    expect(suggestions()).toEqual(["Add “swim”"]);
    await chooseFirst(host);
    expect(host.read(W10)).toBe(THIS.replace("- [ ] write", "- [ ] write\n- [ ] swim"));
    await host.run("weekly-retro:add-mission");
    await chooseFirst(host);
    expect(host.read(W10)).toContain("- [ ] plants");
    expect(host.read(W09)).toContain("- [>] plants");
  });

  it("takes text from an address as text, and refuses what is far too long", async () => {
    const host = await start({ today, files: { [W10]: THIS }, data: ISO });
    await host.openUri("weekly-retro", { action: "mission", text: "{{week}} <% x %> ## no heading" });
    expect(host.read(W10)).toContain("- [ ] {{week}} <% x %> ## no heading\n");
    const before = host.read(W10);
    await host.openUri("weekly-retro", { action: "mission", text: "x".repeat(100_000) });
    expect(host.read(W10)).toBe(before);
    expect(host.notices.at(-1)).toContain("too long");
    expect(host.notices.at(-1)?.length).toBeLessThan(200);
  });
});
