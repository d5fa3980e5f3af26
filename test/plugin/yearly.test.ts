import { describe, expect, it } from "vitest";
import { ISO, start } from "./subject.ts";

const retro = (start: string, end: string, body: string) => `---\nweek-start: ${start}\nweek-end: ${end}\n---\n${body}`;
const files = {
  "Retros/2025-W51.md": retro("2025-12-15", "2025-12-21", "## Never repeat\n- Say yes\n"),
  "Retros/2025-W52.md": retro(
    "2025-12-22",
    "2025-12-28",
    "## Missions\n- [x] rest\n\n## Never repeat\n- Say yes\n\n## Who I want to be\n- somebody early\n",
  ),
};

describe("New yearly retro", () => {
  it("makes the retro of the year that is due, with its weeks, wishes and lessons, and opens it", async () => {
    const host = await start({ today: "2026-01-05", files, data: ISO });
    await host.run("weekly-retro:new-yearly");
    const note = host.read("Retros/2025.md");
    expect(note).toMatch(/^---\nweekly-retro: yearly\nyear: 2025\n---\n/);
    expect(note).toContain("2 retros, 1 of 1 missions done.");
    expect(note).toContain("- [[2025-W52]]\n  - somebody early\n");
    expect(note).toContain("- Say yes (2×, last in December)");
    expect(host.openLinks.at(-1)).toBe("Retros/2025.md");
    expect(host.notices).toEqual([]);
  });

  it("opens it the second time, whatever it is called by then, and never writes over it", async () => {
    const host = await start({ today: "2026-01-05", files, data: ISO });
    await host.run("weekly-retro:new-yearly");
    await host.rename("Retros/2025.md", "Retros/A good year.md");
    const note = host.read("Retros/A good year.md");
    await host.openUri("weekly-retro", { action: "look-back", year: "2025" });
    [...document.querySelectorAll<HTMLElement>("button")]
      .find((each) => each.textContent === "Yearly retro of 2025")
      ?.click();
    await host.settled();
    expect(host.openLinks.at(-1)).toBe("Retros/A good year.md");
    expect(host.read("Retros/A good year.md")).toBe(note);
    // The year that has its retro is no longer due.
    await host.run("weekly-retro:new-yearly");
    expect(host.read("Retros/2026.md")).toContain('previous: "[[A good year]]"');
  });

  it("leaves a note alone that has its name, and says so", async () => {
    const host = await start({ today: "2026-01-05", files: { ...files, "Retros/2025.md": "mine" }, data: ISO });
    await host.run("weekly-retro:new-yearly");
    expect(host.read("Retros/2025.md")).toBe("mine");
    expect(host.notices).toEqual([
      "Weekly Retro: there is already a note “Retros/2025.md”. It was left as it is, and no yearly retro was made. Rename it, or change the name in the settings.",
    ]);
  });

  it("takes a note of the vault for its template, which does not count, and says where it is wrong", async () => {
    const template = "## Never repeat\n{{#lessons}}\n- {{text}}\n{{/lessons}}\n";
    const data = { ...ISO, yearlyTemplatePath: "Year.md", yearlyFileName: "Years/{{year}}" };
    const host = await start({ today: "2026-01-05", files: { ...files, "Year.md": template }, data });
    await host.run("weekly-retro:new-yearly");
    expect(host.read("Retros/Years/2025.md")).toContain("## Never repeat\n- Say yes\n");
    // Neither the template nor the yearly retro adds to the lesson's count.
    const lessons = JSON.parse(await host.cli("weekly-retro:lessons", { format: "json" })) as { count: number }[];
    expect(lessons.map(({ count }) => count)).toEqual([2]);

    await host.remove("Retros/Years/2025.md");
    await host.write("Year.md", "a\n{{#lessons}}\n");
    await host.run("weekly-retro:new-yearly");
    expect(host.notices).toEqual([
      "Weekly Retro: line 2 of the yearly template opens {{#lessons}}, which is never closed. No yearly retro was made.",
    ]);
    await host.remove("Year.md");
    await host.run("weekly-retro:new-yearly");
    expect(host.notices.at(-1)).toContain("the template note “Year.md” is not there, so no yearly retro was made.");
  });

  it("is shown in the settings as it would be made, and refuses a name that cannot be", async () => {
    const host = await start({ today: "2026-01-05", files, data: ISO });
    const tab = host.openSettings("weekly-retro");
    await host.settled();
    const previews = [...tab.querySelectorAll(".weekly-retro-preview")];
    expect(previews.at(-1)?.textContent).toContain("Retros/2025.md");
    expect(previews.at(-1)?.textContent).toContain("somebody early");
    // Its block is inside nothing once the note is made.
    expect(previews.at(-1)?.textContent).toContain("Here the note will show a part of the panel.");
  });

  it("is in Korean where the app is", async () => {
    const host = await start({ today: "2026-01-05", files, data: ISO, language: "ko" });
    await host.run("weekly-retro:new-yearly");
    expect(host.read("Retros/2025.md")).toContain("## 주마다 되고 싶었던 나");
  });
});
