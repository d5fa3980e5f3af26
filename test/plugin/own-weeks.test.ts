import { describe, expect, it } from "vitest";
import { ISO, start } from "./subject.ts";

const roles = { wish: [], missions: ["LAST PLAN"], lessons: ["CHANGE"], lessonCheck: [], next: ["PLAN"] };
const today = "2023-05-30";

/** A blog that keeps its retros among posts of all kinds. */
const POSTS = {
  "posts/2023-05-14-second-week-of-may.md":
    '---\ntitle: "2023년 5월 2주차 회고"\nlayout: single\n---\n## KEEP\n\n아침에 걸었다.\n\n## CHANGE\n\n늦게까지 휴대폰을 봤다.\n\n**쉬지 않은 것**: 집중이 안 됐다.\n\n## LAST PLAN\n\n- [ ] 책 읽기\n- [x] 글 쓰기\n\n## PLAN\n\n- 책 읽기\n- 운동하기\n',
  "posts/2023-05-22-third-week.md":
    "---\ntitle: 세 번째\ndate: 2023-05-22 21:00:00 +0900\n---\n## LAST PLAN\n- [x] 책 읽기\n- [ ] 운동하기\n\n## 1. PLAN (다음 주)\n\n### 1. 일찍 자기\n\n- 피곤했다\n",
  "posts/own-dates.md": "> 2023. 5. 22 ~ 5. 28\n\n## CHANGE\n\n없음!!\n\n## PLAN\n- 쉬기\n",
  "posts/2023/weekly_12.md": '---\ntitle: "Weekly #12"\ndate: 2023-05-07\n---\n# Weekly 12\n\n## PLAN\n- 쓰기\n',
  "posts/conference.md": "# What I saw\n\nThe conference took place on 2023-12-11 - 2023-12-13 in three halls.\n",
  "posts/2023-05-11-how-to-bake.md": "---\ndate: 2023-05-11\n---\n# How to bake bread\n\n## Steps\n- Knead\n",
  "posts/changelog.md": "# Changelog\n\n- 1.2.0 (2023-04-01 - 2023-04-20): much is new here\n",
  "Elsewhere.md": "## CHANGE\n- 말을 끊는 것\n",
};
const begin = (data: object = {}) => start({ today, files: POSTS, data: { ...ISO, roles, folder: "posts", ...data } });
const retros = async (host: Awaited<ReturnType<typeof begin>>) =>
  (JSON.parse(await host.cli("weekly-retro:retros", { format: "json" })) as Record<string, string>[]).map(
    ({ path = "", start: first = "", end = "", by = "" }) => [path, first, end, by].join(" "),
  );

describe("Somebody else's weeks", () => {
  it("are known as they are, with what makes each a retro", async () => {
    expect(await retros(await begin())).toEqual([
      "posts/2023/weekly_12.md 2023-05-01 2023-05-07 day",
      "posts/2023-05-14-second-week-of-may.md 2023-05-08 2023-05-14 week",
      "posts/2023-05-22-third-week.md 2023-05-15 2023-05-21 day",
      "posts/own-dates.md 2023-05-22 2023-05-28 line",
    ]);
  });

  it("follow the days of grace", async () => {
    const host = await begin({ graceDays: 0 });
    expect(await retros(host)).toContain("posts/2023-05-22-third-week.md 2023-05-22 2023-05-28 day");
  });

  it("are listed in words, too", async () => {
    const lines = (await (await begin()).cli("weekly-retro:retros")).split("\n");
    expect(lines[3]).toBe("2023-05-22 2023-05-28 posts/own-dates.md (line)");
  });

  it("have lessons in paragraphs; what nothing dates is listed without a week", async () => {
    const host = await begin();
    const lessons = JSON.parse(await host.cli("weekly-retro:lessons", { format: "json" })) as {
      text: string;
      count: number;
      occurrences: { date: string }[];
    }[];
    expect(lessons.map(({ text, count, occurrences }) => [text, count, occurrences[0]?.date])).toEqual([
      ["늦게까지 휴대폰을 봤다.", 1, "2023-05-08"],
      ["쉬지 않은 것", 1, "2023-05-08"],
      ["말을 끊는 것", 1, ""],
    ]);
  });

  it("hand their plan on as checkboxes", async () => {
    const host = await start({
      today,
      files: { ...POSTS, "Mine.md": "## LAST PLAN\n{{#next}}\n- [ ] {{text}}\n{{/next}}\n\n## PLAN\n- \n" },
      data: { ...ISO, roles, folder: "posts", templatePath: "Mine" },
    });
    const made = await host.cli("weekly-retro:new", { date: "2023-05-30" });
    expect(made).toBe("Made posts/2023-W22.md");
    expect(host.read("posts/2023-W22.md")).toContain("## LAST PLAN\n- [ ] 쉬기\n\n## PLAN");
    expect(await host.cli("weekly-retro:new", { date: "2023-05-15" })).toBe(
      "posts/2023-05-22-third-week.md is there already",
    );
  });
});

const modalRows = () =>
  [...document.querySelectorAll(".weekly-retro-modal .setting-item")].map((row) => row.textContent ?? "");
const days = () =>
  [...document.querySelectorAll<HTMLInputElement>(".weekly-retro-modal input[type=date]")].map(({ value }) => value);
const FOREIGN = "# Week 5\n\n## What went well\n- Ran twice\n\n## Next week\n- Sleep before eleven\n";

