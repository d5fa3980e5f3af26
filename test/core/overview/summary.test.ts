import { describe, expect, it } from "vitest";
import { BAR_WEEKS } from "../../../src/core/overview/recent-weeks.ts";
import { summaryOf } from "../../support/whole-summary.ts";
import { entryOf, indexOf, ISO, retroNote, sampleVault, SATURDAY } from "../../support/notes.ts";

const sample = indexOf(sampleVault());
const TODAY = "2026-03-05";
const at = (day: string, today = TODAY) => summaryOf(sample, day, today, ISO);

describe("The summary of the sample vault", () => {
  it("shows week 10 of 2026, its progress and the way to the week before", () => {
    expect(at(TODAY).week).toMatchObject({
      period: { start: "2026-03-02", end: "2026-03-08" },
      label: "10",
      year: 2026,
      isCurrent: true,
      retro: "Retros/2026-W10.md",
      retros: ["Retros/2026-W10.md"],
      progress: { done: 4, total: 7 },
      earlier: "2026-02-23",
      later: null,
    });
  });

  it("counts missions of each week by their leaves", () => {
    const { done, total } = at("2025-12-03").week.progress;
    expect([done, total]).toEqual([4, 5]);
  });

  it("lists what is still open from earlier weeks, the oldest last", () => {
    expect(at(TODAY).open.map(({ mission, weeks }) => [mission.text, weeks])).toEqual([
      ["Frame the photo of the first morning", 1],
      ["Write the help pages that are missing #ferry", 2],
      ["Thank the cousins for all the airport rides", 2],
      ["옛 사진첩을 스캔해서 사촌들에게 보내기", 5],
      ["할머니 요리법을 공책에 옮겨 적기", 5],
    ]);
  });

  it("keeps what is done of an open mission with it", () => {
    const help = at(TODAY).open.find(({ mission }) => mission.text.startsWith("Write the help pages"));
    expect(help?.row().progress).toEqual({ done: 2, total: 3 });
    expect(help?.row().children.map(({ mission }) => mission.status)).toEqual(["x", "x", " "]);
  });

  it.each([
    ["Saying yes before I have looked at my calendar", 5, 0, 2],
    ["Deploying on a Friday afternoon", 3, 1, 0],
    ["할머니 앞에서 핸드폰만 들여다보는 것", 2, 2, 0],
    ["Skipping the warm-up because I am late", 2, 0, 7],
  ])("knows of %s: %d times, held %d, back after %d", (text, count, held, backAfter) => {
    const row = at(TODAY).lessons.rows.find((lesson) => lesson.text === text);
    expect(row).toMatchObject({ count, held, backAfter, isRecurring: true });
  });

  it("orders lessons by their last occurrence, then by count", () => {
    const { rows: lessons } = at(TODAY).lessons;
    const recurring = lessons.filter(({ isRecurring }) => isRecurring);
    expect(recurring.slice(0, 4).map(({ text }) => text)).toEqual([
      "Skipping the warm-up because I am late",
      "Saying yes before I have looked at my calendar",
      "Deploying on a Friday afternoon",
      "할머니 앞에서 핸드폰만 들여다보는 것",
    ]);
    const keys = lessons.map(({ occurrences, count }) => `${occurrences[0]?.period?.start} ${count}`);
    expect(keys).toEqual([...keys].sort().reverse());
  });

  it("stands for every week of half a year: gaps and a span among the retros", () => {
    const { bars } = at(TODAY);
    expect(bars.reduce((sum, { weeks }) => sum + weeks, 0)).toBe(BAR_WEEKS);
    expect(
      bars.slice(-14).map(({ label, weeks, retro }) => `${label}${weeks > 1 ? ` (${weeks})` : ""}${retro ? "" : " -"}`),
    ).toEqual(["48", "49", "50", "51 -", "52 -", "1", "2", "3-4 (2)", "5", "6", "7", "8", "9", "10"]);
    expect(bars.filter(({ isShown }) => isShown).map(({ label }) => label)).toEqual(["10"]);
    expect(bars[bars.length - 1]?.progress).toEqual({ done: 4, total: 7 });
  });

  it("shows a span from any of its weeks", () => {
    for (const day of ["2026-01-12", "2026-01-20", "2026-01-25"]) {
      const { week, bars } = at(day);
      expect([week.label, week.retro, week.isCurrent]).toEqual(["3-4", "Retros/2026-W03-04.md", false]);
      expect([week.earlier, week.later]).toEqual(["2026-01-05", "2026-01-26"]);
      expect(bars.find(({ isShown }) => isShown)?.label).toBe("3-4");
    }
  });

  it("leads from the first retro nowhere back, and across a gap on", () => {
    expect([at("2025-03-03").week.earlier, at("2025-03-03").week.later]).toEqual([null, "2025-03-10"]);
    expect(at("2025-12-10").week.later).toBe("2025-12-29");
    expect([at("2025-12-16").week.earlier, at("2025-12-16").week.retro]).toEqual(["2025-12-08", null]);
  });

  it("leads from the last retro on to the current week, which has none yet", () => {
    expect(at("2026-03-05", "2026-03-10").week).toMatchObject({ later: "2026-03-09", isCurrent: false });
    expect(at("2026-03-10", "2026-03-10").week).toMatchObject({
      retro: null,
      isCurrent: true,
      later: null,
      earlier: "2026-03-02",
    });
  });

  it("does not show as open what a later week has, nor what was done or dropped there", () => {
    const open = at("2026-03-10", "2026-03-10").open.map(({ mission, path, weeks }) => [
      mission.text,
      path.slice(-6, -3),
      weeks,
    ]);
    expect(open).toContainEqual(["Answer the first twenty letters from passengers", "W10", 2]);
    expect(open.map(([text]) => text)).not.toContain("Call the dentist");
    expect(new Set(open.map(([text]) => text)).size).toBe(open.length);
  });
});

