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
