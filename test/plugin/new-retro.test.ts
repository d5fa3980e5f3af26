import { describe, expect, it, vi } from "vitest";
import { fixture, ISO, SATURDAY, setToday, start } from "./subject.ts";

const NAME = "3주-기록";

describe("New weekly retro, on a note such as people write", () => {
  it("makes last week's on the day after it, then this week's, then only opens that", async () => {
    const note = fixture(NAME);
    const host = await start({ today: "2019-01-26", files: { [`${NAME}.md`]: note }, data: SATURDAY, language: "ko" });

    await host.run("weekly-retro:new");
    expect(host.openLinks.at(-1)).toBe("Retros/2019-W04.md");
    await host.run("weekly-retro:new");
    expect(host.openLinks.at(-1)).toBe("Retros/2019-W05.md");
    const before = new Map(host.saved);
    await host.run("weekly-retro:new");

    expect(host.openLinks.at(-1)).toBe("Retros/2019-W05.md");
    expect(new Map(host.saved)).toEqual(before);
    expect(host.read(`${NAME}.md`)).toBe(note);
    // Which was made first, and what comes next; the second and the third time there is nothing to say.
    expect(host.notices).toEqual([expect.stringContaining("4주차")]);
    expect(host.notices[0]).toContain("5주차");
  });

  it("gives the note its properties, the link back and the carried wish", async () => {
    const host = await start({
      today: "2019-01-26",
      files: { [`${NAME}.md`]: fixture(NAME) },
      data: SATURDAY,
      language: "ko",
    });

    await host.run("weekly-retro:new");

    const made = host.read("Retros/2019-W04.md");
    expect(made.split("---\n")[1]).toBe(`week-start: 2019-01-19\nweek-end: 2019-01-25\nprevious: "[[${NAME}]]"\n`);
    expect(made).toContain("> 기간: 2019-01-19(토) ~ 2019-01-25(금)\n> 지난 회고: [[3주-기록]]\n");
    const next = fixture(NAME)
      .split(/## 다음[^\n]*\n/)[1]
      ?.split(/\n\s*\n/)[0];
    const wish = made.split("어떤 '나'이고 싶었는가\n")[1]?.split("\n\n")[0];
    expect(wish).toBe(next);
    expect(wish?.split("\n")).toHaveLength(4);
    expect(host.read(`${NAME}.md`)).toBe(fixture(NAME));
  });
});

describe("New weekly retro, where things go wrong", () => {
  const broken = { "Templates/Retro.md": "# {{title}}\n\n{{#previous}}\nnever closed\n" };

  it("says on which line a template breaks, and makes nothing", async () => {
    const data = { ...ISO, templatePath: "Templates/Retro.md" };
    const host = await start({ today: "2026-03-06", files: broken, data });

    await host.run("weekly-retro:new");

    expect(host.notices).toHaveLength(1);
    expect(host.notices[0]).toContain("line 3");
    expect(host.notices[0]).toContain("previous");
    expect([...host.saved.keys()].filter((path) => path.startsWith("Retros"))).toEqual([]);
  });

  it("says which template note is missing", async () => {
    const host = await start({ today: "2026-03-06", files: {}, data: { ...ISO, templatePath: "Gone.md" } });

    await host.run("weekly-retro:new");

    expect(host.notices).toHaveLength(1);
    expect(host.notices[0]).toContain("Gone.md");
    expect([...host.saved.keys()].filter((path) => path.endsWith(".md"))).toEqual([]);
  });

  it.each([
    ["{{year}}: week {{week}}", ":"],
    ["{{start:YYYY|MM}}", "|"],
    ["a#b", "#"],
  ])("refuses the name %s and names the sign", async (fileName, sign) => {
    const host = await start({ today: "2026-03-06", files: {}, data: { ...ISO, fileName } });

    await host.run("weekly-retro:new");

    expect(host.notices).toHaveLength(1);
    expect(host.notices[0]).toContain(sign);
    expect([...host.saved.keys()].filter((path) => path.endsWith(".md"))).toEqual([]);
  });

  it.each([{ folder: "../outside" }, { fileName: "../../{{week}}" }])(
    "does not leave the vault with %o",
    async (data) => {
      const host = await start({ today: "2026-03-06", files: {}, data: { ...ISO, ...data } });

      await host.run("weekly-retro:new");

      expect(host.notices).toHaveLength(1);
      expect(host.notices[0]).toContain("vault");
      expect([...host.saved.keys()].filter((path) => path.endsWith(".md"))).toEqual([]);
    },
  );

  it("overwrites no note of the same name in other case", async () => {
    const files = { "Retros/week-10.md": "mine" };
    const data = { ...ISO, fileName: "Week-{{week}}" };
    const host = await start({ today: "2026-03-06", files, data });

    await host.run("weekly-retro:new");

    expect(host.read("Retros/week-10.md")).toBe("mine");
    expect(host.notices).toHaveLength(1);
    expect(host.notices[0]).toContain("Retros/week-10.md");
    expect([...host.saved.keys()].filter((path) => path.endsWith(".md"))).toEqual(["Retros/week-10.md"]);
  });

  it("overwrites no note that appears while it is being made", async () => {
    const host = await start({ today: "2026-03-06", files: {}, data: ISO });
    const { vault } = host.app;
    const createFolder = vault.createFolder.bind(vault);
    vi.spyOn(vault, "createFolder").mockImplementation(async (path) => {
      const folder = await createFolder(path);
      await vault.create("Retros/2026-W10.md", "from another device");
      return folder;
    });

    await host.run("weekly-retro:new");

    expect(host.read("Retros/2026-W10.md")).toBe("from another device");
    expect(host.notices).toHaveLength(1);
    expect(host.notices[0]).toContain("Retros/2026-W10.md");
  });

  it("uses the folder that is there in other case, where the disk makes no difference", async () => {
    const host = await start({ today: "2026-03-06", files: { "retros/a.md": "" }, data: ISO, caseInsensitive: true });

    await host.run("weekly-retro:new");
    await host.run("weekly-retro:new");

    expect(host.notices).toEqual([]);
    expect([...host.saved.keys()].filter((path) => path.endsWith(".md"))).toEqual([
      "retros/a.md",
      "retros/2026-W10.md",
    ]);
  });

  it("leaves no empty folder behind when the note cannot be made", async () => {
    const host = await start({ today: "2026-03-06", files: {}, data: { ...ISO, folder: "A/B" } });
    host.fault("create", new Error("disk full"));

    await host.run("weekly-retro:new");

    expect(host.notices).toHaveLength(1);
    expect(host.notices[0]).toContain("disk full");
    expect(host.app.vault.getAbstractFileByPath("A")).toBeNull();
  });

  it("makes one note when it is run twice at once", async () => {
    const host = await start({ today: "2026-03-06", files: {}, data: ISO });

    await Promise.all([host.run("weekly-retro:new"), host.run("weekly-retro:new")]);

    expect([...host.saved.keys()].filter((path) => path.endsWith(".md"))).toEqual(["Retros/2026-W10.md"]);
    expect(host.notices).toEqual([]);
  });

  it("reads a note with broken front matter by its name and goes on", async () => {
    const files = { "Retros/2026-W09.md": "---\nweek-start: [2026\n---\n## Who I want to be next week\n- calm\n" };
    const host = await start({ today: "2026-03-06", files, data: ISO });

    await host.run("weekly-retro:new");

    expect(host.read("Retros/2026-W10.md")).toContain('previous: "[[2026-W09]]"');
    expect(host.read("Retros/2026-W10.md")).toContain("## Who I wanted to be this week\n- calm\n");
    expect(host.read("Retros/2026-W09.md")).toBe(files["Retros/2026-W09.md"]);
  });
});

describe("New weekly retro, around the year and the week's end", () => {
  it.each([
    ["ISO 8601", { firstDayOfWeek: "monday", firstWeek: "first-4-day-week" }, "2021-01-01", "2020-W53"],
    ["US", { firstDayOfWeek: "sunday", firstWeek: "contains-jan-1" }, "2021-01-01", "2021-W01"],
    ["Saturday", { firstDayOfWeek: "saturday", firstWeek: "contains-jan-1" }, "2018-12-29", "2019-W01"],
    ["ISO 8601", { firstDayOfWeek: "monday", firstWeek: "first-4-day-week" }, "2024-12-30", "2025-W01"],
  ])("numbers New Year as %s does", async (_name, data, today, name) => {
    const host = await start({ today, files: {}, data });

    await host.run("weekly-retro:new");

    expect(host.openLinks).toEqual([`Retros/${name}.md`]);
  });

  it("makes this week's once the days of grace are over", async () => {
    const files = { "Retros/2026-W08.md": "" };
    const host = await start({ today: "2026-03-05", files, data: ISO });

    await host.run("weekly-retro:new");
    expect(host.openLinks.at(-1)).toBe("Retros/2026-W10.md");
  });

  it("goes back for last week's within them", async () => {
    const files = { "Retros/2026-W08.md": "" };
    const host = await start({ today: "2026-03-03", files, data: ISO });

    await host.run("weekly-retro:new");
    expect(host.openLinks.at(-1)).toBe("Retros/2026-W09.md");
    setToday("2026-03-09");
    await host.run("weekly-retro:new");
    expect(host.openLinks.at(-1)).toBe("Retros/2026-W10.md");
  });
});
