import { describe, expect, it } from "vitest";
import { ISO, start } from "./subject.ts";

const today = "2026-03-06";
const files = {
  "Retros/2026-W08.md": "## Who I want to be next week\n- calm\n",
  "Mine.md": "Hello {{title}}, after {{previous}}\n",
};

const preview = () => document.querySelector<HTMLElement>(".weekly-retro-preview");
const press = (name: string) => row(name).querySelector("button")?.click();
const row = (name: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>(".modal .setting-item")].find(
    (item) => item.querySelector(".setting-item-name")?.textContent === name,
  );
  if (!found) throw new Error(`The settings have no row "${name}".`);
  return found;
};

describe("The preview in the settings", () => {
  it("shows this week's retro with the real previous one, and writes nothing", async () => {
    const host = await start({ today, files, data: ISO });
    host.openSettings("weekly-retro");
    await host.settled();

    const text = preview()?.textContent ?? "";
    expect(text).toContain("Retros/2026-W10.md");
    expect(text).toContain('previous: "[[2026-W08]]"');
    expect(text).toContain("calm");
    expect([...host.saved.keys()].filter((path) => path.endsWith(".md"))).toEqual(Object.keys(files));
  });

  it("follows the template note as it is changed, and names the line of a mistake", async () => {
    const host = await start({ today, files, data: { ...ISO, templatePath: "Mine" } });
    host.openSettings("weekly-retro");
    await host.settled();
    expect(preview()?.textContent).toContain("Hello 2026-W10, after 2026-W08");

    await host.write("Mine.md", "fine\n{{#wish}}\n");
    expect(preview()?.textContent).toContain("line 2");
  });
});

describe("Make a template note from this preset", () => {
  it("puts the preset among the templates under a free name, and uses it", async () => {
    const taken = { "T/Weekly retro.md": "mine", ".obsidian/templates.json": '{"folder":"T"}' };
    const host = await start({ today, files: { ...files, ...taken }, data: { ...ISO, preset: "kpt" } });
    host.openSettings("weekly-retro");
    press("Make a template note from this preset");
    await host.settled();

    expect(host.read("T/Weekly retro.md")).toBe("mine");
    expect(host.read("T/Weekly retro 2.md")).toContain("## Keep");
    expect(JSON.parse(host.dataJson("weekly-retro") ?? "{}")).toMatchObject({ templatePath: "T/Weekly retro 2.md" });
    expect(host.notices).toHaveLength(1);
    expect(row("Make a template note from this preset").style.display).toBe("none");
  });

  it("speaks Korean where the app does", async () => {
    const host = await start({ today, files, data: { ...ISO, preset: "4ls" }, language: "ko" });
    host.openSettings("weekly-retro");
    press("이 기본 템플릿으로 템플릿 노트 만들기");
    await host.settled();

    expect(host.read("Templates/주간 회고.md")).toContain("## 바라는 것");
  });
});

describe("The page of tags", () => {
  it("shows each with what it gives this week", async () => {
    const host = await start({ today, files, data: ISO });
    host.openSettings("weekly-retro");
    row("Tags").click();
    await host.settled();

    const examples = [...document.querySelectorAll(".weekly-retro-tag-row")].map((item) => [
      item.querySelector("code")?.textContent,
      item.querySelector("pre")?.textContent,
    ]);
    expect(examples).toContainEqual(["{{week:00}}", "10"]);
    expect(examples).toContainEqual(["{{start:YYYY-MM-DD (ddd)}}", "2026-03-02 (Mon)"]);
    expect(examples).toContainEqual(["{{wish}}", "- calm"]);
    expect(examples).toContainEqual(["{{#previous}}\n> {{previous}}\n{{/previous}}", "> [[2026-W08]]"]);
    expect(examples).toHaveLength(16);
  });
});
