import { describe, expect, it } from "vitest";
import { lessonGroups, withoutLine } from "../../../src/core/lessons/lesson-groups.ts";
import { heldBetween, heldFor, provenRetros } from "../../../src/core/lessons/held.ts";
import { lessonRows } from "../../../src/core/lessons/lesson-rows.ts";
import { addDays } from "../../../src/core/calendar/day.ts";
import { entryOf, fixture, indexOf, ISO, retroNote } from "../../support/notes.ts";

/** A retro a week from 2026-01-05 on, with these lessons; null is a week without a retro. */
const weeks = (...lessons: (string | null)[]) =>
  indexOf(
    lessons.flatMap((text, at): [string, string][] => {
      const start = addDays("2026-01-05", 7 * at);
      const sections = { Diary: "Quite a week.", "Never repeat": text ?? "" };
      return text === null ? [] : [[`W${at}.md`, retroNote(start, addDays(start, 6), sections)]];
    }),
  );
const groups = (index: ReturnType<typeof weeks>) => lessonGroups(index.notes(ISO));
const rows = (index: ReturnType<typeof weeks>, today = "2026-12-31") =>
  lessonRows(groups(index), index.chain, today, ISO);

describe("A lesson", () => {
  it.each([
    ["once", ["- a"], 1, 0, 0],
    ["twice in a row", ["- a", "- a"], 2, 0, 0],
    ["again after one retro without it", ["- a", "- b", "- a"], 2, 0, 1],
    ["and held by two retros since", ["- a", "- a", "", ""], 2, 2, 0],
    ["held by no week without a retro", ["- a", null, null, "- a", null, ""], 2, 1, 0],
    ["twice in one note", ["- a\n- a!", ""], 1, 1, 0],
    ["in other marks and case", ["- **A** day", "- a day!"], 2, 0, 0],
    ["again and again", ["- a", "", "- a", "", "", "- a"], 3, 0, 2],
  ])("written %s has its count, and what it held", (_what, notes, count, held, heldBefore) => {
    const vault = weeks(...notes);
    const group = groups(vault).find(({ key }) => key.startsWith("a"));
    const proven = provenRetros(vault.chain, "2026-12-31");
    const { last = "", lastBefore = null } = group ?? {};
    expect([group?.count, heldFor(last, proven), heldBetween(lastBefore, last, proven)]).toEqual([
      count,
      held,
      heldBefore,
    ]);
  });

  it("counts once for a span, and for notes of the same days", () => {
    const index = indexOf(
      [
        [
          "span.md",
          retroNote("2026-01-05", "2026-01-18", { "Never repeat": "- a", "Did it happen again?": "- [x] a" }),
        ],
        ["dentist.md", "---\ndate: 2026-01-15\n---\n## Never repeat\n- a"],
      ],
      "2026-01-15",
    );
    expect(groups(index).map(({ count, occurrences }) => [count, occurrences.length])).toEqual([[1, 3]]);
  });

  it("of two notes in one week without a retro counts once, as the fixtures say", () => {
    const index = indexOf(
      ["2026-01-14 Dentist.md", "dated-by-property.md", "fenced-headings.md"].map((name): [string, string] => [
        name,
        fixture(name),
      ]),
      "2026-01-14",
    );
    expect(groups(index).find(({ text }) => text.startsWith("Eating sweets"))?.count).toBe(1);
  });

  it("that was ticked as happened again occurs in that retro", () => {
    const index = indexOf([
      ["a.md", retroNote("2026-01-05", "2026-01-11", { "Never repeat": "- a" })],
      ["b.md", retroNote("2026-01-12", "2026-01-18", { "Did it happen again?": "- [x] a\n- [ ] b" })],
    ]);
    expect(groups(index).map(({ key, count }) => [key, count])).toEqual([["a", 2]]);
  });

  it("goes by its latest wording", () => {
    expect(groups(weeks("- a day", "- **A day**!"))[0]?.text).toBe("**A day**!");
  });

  it("named like an object's own member is a lesson like any other", () => {
    expect(groups(weeks("- constructor\n- __proto__", "- __proto__")).map(({ key, count }) => [key, count])).toEqual([
      ["proto", 2],
      ["constructor", 1],
    ]);
  });

  it("is grouped by another likeness, where one is given", () => {
    const byLength = lessonGroups(weeks("- aa", "- bb", "- c").notes(ISO), ({ text }) => String(text.length));
    expect(byLength.map(({ text, count }) => [text, count])).toEqual([
      ["c", 1],
      ["bb", 2],
    ]);
  });
});

