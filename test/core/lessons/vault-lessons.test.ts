import { describe, expect, it, vi } from "vitest";
import type { VaultIndex } from "../../../src/core/notes/vault-index.ts";
import { readLedger } from "../../../src/core/lessons/ledger/ledger.ts";
import { LessonBook } from "../../../src/core/lessons/lesson-book.ts";
import { VaultLessons } from "../../../src/core/lessons/vault-lessons.ts";
import { entryOf, indexOf, ISO, retroNote, SATURDAY } from "../../support/notes.ts";
import { atOnce } from "../../support/steps.ts";

const LUNCH = "Skipping lunch on Mondays";
const W02 = retroNote("2026-01-05", "2026-01-11", { Missions: "- [ ] Call", "Never repeat": `- ${LUNCH}` });
const W03 = retroNote("2026-01-12", "2026-01-18", { "Never repeat": `- ${LUNCH}\n- Late nights` });

function vault(): { index: VaultIndex; lessons: VaultLessons; groupings: () => number } {
  const index = indexOf([
    ["W02.md", W02],
    ["W03.md", W03],
  ]);
  const lessons = new VaultLessons(index, () => ISO, 0.6);
  atOnce(lessons.learn());
  const gather = vi.spyOn(LessonBook.prototype, "gather");
  const before = gather.mock.calls.length;
  return { index, lessons, groupings: () => gather.mock.calls.length - before };
}

/** Asks for everything that the panel, a lesson's menu, the picker and typing in a lessons section ask for. */
function askEverything(lessons: VaultLessons): void {
  atOnce(lessons.shown("2026-02-01").question());
  for (const { key, text } of lessons.groups()) {
    lessons.byKey().get(key);
    lessons.rank(text, 5);
  }
}

describe("The lessons of a vault", () => {
  it("are grouped once, whatever is asked of them between two changes", () => {
    const { lessons, groupings } = vault();
    askEverything(lessons);
    askEverything(lessons);
    expect(lessons.groups().map(({ text, count }) => [text, count])).toEqual([
      [LUNCH, 2],
      ["Late nights", 1],
    ]);
    expect(groupings()).toBe(1);
  });

  it("are not grouped again by a tick, by a note without lessons, or by the same text saved again", () => {
    const { index, lessons, groupings } = vault();
    const shown = lessons.shown("2026-02-01");
    index.set(entryOf("W02.md", W02.replace("[ ]", "[x]"), "2026-01-06"));
    index.set(entryOf("W02.md", W02.replace("[ ]", "[x]"), "2026-01-06"));
    index.set(entryOf("2026-01-14.md", "## Missions\n- [ ] Call", "2026-01-14"));
    index.delete("2026-01-14.md");
    askEverything(lessons);
    expect(lessons.shown("2026-02-01")).toBe(shown);
    expect(groupings()).toBe(1);
  });

  it.each([
    ["a lesson comes", (index: VaultIndex) => index.set(entryOf("W03.md", `${W03}- New\n`, "2026-01-12"))],
    ["a note goes", (index: VaultIndex) => index.delete("W03.md")],
    [
      "a retro without lessons comes",
      (index: VaultIndex) => index.set(entryOf("W04.md", retroNote("2026-01-19", "2026-01-25", {}), "2026-01-19")),
    ],
    [
      "a retro's days change",
      (index: VaultIndex) => index.set(entryOf("W03.md", W03.replaceAll("2026-01-18", "2026-01-19"), "2026-01-12")),
    ],
  ])("are grouped again when %s", (_what, change) => {
    const { index, lessons, groupings } = vault();
    askEverything(lessons);
    change(index);
    atOnce(lessons.learn());
    askEverything(lessons);
    expect(groupings()).toBe(2);
  });

  it("are grouped again when the owner decides, or the threshold or the rule of the weeks changes", () => {
    const { index, groupings } = vault();
    let rule = ISO;
    const lessons = new VaultLessons(index, () => rule, 0.6);
    lessons.groups();
    lessons.decide(readLedger(`- ${LUNCH}\n  - Late nights\n`), "2026-02-01");
    expect(lessons.groups()).toHaveLength(1);
    lessons.setSimilarity(1);
    atOnce(lessons.learn());
    expect(lessons.groups()).toHaveLength(1);
    rule = SATURDAY;
    lessons.groups();
    lessons.groups();
    expect(groupings()).toBe(4);
  });

  it("are drawn anew when a blank retro is written into, and when a week has ended, though none of them changed", () => {
    const { index, lessons } = vault();
    const blank = retroNote("2026-01-19", "2026-01-25", { Diary: "" });
    index.set(entryOf("W04.md", blank, "2026-01-19"));
    const held = (today: string) => lessons.shown(today).rows[0]?.held;
    expect(held("2026-02-01")).toBe(0);
    index.set(entryOf("W04.md", `${blank}Snow.\n`, "2026-01-19"));
    expect(held("2026-02-01")).toBe(1);
    expect(held("2026-01-25")).toBe(0);
  });

  it("do not count the line in which somebody is writing, and are not grouped again for that", () => {
    const { lessons, groupings } = vault();
    const counted = () => lessons.groups().map(({ text, count }) => [text, count]);
    const shown = lessons.shown("2026-02-01");
    lessons.writing = { path: "W03.md", line: 7 };
    expect(counted()).toEqual([[LUNCH, 2]]);
    expect(lessons.shown("2026-02-01").rows.map(({ text }) => text)).toEqual([LUNCH]);
    expect(lessons.before("2026-02-01")).toHaveLength(1);
    lessons.writing = { path: "W03.md", line: 6 };
    expect(counted()).toEqual([
      ["Late nights", 1],
      [LUNCH, 1],
    ]);
    lessons.writing = { path: "W03.md", line: 99 };
    expect(counted()).toHaveLength(2);
    expect(groupings()).toBe(2);
    lessons.writing = null;
    expect(lessons.shown("2026-02-01").rows).toEqual(shown.rows);
  });

  it("before a day are those of the notes that begin earlier", () => {
    const { lessons } = vault();
    expect(lessons.before("2026-01-12").map(({ text, count }) => [text, count])).toEqual([[LUNCH, 1]]);
    expect(lessons.before("2026-01-13")).toHaveLength(2);
    expect(lessons.before("2026-01-12")).toBe(lessons.before("2026-01-12"));
  });
});
