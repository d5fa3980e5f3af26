import { MarkdownView } from "obsidian";
import { describe, expect, it } from "vitest";
import { missionRow, named } from "./drive.ts";
import { drawn, ISO, panel, part, start } from "./subject.ts";

const today = "2026-03-06";
const W10 = "Retros/2026-W10.md";
const W09 = "Retros/2026-W09.md";
const retro = (start: string, end: string, body: string) => `---\nweek-start: ${start}\nweek-end: ${end}\n---\n${body}`;
const THIS = retro("2026-03-02", "2026-03-08", "## Missions\n- [ ] write\n");
const LAST = retro("2026-02-23", "2026-03-01", "## Missions\n- [ ] plants\n- [ ] paint\n");
const FILES = { [W10]: THIS, [W09]: LAST, "Home.md": "" };
const week = (root: HTMLElement) => part(root, "week").querySelector("h2")?.textContent;

describe("The panel", () => {
  it("shows the week of a retro that is opened by hand, and marks it among the bars", async () => {
    const host = await start({ today, files: FILES, data: ISO });
    const root = await panel(host);
    await host.open(W09);
    await drawn(host);
    expect(week(root)).toBe("Week 9");
    expect(root.querySelectorAll("[data-open=true]")).toHaveLength(1);
    await host.run("weekly-retro:next");
    await drawn(host);
    expect(week(root)).toBe("Week 10");
  });

  it("stays where it is for a note that is no retro, and for its own clicks", async () => {
    const host = await start({ today, files: FILES, data: ISO });
    const root = await panel(host);
    await host.open("Home.md");
    await drawn(host);
    expect(week(root)).toBe("Week 10");
    missionRow(part(root, "open"), "plants").querySelector<HTMLElement>(".weekly-retro-text")?.click();
    await drawn(host);
    expect(host.openLinks).toEqual([W09]);
    expect(week(root)).toBe("Week 10");
  });
});

describe("A new retro", () => {
  it("is ready to write in: source, with the cursor in its first empty item", async () => {
    const host = await start({ today, files: { [W09]: LAST }, data: { ...ISO, missionsCome: "none" } });
    await host.run("weekly-retro:new");
    const view = host.app.workspace.getActiveViewOfType(MarkdownView);
    expect(view?.getMode()).toBe("source");
    const { line = 0, ch } = view?.editor.getCursor() ?? {};
    expect(view?.editor.getLine(line)).toMatch(/^\s*[-*] (\[ \] )?$/);
    expect(ch).toBe(view?.editor.getLine(line).length);
  });

  it.each([
    ["template", false, 0],
    ["all", true, 0],
    ["ask", false, 1],
    ["none", false, 0],
  ])("brings what is open along as the settings say: %s", async (missionsCome, isThere, notices) => {
    const host = await start({ today, files: { [W09]: LAST }, data: { ...ISO, missionsCome } });
    await host.run("weekly-retro:new");
    expect(host.read(W10).includes("- [ ] plants")).toBe(isThere);
    expect(host.notices).toHaveLength(notices);
    if (missionsCome !== "ask") return;
    expect(host.notices[0]).toContain("2 missions of “2026-W09” are still open.");
    named(document.body, ".notice button", "Carry all").click();
    await drawn(host);
    expect(host.read(W10)).toContain("- [ ] plants\n- [ ] paint\n");
    expect(host.read(W09)).toBe(LAST.replaceAll("[ ]", "[>]"));
  });
});