describe("Without the line that is being written", () => {
  const vault = groups(weeks("- a\n- b", "- **A**"));

  it("a lesson that stands elsewhere too is as it was before", () => {
    expect(withoutLine(vault, "W1.md", 9).map(({ text, count, last }) => [text, count, last])).toEqual([
      ["a", 1, "2026-01-05"],
      ["b", 1, "2026-01-05"],
    ]);
  });

  it("a lesson that stands nowhere else is none", () => {
    expect(withoutLine(vault, "W0.md", 10).map(({ key }) => key)).toEqual(["a"]);
  });

  it("all others are the same objects", () => {
    expect(withoutLine(vault, "W0.md", 99)).toEqual(vault);
    expect(withoutLine(vault, "W9.md", 9)[0]).toBe(vault[0]);
  });
});

describe("Lessons", () => {
  it("are ordered by last occurrence, then by count, then by wording", () => {
    const found = groups(weeks("- old\n- twice", "- twice\n- b\n- a", "- new"));
    expect(found.map(({ key }) => key)).toEqual(["new", "twice", "a", "b", "old"]);
  });

  it("have a dot for each of the last ten retros, and a gap where weeks are missing", () => {
    expect(rows(weeks("- a", "", null, "- a", ""))[0]?.dots).toEqual(["occurred", "held", "gap", "occurred", "held"]);
    const many = rows(weeks("- a", ...Array.from({ length: 12 }, () => "")));
    expect(many[0]?.dots).toEqual(Array.from({ length: 10 }, () => "held"));
  });

  it("open to their occurrences, the latest first, a note with two of them once", () => {
    const [row] = rows(weeks("- a\n  - because\n- a\n  - and because", "", "- a"));
    expect(row?.occurrences.map(({ path, label, year, explanation }) => [path, label, year, explanation])).toEqual([
      ["W2.md", "4", 2026, []],
      ["W0.md", "2", 2026, ["because", "and because"]],
    ]);
  });

  it("have no dot before their first occurrence, nor for a week that has not ended yet without them", () => {
    const vault = weeks("- b", "", null, "- a", "", "");
    expect(rows(vault, "2026-02-10")[0]?.dots).toEqual(["occurred", "held"]);
    expect(rows(vault, "2026-02-17")[0]?.dots).toEqual(["occurred", "held", "held"]);
    expect(rows(vault, "2026-02-10")[1]?.dots).toEqual(["occurred", "held", "gap", "held", "held"]);
  });

  it("are held by a retro from the day after its week on, not by one of this week or made ahead", () => {
    const vault = weeks("- a", "", "", "- a", "", "");
    const on = (today: string) => rows(vault, today).map(({ held, backAfter }) => [held, backAfter])[0];
    expect(on("2026-01-28")).toEqual([0, 2]);
    expect(on("2026-02-02")).toEqual([0, 2]);
    expect(on("2026-02-08")).toEqual([0, 2]);
    expect(on("2026-02-09")).toEqual([1, 0]);
    expect(on("2026-02-16")).toEqual([2, 0]);
  });

  it("are not held by a retro into which nothing has been written", () => {
    const made = `---
week-start: 2026-01-12
week-end: 2026-01-18
---
> 2026-01-12 ~ 2026-01-18 after [[2026-W02]]

[[2026-W02|the one before]]
## Who I wanted to be this week
- calm
## Missions
- [ ] Call
## Did it happen again?
- [ ] a
## Never repeat
-
`;
    const held = (text: string) => {
      const index = weeks("- a");
      index.set(entryOf("W1.md", text, "2026-01-12"));
      return rows(index)[0]?.held;
    };
    expect(held(made)).toBe(0);
    for (const written of [
      made.replace("- [ ] Call", "- [x] Call"),
      made.replace("- [ ] Call", "- Call"),
      `${made}- none\n`,
      `${made}## Diary\nRain.\n`,
    ]) {
      expect(held(written)).toBe(1);
    }
  });

  it("say how long one had held that is back, until a retro without it", () => {
    expect(rows(weeks("- a", "", "", "- a"))[0]?.backAfter).toBe(2);
    expect(rows(weeks("- a", "", "", "- a", ""))[0]?.backAfter).toBe(0);
  });
});
