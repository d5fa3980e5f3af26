import { describe, expect, it } from "vitest";
import { ISO, start } from "./subject.ts";

const today = "2026-03-06";
const W09 = `---
week-start: 2026-02-23
week-end: 2026-03-01
---
## Missions
- [ ] big
  - [x] done part
  - [ ] open part
- [x] finished

## Never repeat
- skip lunch

## Who I want to be next week
- calm
  - and slow
`;
const W08 = W09.replace("2026-02-23", "2026-02-16").replace("2026-03-01", "2026-02-22");

async function made(template: string, more: Parameters<typeof start>[0] | object = {}): Promise<string> {
  const host = await start({
    today,
    files: { "T.md": template, "Retros/2026-W08.md": W08, "Retros/2026-W09.md": W09 },
    data: { ...ISO, templatePath: "T.md" },
    ...more,
  });
  await host.run("weekly-retro:new");
  expect(host.notices).toEqual([]);
  return host.read("Retros/2026-W10.md").split("---\n").slice(2).join("---\n");
}

describe("A template note", () => {
  it("is filled in tag by tag, with formats", async () => {
    expect(
      await made("# {{title}}: {{week}}/{{week:00}} {{year}}, {{start}} to {{end:D MMM}}, {{date:YYYY}} {{time}}"),
    ).toBe("# 2026-W10: 10/10 2026, 2026-03-02 to 8 Mar, 2026 10:00");
  });

  it("repeats quote marks and spaces on each line of the wish", async () => {
    expect(await made("> {{wish}}\n")).toBe("> - calm\n>   - and slow\n");
  });

  it("lists the open missions and the recurring lessons, as sections and plain", async () => {
    expect(await made("{{#missions}}\n- [ ] {{text}} ({{weeks}}, {{link}})\n{{/missions}}\n{{missions}}\n")).toBe(
      "- [ ] big\n  - [ ] open part (2, [[2026-W09]])\n- [ ] big\n  - [ ] open part\n",
    );
    expect(await made("{{#lessons}}\n- {{text}} {{count}} {{held}} {{last:MM-DD}}\n{{/lessons}}")).toBe(
      "- skip lunch 2 0 02-23\n",
    );
  });

  it("leaves what it does not know as it stands, for Templater and others", async () => {
    const text = "{{unknown}}\n{{#nope}}\n{{week}}\n{{/nope}}\n{{> part}}\n<% tp.date.now() %> ${{x}}\n";
    expect(await made(text)).toBe(text);
  });

  it("keeps its own front matter, with the plugin's properties merged into it", async () => {
    const host = await start({
      today,
      files: { "T.md": "---\ntags: [retro]\nweek-start: later\n# mine\n---\nBody\n" },
      data: { ...ISO, templatePath: "T.md" },
    });
    await host.run("weekly-retro:new");

    expect(host.read("Retros/2026-W10.md")).toBe(
      "---\ntags: [retro]\nweek-start: 2026-03-02\n# mine\nweek-end: 2026-03-08\n---\nBody\n",
    );
  });

  it("links as the vault does in the body, and by wikilink in the properties", async () => {
    const host = await start({
      today,
      files: { "T.md": "{{previous}}\n", "Retros/2026-W09.md": W09 },
      data: { ...ISO, templatePath: "T.md" },
      vaultConfig: { useMarkdownLinks: true, newLinkFormat: "relative" },
    });
    await host.run("weekly-retro:new");

    expect(host.read("Retros/2026-W10.md")).toContain('previous: "[[2026-W09]]"');
    expect(host.read("Retros/2026-W10.md")).toContain("---\n[2026-W09](2026-W09.md)\n");
  });
});
