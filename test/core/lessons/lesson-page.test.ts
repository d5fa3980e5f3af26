import { describe, expect, it } from "vitest";
import { isFaithful, pageName, pagePath, pageText, weeksApart } from "../../../src/core/lessons/lesson-page.ts";
import type { LessonGroup } from "../../../src/core/lessons/lesson-groups.ts";
import { wordingKey } from "../../../src/core/lessons/wording-key.ts";
import { entryOf, factsOf } from "../../support/notes.ts";
import { fc } from "../../support/arbitraries.ts";

const group = (...occurrences: [path: string, ...explanation: string[]][]): LessonGroup => ({
  key: "skiplunch",
  text: "Skip lunch",
  count: 1,
  last: "2026-01-05",
  lastBefore: null,
  occurrences: occurrences.map(([path, ...explanation]) => ({
    path,
    explanation,
    text: "Skip lunch",
    line: 0,
    period: { start: "2026-01-05", end: "2026-01-11" },
  })),
});

describe("The name of a lesson's own note", () => {
  it.each([
    ["Skip lunch", "Skip lunch"],
    ["**Skip** [[Food/Lunch|lunch]]!", "Skip lunch!"],
    ['Why? "Because": 1/2 <b>#tag</b>', "Why Because 1 2 tag"],
    ["..hidden..", "hidden"],
    ["[[Retros/Skip lunch|that again]]", "Skip lunch"],
    ["???", ""],
  ])("of %j is %j", (text, name) => {
    expect(pageName(text)).toBe(name);
  });

  it("is cut where a disk would refuse it, and then says so", () => {
    const korean = "점심을 거르고 회의에 들어가서 화를 내는 일 ".repeat(10);
    const name = pageName(korean);
    expect(new TextEncoder().encode(`${name}.md`).length).toBeLessThanOrEqual(255);
    expect(korean.startsWith(name)).toBe(true);
    expect(isFaithful(korean)).toBe(false);
    expect(isFaithful('Why? "Because": 1/2')).toBe(true);
  });

  it("makes a path for whatever has a letter, and a link to it is the lesson unless it was cut", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 120 }).map((text) => `a${text}`),
        (text) => {
          const name = pageName(text);
          expect(pagePath("Retros", text)).toBe(`Retros/${name}.md`);
          if (isFaithful(text)) expect(wordingKey(`[[Retros/${name}|other]]`)).toBe(wordingKey(text));
        },
      ),
    );
  });

  it("is none where no sign may stay", () => {
    expect(pagePath("Retros", "???")).toBeNull();
  });
});

describe("A lesson's own note", () => {
  const text = pageText(
    "Where.",
    group(["a.md", "why", "  deeper"], ["b.md"], ["b.md", "again"]),
    (path) => `[[${path}]]`,
  );

  it("links to each note once, in order, with what explains the lesson there", () => {
    expect(text).toBe(
      "---\nweekly-retro: lesson\n---\nWhere.\n\n- [[a.md]]\n  - why\n    - deeper\n- [[b.md]]\n  - again\n",
    );
  });

  it("is no retro, whatever dates it names, and holds no lesson", () => {
    const dated = pageText(
      "2026-01-05 ~ 2026-01-11",
      group(["2026-01-05 ~ 2026-01-11.md"]),
      (path) => `[${path}](${path})`,
    );
    expect(factsOf(dated)).toMatchObject({ roles: [], lessons: [] });
    expect(factsOf(dated).periodLine).not.toBeNull();
    expect(entryOf("Retros/Skip lunch.md", dated, "2026-01-05").retro).toBeNull();
    const asNamed = () => ({ start: "2026-01-05", end: "2026-01-11" });
    expect(entryOf("Retros/2026-W02.md", dated, "2026-01-05", asNamed).retro).toBeNull();
  });
});

describe("The weeks between occurrences", () => {
  it("are counted from one to the next", () => {
    const starts = ["2026-01-05", "2026-01-12", "2026-03-02", "2026-03-02"].map((start) => ({ period: { start } }));
    expect(weeksApart(starts)).toEqual([null, 1, 7, 0]);
  });
});