describe("Adopting somebody else's weeks", () => {
  it("offers a note that names its week, wherever it lies, and its headings", async () => {
    const files = {
      "Weekly/2023-W05.md": FOREIGN,
      "Review number 7.md": "---\ndate: 2023-05-14\nweek: 2023-W19\n---\n# Weekly review\n\n## Wins\n- Ran twice\n",
      "Meeting.md": "# Meeting about week 7\n",
    };
    const host = await start({ today, files, data: ISO });
    await host.run("weekly-retro:adopt");
    expect(days()).toEqual(["2023-01-30", "2023-02-05", "2023-05-08", "2023-05-14"]);
    expect(modalRows().some((row) => row.startsWith("What went well"))).toBe(true);
  });

  it("proposes the week that has just ended for a note written within the days of grace", async () => {
    const files = {
      "Plans/2026-W03 plan.md": "---\ndate: 2026-01-19\n---\n## Who I want to be\n- calm\n",
      "Log/2023-05-15-second-week-of-may.md": "## Who I want to be\n- calm\n",
      "Log/2023-06-05.md": "## Who I want to be\n- calm\n",
    };
    const host = await start({ today: "2026-01-20", files, data: ISO });
    await host.run("weekly-retro:adopt");
    expect(days()).toEqual(["2023-05-08", "2023-05-14", "2023-05-29", "2023-06-04", "2026-01-12", "2026-01-18"]);
  });

  it("follows at once when a heading is given a role", async () => {
    const files = {
      "Other.md": "---\ndate: 2023-05-14\n---\n## Missions\n- [ ] a\n\n## Who I want to be\n- calm\n",
      "2023-02-05 notes.md": FOREIGN.replace("# Week 5\n\n", ""),
      "2023-02-12 notes.md": "## What went well\n- Slept\n\n## Next week\n- Run\n\n## Who I want to be\n- calm\n",
    };
    const host = await start({ today, files, data: ISO });
    await host.run("weekly-retro:adopt");
    expect(modalRows().filter((row) => row.includes("notes"))).toHaveLength(1);
    const select = [...document.querySelectorAll("select")].find(
      (each) => each.getAttribute("aria-label") === "Next week",
    );
    if (!select) throw new Error("The heading is not asked about.");
    select.value = "wish";
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await host.settled();
    expect(modalRows().some((row) => row.startsWith("2023-02-05 notes"))).toBe(true);
    expect(modalRows().some((row) => row.startsWith("2023-02-12 notes"))).toBe(true);
  });
});

describe("Checking somebody else's weeks", () => {
  it("names each kind of contradiction, with its notes", async () => {
    const files = {
      "Retros/2025-W37.md": "> 2025-09-01 ~ 2025-09-07\n\n## Never repeat\n- Mail at night\n",
      "Retros/2025-W40.md": "> 2025-09-22 ~ 2025-09-28\n\n## Never repeat\n- Mail at night\n",
    };
    const host = await start({ today: "2025-10-09", files, data: ISO });
    await host.run("weekly-retro:check");
    const row = modalRows().find((each) => each.includes("Its period line (which counts)"));
    expect(row).toContain("Its name: Mon 8 – Sun 14 September 2025");
    expect(row).toContain("The same in 1 other note: 2025-W40.");
  });

  it("names a running number that the note's date contradicts", async () => {
    const files = {
      "posts/2023/weekly_12.md":
        '---\ntitle: "Weekly #12"\ndate: 2023-05-14\n---\n# Weekly 12\n\n## Never repeat\n- a\n',
    };
    const host = await start({ today, files, data: { ...ISO, folder: "posts", fileName: "{{year}}/weekly_{{week}}" } });
    await host.run("weekly-retro:check");
    expect(modalRows().join()).toContain(
      "Its date (which counts): Mon 8 – Sun 14 May 2023. Its name: Mon 20 – Sun 26 March 2023.",
    );
  });

  it("offers the one rule of weeks under which most of them fit", async () => {
    const files = {
      "Retros/2021-W10.md": "# 2021-W10\n\nMonday 8 March: rain\n\nTuesday 9 March: sun\n\n## Never repeat\n- a\n",
      "Retros/2021-W11.md": "# 2021-W11\n\nMonday 15 March: rain\n\n## Never repeat\n- b\n",
    };
    const data = { firstDayOfWeek: "sunday", firstWeek: "contains-jan-1" };
    const host = await start({ today: "2021-04-01", files, data });
    expect(await retros(host)).toEqual([
      "Retros/2021-W10.md 2021-02-28 2021-03-06 name",
      "Retros/2021-W11.md 2021-03-07 2021-03-13 name",
    ]);
    await host.run("weekly-retro:check");
    expect(modalRows()[0]).toContain("In 2 notes all days fit if weeks begin on Monday");
    const use = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Use this");
    use?.click();
    await host.settled();
    expect(await retros(host)).toEqual([
      "Retros/2021-W10.md 2021-03-08 2021-03-14 name",
      "Retros/2021-W11.md 2021-03-15 2021-03-21 name",
    ]);
  });
});

describe("The pattern of names in the settings", () => {
  it("says how many notes of the folder it reads, and the first that it does not", async () => {
    const files = { "posts/23-W05.md": "", "posts/23-W06.md": "", "posts/Home.md": "" };
    const host = await start({ today, files, data: { ...ISO, folder: "posts", fileName: "{{year:YY}}-W{{week:00}}" } });
    const tab = host.openSettings("weekly-retro");
    expect(tab.textContent).toContain("Reads 2 of 3 notes in the retro folder; not: Home");
  });
});
