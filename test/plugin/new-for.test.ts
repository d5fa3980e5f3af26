import { describe, expect, it } from "vitest";
import { chooseFirst, suggestions, typeInto } from "./prompt.ts";
import { ISO, SATURDAY, setToday, start } from "./subject.ts";

const today = "2026-03-06";
const W08 =
  "## Who I want to be next week\n- **Calm** in the morning\n  - tea first\n- Kind\n\n## Missions\n- [ ] Call\n";
const files = { "Retros/2026-W08.md": W08, "Retros/2026-W05.md": "" };

describe("New weekly retro for…", () => {
  it("offers this, last and next week, the span since the last retro and each missed week, with their dates", async () => {
    const host = await start({ today, files, data: ISO });
    await host.run("weekly-retro:new-for");

    const titles = suggestions().map((text) => text.split(" | ").slice(0, 2).join(" | "));
    expect(titles).toEqual([
      "Week 10this week | Mon 2 – Sun 8 March",
      "Week 9last week | Mon 23 Feb – Sun 1 Mar",
      "Weeks 9–10since the last retro | Mon 23 Feb – Sun 8 Mar",
      "Week 11next week | Mon 9 – Sun 15 March",
      "Week 7missed | Mon 9 – Sun 15 February",
      "Week 6missed | Mon 2 – Sun 8 February",
    ]);
  });

  it("says what the note will be called, what it links to and what it carries", async () => {
    const host = await start({ today, files, data: ISO });
    await host.run("weekly-retro:new-for");

    const [current = ""] = suggestions();
    expect(current).toContain("Makes Retros/2026-W10.md");
    expect(current).toContain("Links to 2026-W08");
    expect(current).toContain("Carries the wish: Calm in the morning, and 1 more");
    expect([...host.saved.keys()].filter((path) => path.startsWith("Retros/"))).toHaveLength(2);
  });

  it.each([
    ["2026-02-18", "Retros/2026-W08.md"],
    ["W07", "Retros/2026-W07.md"],
    ["6-7", "Retros/2026-W06-07.md"],
    ["2026-02-09 ~ 2026-02-16", "Retros/2026-W07.md"],
  ])("takes what is typed: %s", async (text, path) => {
    const host = await start({ today, files, data: ISO });
    await host.run("weekly-retro:new-for");
    await typeInto(host, text);
    await chooseFirst(host);

    expect(host.openLinks).toEqual([path]);
    expect(host.read("Retros/2026-W08.md")).toBe(W08);
    expect(host.notices).toEqual([]);
  });

  it("says what can be typed where nothing fits", async () => {
    const host = await start({ today, files, data: ISO });
    await host.run("weekly-retro:new-for");
    await typeInto(host, "W77");

    expect(document.querySelector(".suggestion-empty")?.textContent).toContain("2019-03-05");
  });

  it("says on which line the template breaks, and opens nothing", async () => {
    const data = { ...ISO, templatePath: "Gone.md" };
    const host = await start({ today, files, data });
    await host.run("weekly-retro:new-for");

    expect(host.notices[0]).toContain("Gone.md");
    expect(document.querySelector(".prompt")).toBeNull();
  });

  it("speaks Korean where the app does", async () => {
    const host = await start({ today: "2019-03-16", files: {}, data: SATURDAY, language: "ko" });
    await host.run("weekly-retro:new-for");

    expect(suggestions()[0]).toContain("이번 주");
    expect(suggestions()[0]).toContain("만들 노트: Retros/2019-W12.md");
  });
});

describe("A span", () => {
  it("is made, linked, known again and followed like any retro", async () => {
    const host = await start({ today, files, data: ISO });
    await host.run("weekly-retro:new-for");
    await typeInto(host, "9-10");
    await chooseFirst(host);

    const path = "Retros/2026-W09-10.md";
    expect(host.read(path)).toContain('week-start: 2026-02-23\nweek-end: 2026-03-08\nprevious: "[[2026-W08]]"\n');
    await host.run("weekly-retro:new");
    expect(host.openLinks).toEqual([path, path]);

    setToday("2026-03-13");
    await host.run("weekly-retro:new");
    expect(host.read("Retros/2026-W11.md")).toContain('previous: "[[2026-W09-10]]"');
    await host.run("weekly-retro:previous");
    expect(host.openLinks.at(-1)).toBe(path);
  });

  it("is known by its name alone", async () => {
    const span = { "Retros/2026-W09-10.md": "" };
    const host = await start({ today, files: span, data: ISO });
    await host.run("weekly-retro:new");

    expect(host.openLinks).toEqual(["Retros/2026-W09-10.md"]);
  });
});

describe("Two notes for one week", () => {
  const two = {
    "A.md": "---\nweek-start: 2026-03-02\nweek-end: 2026-03-08\n---\n",
    "Retros/2026-W10.md": "",
    ...files,
  };

  it("are both offered, and neither is opened unasked", async () => {
    const host = await start({ today, files: two, data: ISO });
    await host.run("weekly-retro:new");

    expect(host.openLinks).toEqual([]);
    expect(suggestions().map((text) => text.split(" | ")[0])).toEqual(["A", "Retros/2026-W10"]);
    await typeInto(host, "W10");
    await chooseFirst(host);
    expect(host.openLinks).toEqual(["Retros/2026-W10.md"]);
  });

  it("are named where the next one links to one of them", async () => {
    const host = await start({ today: "2026-03-13", files: two, data: ISO });
    await host.run("weekly-retro:new-for");

    expect(suggestions()[0]).toContain("Links to 2026-W10");
    expect(suggestions()[0]).toContain("That week has another note: A");
  });

  it("are asked about on the way from a neighbour, too", async () => {
    const host = await start({ today, files: two, data: ISO });
    await host.open("Retros/2026-W08.md");
    await host.run("weekly-retro:next");

    expect(suggestions()).toHaveLength(2);
    await chooseFirst(host);
    expect(host.openLinks).toEqual(["A.md"]);
  });
});
