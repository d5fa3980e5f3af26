import { describe, expect, it } from "vitest";
import { noticeWeeklyNotes } from "../../../src/core/set-up/noticing.ts";
import { people } from "../../support/own-weeks.ts";
import { atOnce } from "../../support/steps.ts";

const notice = (paths: readonly string[]) => atOnce(noticeWeeklyNotes(paths));
const numbered = (count: number, name: (at: number) => string) => Array.from({ length: count }, (_, at) => name(at));
const padded = (number: number) => String(number).padStart(2, "0");

/** Their names say nothing of weeks: only what stands in the notes does. */
const UNNAMED = ["jonas", "theo"];

describe("Noticing weekly notes by their names", () => {
  it.each([
    ["by weeks", numbered(5, (at) => `Weekly/2023-W0${at + 2}.md`), "Weekly/2023-W06.md"],
    ["by days", ["d/2023-05-01.md", "d/2023-05-08.md", "d/2023-05-15.md"], "d/2023-05-15.md"],
    ["by days of writing", ["d/2023-05-07.md", "d/2023-05-15.md", "d/2023-05-21.md"], "d/2023-05-21.md"],
    ["in the vault itself", ["23-W05.md", "23-W06.md", "23-W07.md"], "23-W07.md"],
    ["in folders of years", ["w/2022/W51.md", "w/2022/W52.md", "w/2023/W01.md"], "w/2023/W01.md"],
    ["by weeks of a month", ["b/5월 1주차.md", "b/5월 2주차.md", "b/5월 3주차.md"], "b/5월 3주차.md"],
    ["by a running number", ["p/weekly_1.md", "p/weekly_2.md", "p/weekly_3.md"], "p/weekly_3.md"],
    ["without a year, round the new year", ["kw-51-a.md", "kw-52-b.md", "kw-01-c.md", "kw-02-d.md"], "kw-02-d.md"],
  ])("finds those named %s", (_how, paths, latest) => {
    expect(notice(paths)).toMatchObject({ notes: paths.length, latest });
  });

  it("says from when to when, and in which folder", () => {
    expect(notice(["a/b/2023-05-01.md", "a/b/2023-05-08.md", "a/b/2023-05-15.md"])).toEqual({
      folder: "a/b",
      notes: 3,
      paths: ["a/b/2023-05-01.md", "a/b/2023-05-08.md", "a/b/2023-05-15.md"],
      latest: "a/b/2023-05-15.md",
      from: "2023-05-01",
      to: "2023-05-15",
    });
  });

  it.each([
    ["daily notes", numbered(28, (at) => `Daily/2023-02-${padded(at + 1)}.md`)],
    ["monthly notes", numbered(12, (at) => `Monthly/2023-${padded(at + 1)}-28.md`)],
    ["two notes", ["Weekly/2023-W01.md", "Weekly/2023-W02.md"]],
    ["notes of different folders", ["a/2023-W01.md", "b/2023-W02.md", "c/2023-W03.md"]],
    ["names without numbers", numbered(9, (at) => `Notes/${"abcdefghi".charAt(at)}.md`)],
    ["posts now and then", ["p/2023-01-03-a.md", "p/2023-01-21-b.md", "p/2023-03-02-c.md", "p/2023-03-05-d.md"]],
    ["versions", ["v/1.2.3.md", "v/1.2.4.md", "v/1.3.0.md"]],
  ])("does not take %s for weekly notes", (_what, paths) => {
    expect(notice(paths)).toBeNull();
  });

  it("takes the weekly notes among posts of other kinds, by a word that they share", () => {
    const weekly = ["p/2023-05-07-rain-weekly.md", "p/2023-05-14-sun-weekly.md", "p/2023-05-21-wind-weekly.md"];
    const other = ["p/2023-05-02-git.md", "p/2023-05-09-css.md", "p/2023-05-11-vim.md", "p/2023-05-12-sql.md"];
    expect(notice([...other, ...weekly])).toMatchObject({ notes: 3, latest: "p/2023-05-21-wind-weekly.md" });
  });

  it("takes the larger of two groups", () => {
    const few = numbered(3, (at) => `Old/2020-W1${at}.md`);
    const many = numbered(8, (at) => `New/2023-W1${at}.md`);
    expect(notice([...few, ...many])).toMatchObject({ folder: "New", notes: 8 });
  });

  it.each(people().filter(({ name }) => !UNNAMED.includes(name)))(
    "finds the weekly notes of $name",
    ({ notes, latest }) => {
      const retros = notes.filter(({ answer }) => answer);
      const found = notice(notes.map(({ path }) => path));
      expect(found?.latest).toBe(latest);
      expect(found?.notes).toBe(retros.length);
    },
  );

  it("works in steps, of some names each", () => {
    const paths = numbered(1000, (at) => `Notes/2023-01-01 ${at}.md`);
    let steps = 0;
    for (const work = noticeWeeklyNotes(paths); !work.next().done;) steps++;
    expect(steps).toBeGreaterThan(25);
  });
});
