import { describe, expect, it } from "vitest";
import { suggestions } from "./prompt.ts";
import { SATURDAY, start } from "./subject.ts";

/** A note as one person wrote them: headings that change, a period line, nothing else that says it is a retro. */
const note = (from: string, to: string, level: string, next: string) =>
  `---\ntitle: 회고\n---\n\n> 기간: ${from} ~ ${to}\n\n${level} 반복하지 말아야 할 행동\n- 없음!!\n` +
  (next === "" ? "" : `\n${level} 다음 일주일은 어떤 ‘나’이고 싶은가\n- ${next}\n`);

// Weeks from Saturday to Friday; two weeks in one note; from April on from Monday, once to a Friday; a gap of ten weeks.
const YEAR: Readonly<Record<string, string>> = {
  "2주 회고": note("2019-01-05(토)", "2019-01-11(금)", "###", "일찍 자는 나"),
  "3주-회고": note("2019-01-12(토)", "2019-01-18(금)", "###", ""),
  "4-5주 회고": note("2019-01-19(토)", "2019-02-01(금)", "###", "천천히 걷는 나"),
  "10-11주 회고": note("2019-03-02(토)", "2019-03-15(금)", "##", "덜 가지는 나"),
  "13주 회고": note("2019-03-23(토)", "2019-03-29(금)", "##", "묻는 나"),
  "14주 회고": note("2019-04-01(월)", "2019-04-07(월)", "##", "쉬는 나"),
  "15주 회고": note("2019-04-08(월)", "2019-04-12(금)", "##", "웃는 나"),
  "26주 회고": note("2019-06-24(월)", "2019-06-30(일)", "##", ""),
};
const files = Object.fromEntries(Object.entries(YEAR).map(([name, text]) => [`회고/${name}.md`, text]));
const MONDAY = { firstDayOfWeek: "monday", firstWeek: "first-4-day-week", preset: "identity-ko" };
const begin = (data: object, today = "2019-07-05") => start({ today, files, data, language: "ko" });

describe.each([
  ["from Saturday", SATURDAY],
  ["from Monday", MONDAY],
])("A year of old notes, under weeks %s", (_name, data) => {
  it("is one chain, from the first note to the last and back", async () => {
    const host = await begin(data);
    const paths = Object.keys(files);
    await host.open(paths[0] ?? "");
    for (let at = 1; at < paths.length; at++) await host.run("weekly-retro:next");
    expect(host.openLinks).toEqual(paths.slice(1));
    for (let at = 1; at < paths.length; at++) await host.run("weekly-retro:previous");
    expect(host.openLinks.slice(paths.length - 1)).toEqual(paths.slice(0, -1).reverse());
  });

  it("has no week twice among those that were missed, and none that has a note", async () => {
    const host = await begin(data);
    await host.run("weekly-retro:new-for");
    const titles = suggestions().map((text) => text.split(" | ")[0] ?? "");
    const missed = titles.filter((title) => title.includes("빠진 주")).map((title) => title.replace("빠진 주", ""));
    expect(new Set(missed).size).toBe(missed.length);
    for (const week of [
      "2주차",
      "3주차",
      "4주차",
      "5주차",
      "10주차",
      "11주차",
      "13주차",
      "14주차",
      "15주차",
      "26주차",
    ]) {
      expect(missed).not.toContain(week);
    }
    for (const week of ["8주차", "12주차", "17주차", "25주차"]) expect(missed).toContain(week);
  });

  it("gives the next retro its link and the last wish that there is, and keeps every byte", async () => {
    const host = await begin(data);
    await host.run("weekly-retro:new");
    const made = host.read(host.openLinks[0] ?? "");
    expect(made).toContain('previous: "[[26주 회고]]"');
    expect(made).toContain("\n- 웃는 나\n");
    for (const [path, text] of Object.entries(files)) expect(host.read(path)).toBe(text);
  });

  it("has one thing that does not fit: a weekday", async () => {
    const host = await begin(data);
    await host.run("weekly-retro:check");
    const said = [...document.querySelectorAll(".weekly-retro-modal .setting-item-description")].map(
      (each) => each.textContent,
    );
    expect(said).toEqual(["5번째 줄에 2019-04-07이 ‘월’로 적혀 있지만 ‘일’이에요."]);
  });

  it("is adopted whole, as it was read", async () => {
    const host = await begin(data);
    await host.run("weekly-retro:adopt");
    document.querySelector<HTMLButtonElement>(".weekly-retro-modal .mod-cta")?.click();
    await host.settled();
    for (const [path, text] of Object.entries(files)) {
      const [, from = "", to = ""] = /기간: (.{10}).* ~ (.{10})/.exec(text) ?? [];
      expect(host.read(path)).toBe(
        text.replace("title: 회고\n", `title: 회고\nweek-start: ${from}\nweek-end: ${to}\n`),
      );
    }
    await host.run("weekly-retro:adopt");
    expect(host.notices.at(-1)).toContain("받아들일 노트가 없어요");
  });
});
