import { dayFormat } from "../../support/day-format.ts";
import { describe, expect, it } from "vitest";
import { type Fix, linkPrevious } from "../../../src/core/checks/fixes.ts";
import { type CheckedRetro, checkRetros, type RetroFinding } from "../../../src/core/checks/retro-problems.ts";
import { changed, smallestChange } from "../../../src/core/markdown/change.ts";
import { ISO } from "../../support/notes.ts";
import { fc } from "../../support/arbitraries.ts";
import { noteName } from "../../../src/core/notes/note-path.ts";
import { edited } from "../../support/edits.ts";

const retro = (path: string, start: string, end: string, more: Partial<CheckedRetro> = {}): CheckedRetro => ({
  path,
  period: { start, end },
  text: "",
  properties: null,
  previous: null,
  ...more,
});
const W08 = retro("W08.md", "2026-02-16", "2026-02-22");
const W09 = retro("W09.md", "2026-02-23", "2026-03-01");
const w10 = (more: Partial<CheckedRetro>) => retro("W10.md", "2026-03-02", "2026-03-08", more);
const find = (...chain: CheckedRetro[]) => checkRetros(chain, ISO, dayFormat("ko"), (to) => `[[${noteName(to)}]]`);
/** What was found, without the ways to put it right. */
const check = (...chain: CheckedRetro[]) => find(...chain).map(({ fixes: _fixes, ...finding }) => finding);

describe("The check", () => {
  it("finds nothing where nothing is wrong", () => {
    const text = "> 2026-03-02 (Mon) – 2026-03-08 (Sun)\n";
    const properties = { start: "2026-03-02", end: "2026-03-08" };
    expect(check(W08, W09, w10({ text, properties, previous: { link: "W09", target: "W09.md" } }))).toEqual([]);
  });

  it("finds a previous that points nowhere, and one that skips a retro", () => {
    expect(check(W08, W09, w10({ previous: { link: "W9", target: null } }))).toEqual([
      { code: "previous", path: "W10.md", link: "W9", target: null, expected: "W09.md" },
    ]);
    expect(check(W08, W09, w10({ previous: { link: "W08", target: "W08.md" } }))).toMatchObject([
      { expected: "W09.md" },
    ]);
  });

  it("finds a previous of the first retro that points nowhere, and leaves one to another note alone", () => {
    expect(check(w10({ previous: { link: "gone", target: null } }))).toMatchObject([
      { code: "previous", expected: null },
    ]);
    expect(check(w10({ previous: { link: "Diary", target: "Diary.md" } }))).toEqual([]);
  });

  it("takes either of two notes for the one before", () => {
    const twin = retro("W09 b.md", "2026-02-23", "2026-03-01");
    expect(check(W09, twin, w10({ previous: { link: "W09", target: "W09.md" } })).map(({ code }) => code)).toEqual([
      "two-notes",
    ]);
  });

  it("finds two notes for one week, a span among them, once", () => {
    const span = retro("span.md", "2026-02-16", "2026-03-08");
    expect(check(span, W08, W09)).toEqual([
      {
        code: "two-notes",
        path: "span.md",
        paths: ["span.md", "W08.md"],
        period: { start: "2026-02-16", end: "2026-02-22" },
      },
      {
        code: "two-notes",
        path: "span.md",
        paths: ["span.md", "W09.md"],
        period: { start: "2026-02-23", end: "2026-03-01" },
      },
    ]);
  });

  it("finds a period line that contradicts the properties, and a weekday that contradicts its date", () => {
    const text = "---\na: 1\n---\n> 2026-03-01(일) ~ 2026-03-08(토)\n";
    const properties = { start: "2026-03-02", end: "2026-03-08" };
    expect(check(w10({ text, properties }))).toEqual([
      { code: "period-line", path: "W10.md", line: 3, says: { start: "2026-03-01", end: "2026-03-08" }, properties },
      { code: "weekday", path: "W10.md", line: 3, day: "2026-03-08", says: "토", is: "일" },
    ]);
  });
});

describe("Mending", () => {
  const text =
    '---\nweek-start: 2026-03-02\nweek-end: 2026-03-08\nprevious: "[[W8]]"\n---\r\n> 2026-03-01(일) ~ 2026-03-08(토)\r\nrest\r\n';
  const properties = { start: "2026-03-02", end: "2026-03-08" };
  const [line, weekday] = find(w10({ text, properties })) as [RetroFinding, RetroFinding];
  const mended = (note: string, { fixes }: RetroFinding, code: Fix["code"]) => {
    const changes = fixes.find((fix) => fix.code === code)?.edit(note) ?? [];
    return typeof changes === "string" ? changes : changed(note, changes);
  };

  it("gives the line the properties' days", () => {
    expect(mended(text, line, "line-as-properties")).toBe(
      text.replace("2026-03-01(일) ~ 2026-03-08(토)", "2026-03-02(월) ~ 2026-03-08(일)"),
    );
  });

  it("gives the properties the line's days", () => {
    expect(mended(text, line, "properties-as-line")).toBe(
      text.replace("week-start: 2026-03-02", "week-start: 2026-03-01"),
    );
  });

  it("changes one weekday, and nothing else", () => {
    expect(mended(text, weekday, "weekday")).toBe(text.replace("(토)", "(일)"));
  });

  it("gives the link its place", () => {
    const [finding] = find(W09, w10({ text, previous: { link: "W8", target: null } })) as [RetroFinding];
    expect(mended(text, finding, "link")).toBe(text.replace("[[W8]]", "[[W09]]"));
    expect(edited(text, linkPrevious("[[W08]]").edit)).toBe(text.replace("[[W8]]", "[[W08]]"));
  });

  it("writes nothing where the line has changed meanwhile", () => {
    const other = text.replace("2026-03-01", "2026-02-28").replace("토", "일");
    expect(mended(other, line, "line-as-properties")).toBe("stale");
    expect(mended(other, weekday, "weekday")).toBe("stale");
  });

  it("makes the smallest change there is", () => {
    expect(smallestChange("abcabc", "abXabc")).toEqual([{ from: 2, to: 3, insert: "X" }]);
    expect(smallestChange("same", "same")).toEqual([]);
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(changed(one, smallestChange(one, other))).toBe(other);
      }),
    );
  });
});