describe("A summary", () => {
  const retro = (start: string, end: string, missions: string, lessons = "") =>
    retroNote(start, end, { Missions: missions, "Never repeat": lessons });

  it("is made of an empty vault", () => {
    const { week, missions, open, lessons, bars, plain } = summaryOf(indexOf([]), TODAY, TODAY, ISO);
    expect(week).toMatchObject({
      retro: null,
      isCurrent: true,
      earlier: null,
      later: null,
      progress: { done: 0, total: 0 },
    });
    expect([missions, open, lessons.rows, plain]).toEqual([[], [], [], 0]);
    expect(bars).toEqual([]);
  });

  it("has the retro's missions first, then those of other notes of its days", () => {
    const notes: [string, string][] = [
      ["A.md", "---\ndate: 2026-03-03\n---\n## Missions\n- [x] other"],
      ["Z.md", retro("2026-03-02", "2026-03-08", "- [ ] own\n- plain")],
    ];
    const index = indexOf(notes, "2026-03-03");
    const { missions, week, plain } = summaryOf(index, TODAY, TODAY, ISO);
    expect(missions.map(({ path, isRetro }) => [path, isRetro])).toEqual([
      ["Z.md", true],
      ["A.md", false],
    ]);
    expect(week.progress).toEqual({ done: 1, total: 2 });
    expect(plain).toBe(1);
  });

  it("shows the missions of a week without a retro", () => {
    const index = indexOf([["A.md", "## Missions\n- [ ] other"]], "2026-03-03");
    const { missions, week } = summaryOf(index, TODAY, TODAY, ISO);
    expect(week.retro).toBeNull();
    expect(missions.map(({ path }) => path)).toEqual(["A.md"]);
  });

  it("has the same progress in a week and in its bar", () => {
    const index = indexOf(
      [
        ["A.md", "## Missions\n- [x] other"],
        ["Z.md", retro("2026-03-03", "2026-03-07", "- [ ] own")],
      ],
      "2026-03-02",
    );
    const { week, bars } = summaryOf(index, TODAY, TODAY, ISO);
    expect(bars[bars.length - 1]?.progress).toEqual(week.progress);
  });

  it("counts a mission's age from where it first stood, also across a gap and a change of wording's marks", () => {
    const index = indexOf([
      ["a.md", retro("2026-01-05", "2026-01-11", "- [ ] **Call** the plumber")],
      ["b.md", retro("2026-02-02", "2026-02-08", "- [ ] Call the plumber!")],
    ]);
    const { open } = summaryOf(index, "2026-02-17", "2026-02-17", ISO);
    expect(open.map(({ path, weeks }) => [path, weeks])).toEqual([["b.md", 6]]);
  });

  it("keeps an open mission that a later retro has something like, and knows it beside what Tasks has written", () => {
    const of = (before: string, after: string) => {
      const index = indexOf([
        ["a.md", retro("2026-01-05", "2026-01-11", `- [ ] ${before}`)],
        ["b.md", retro("2026-01-12", "2026-01-18", `- [x] ${after}`)],
      ]);
      return summaryOf(index, "2026-01-20", "2026-01-20", ISO).open.map(({ mission }) => mission.text);
    };
    expect(of("Read <https://a.org/1>", "Read <https://b.org/2>")).toEqual(["Read <https://a.org/1>"]);
    expect(of("Learn C++", "Learn C")).toEqual(["Learn C++"]);
    expect(of("Write the report", "Write the report ✅ 2026-01-13")).toEqual([]);
    expect(of("Write 📅 2026-01-09", "Write [completion:: 2026-01-13]")).toEqual([]);
  });

  it("leaves out an open mission that a later retro has done", () => {
    const index = indexOf([
      ["a.md", retro("2026-01-05", "2026-01-11", "- [ ] Call\n- [ ] Write\n  - [ ] home\n  - [ ] to Ruth")],
      ["b.md", retro("2026-01-12", "2026-01-18", "- [x] call\n- [-] home")],
    ]);
    const { open } = summaryOf(index, "2026-01-20", "2026-01-20", ISO);
    expect(open.map(({ mission }) => [mission.text, mission.children.map(({ text }) => text)])).toEqual([
      ["Write", ["to Ruth"]],
    ]);
  });

  it("leaves out of an open mission what the shown week has, part by part", () => {
    const before: [string, string][] = [
      ["a.md", retro("2026-01-05", "2026-01-11", "- [ ] Write\n  - [ ] home\n  - [ ] to Ruth\n- [ ] Rest")],
      ["b.md", retro("2026-01-12", "2026-01-18", "- [-] home")],
    ];
    const open = (now: string) =>
      summaryOf(
        indexOf([...before, ["c.md", retro("2026-01-19", "2026-01-25", now)]]),
        "2026-01-20",
        "2026-01-20",
        ISO,
      ).open.map(({ mission }) => [mission.text, ...mission.children.map(({ text }) => text)]);
    expect(open("- [ ] other")).toEqual([["Write", "to Ruth"], ["Rest"]]);
    expect(open("- [ ] to Ruth!")).toEqual([["Rest"]]);
    expect(open("- [x] **write**")).toEqual([["Rest"]]);
    expect(open("- [x] rest")).toEqual([["Write", "to Ruth"]]);
  });

  it("has the very same list of open missions after a tick in the shown week's retro", () => {
    const index = indexOf([
      ["a.md", retro("2026-01-05", "2026-01-11", "- [ ] Call")],
      ["b.md", retro("2026-01-12", "2026-01-18", "- [ ] Write")],
    ]);
    const open = () => summaryOf(index, "2026-01-13", "2026-01-13", ISO).open;
    const before = open();
    index.set(entryOf("b.md", retro("2026-01-12", "2026-01-18", "- [x] Write"), "2026-01-13"));
    expect(open()).toBe(before);
    index.set(entryOf("a.md", retro("2026-01-05", "2026-01-11", "- [x] Call"), "2026-01-06"));
    expect(open()).toEqual([]);
  });

  it("shows as open what stood open before the shown week, whatever came later", () => {
    const index = indexOf([
      ["a.md", retro("2026-01-05", "2026-01-11", "- [ ] Call")],
      ["b.md", retro("2026-01-19", "2026-01-25", "- [x] Call")],
    ]);
    expect(summaryOf(index, "2026-01-13", "2026-01-27", ISO).open.map(({ weeks }) => weeks)).toEqual([1]);
    expect(summaryOf(index, "2026-01-27", "2026-01-27", ISO).open).toEqual([]);
  });

  it("gives rows to a depth, and counts and leaves open what is nested deeper, however deep", () => {
    const deep = Array.from({ length: 350 }, (_, at) => `${"  ".repeat(at)}- [ ] level ${at + 1}`).join("\n");
    const index = indexOf([["a.md", retro("2026-01-05", "2026-01-11", deep)]]);
    const { missions, week } = summaryOf(index, "2026-01-06", "2026-01-06", ISO);
    let row = missions[0]?.missions[0];
    let levels = 0;
    for (; row && row.children.length > 0; row = row.children[0]) levels++;
    expect([levels, row?.deeper, week.progress]).toEqual([19, 330, { done: 0, total: 1 }]);
    expect(summaryOf(index, "2026-01-13", "2026-01-13", ISO).open).toHaveLength(1);
  });

  it("calls a week current only if today's week is the one it is about", () => {
    // Saturday to Friday, looked at by somebody who has gone over to weeks from Monday: five days of week 3.
    const index = indexOf([["a.md", retro("2019-01-12", "2019-01-18", "")]]);
    expect(summaryOf(index, "2019-01-15", "2019-01-16", ISO).week.isCurrent).toBe(true);
    expect(summaryOf(index, "2019-01-15", "2019-01-10", ISO).week.isCurrent).toBe(false);
    expect(summaryOf(index, "2019-01-15", "2019-01-12", SATURDAY).week.isCurrent).toBe(true);
  });

  it("gives every row what finds its mission among twins", () => {
    const index = indexOf([["a.md", retro("2026-03-02", "2026-03-08", "- [ ] a\n- [ ] b\n  - [ ] c\n- [ ] a")]]);
    const [note] = summaryOf(index, TODAY, TODAY, ISO).missions;
    expect(note?.missions.map(({ shown }) => [shown.raw, shown.twin, shown.twins])).toEqual([
      ["- [ ] a", 0, 2],
      ["- [ ] b", 0, 1],
      ["- [ ] a", 1, 2],
    ]);
    expect(new Set(note?.missions.map(({ key }) => key)).size).toBe(3);
  });
});
