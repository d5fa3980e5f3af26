import { describe, expect, it } from "vitest";
import { dayFormat } from "../../support/day-format.ts";
import { addDays } from "../../../src/core/calendar/day.ts";
import { nameReader } from "../../../src/core/retros/name-pattern.ts";
import {
  byDate,
  firstAfter,
  retroAt,
  latestBefore,
  nameWithin,
  type Retro,
  retroOf,
} from "../../../src/core/notes/retro.ts";
import { Week } from "../../../src/core/calendar/week.ts";
import { factsOf, ISO, originOf, retroPeriod } from "../../support/notes.ts";
import { fc } from "../../support/arbitraries.ts";

const readName = nameReader("{{year}}-W{{week:00}}", ISO, dayFormat("en"));
const read = (path: string, note: string) => retroPeriod(originOf(path, note), factsOf(note), "Retros", readName);
const retro = (start: string, end: string, path = `${start}.md`): Retro => ({ path, period: { start, end } });

const PROPERTIES = "---\nweek-start: 2026-01-05\nweek-end: 2026-01-11\n---\n";
const LINE = "2026-02-02 ~ 2026-02-08\n";
const ROLE = "## Never repeat\n- a\n";

describe("What makes a note a retro", () => {
  it.each([
    ["its properties, before name and line", "Retros/2026-W10.md", PROPERTIES + LINE + ROLE, "2026-01-05"],
    ["its properties, wherever it lies", "Else/Home.md", PROPERTIES, "2026-01-05"],
    ["a line, before its name in the retro folder", "Retros/2026-W10.md", LINE + ROLE, "2026-02-02"],
    ["its name in the retro folder alone", "Retros/2026-W10.md", "", "2026-03-02"],
    ["a line in the retro folder", "Retros/Something.md", LINE, "2026-02-02"],
    ["a line beside a section with a role", "Else/2026-W10.md", LINE + ROLE, "2026-02-02"],
    [
      "its name where the properties are wrong",
      "Retros/2026-W10.md",
      PROPERTIES.replace("01-11", "01-01"),
      "2026-03-02",
    ],
    [
      "its line where the properties are half there",
      "Else/Home.md",
      `---\nweek-start: 2026-01-05\n---\n${LINE}${ROLE}`,
      "2026-02-02",
    ],
  ])("is %s", (_what, path, note, start) => {
    expect(read(path, note)?.start).toBe(start);
  });

  it.each([
    ["a name outside the retro folder", "Else/2026-W10.md", ROLE],
    ["a name in a subfolder that the pattern does not have", "Retros/Old/2026-W10.md", ""],
    ["a line without role and outside the folder", "Else/Home.md", LINE],
    ["a section alone", "Else/Home.md", ROLE],
    ["the retro folder alone", "Retros/Home.md", ROLE],
    ["a folder of a like name", "Retros 2/2026-W10.md", ""],
  ])("is not %s", (_what, path, note) => {
    expect(read(path, note)).toBeNull();
  });
});

describe("A path within the retro folder", () => {
  it.each([
    ["Retros", "Retros/a.md", "a"],
    ["Retros", "Retros/2026/a.MD", "2026/a"],
    ["Retros/", "Retros/a.md", "a"],
    ["/Retros", "Retros/a.md", "a"],
    ["", "a.md", "a"],
    ["", "b/a.md", "b/a"],
    ["회고".normalize("NFD"), "회고/a.md", "a"],
    ["회고", "회고/a.md".normalize("NFD"), "a"],
    ["Retros", "Else/a.md", null],
    ["Retros", "Retros.md", null],
  ])("in %j of %j is %s", (folder, path, name) => {
    expect(nameWithin(folder, path)).toBe(name);
  });
});

describe("Names within a folder", () => {
  const letter = fc.constantFrom(
    "a",
    "K",
    "\u212A",
    "é",
    "e\u0301",
    "회",
    "회".normalize("NFD"),
    "고",
    "が",
    "か\u3099",
    "/",
    "Ω",
    "\u2126",
    "–",
  );
  const path = fc.array(letter, { maxLength: 6 }).map((letters) => `${letters.join("")}.md`);

  it("are the same as if every path were composed", () => {
    fc.assert(
      fc.property(fc.constantFrom("", "K", "é", "회고", "が/a"), path, fc.boolean(), (folder, name, isInside) => {
        const whole = isInside && folder !== "" ? `${folder.normalize("NFD")}/${name}` : name;
        const composed = whole.normalize("NFC");
        const start = folder === "" ? "" : `${folder.normalize("NFC")}/`;
        const expected = composed.startsWith(start) ? composed.slice(start.length, -".md".length) : null;
        expect(nameWithin(folder, whole)).toBe(expected);
      }),
    );
  });
});

describe("The chain", () => {
  it("knows the first retro that holds a day, also where retros overlap", () => {
    const days = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(fc.array(fc.tuple(days, fc.integer({ min: 0, max: 30 })), { maxLength: 12 }), days, (periods, at) => {
        const from = (count: number) => addDays("2026-01-05", count);
        const chain = periods
          .map(([start, length], nth) => retro(from(start), from(start + length), `${nth}.md`))
          .sort(byDate);
        const day = from(at);
        expect(retroAt(chain)(day)).toBe(chain.find(({ period }) => period.start <= day && day <= period.end));
      }),
    );
  });

  it("goes by start, then by end, then by path", () => {
    const chain = [
      retro("2026-01-05", "2026-01-11", "b.md"),
      retro("2026-01-05", "2026-01-18", "a.md"),
      retro("2025-12-29", "2026-01-04", "c.md"),
      retro("2026-01-05", "2026-01-11", "a.md"),
    ].sort(byDate);
    expect(chain.map(({ path, period }) => `${path} ${period.end}`)).toEqual([
      "c.md 2026-01-04",
      "a.md 2026-01-11",
      "b.md 2026-01-11",
      "a.md 2026-01-18",
    ]);
  });

  const chain = [
    retro("2025-12-08", "2025-12-14"),
    retro("2026-01-05", "2026-01-18"),
    retro("2026-01-19", "2026-01-25"),
  ];

  it("finds the earlier and the later retro across a gap", () => {
    expect(latestBefore("2026-01-05", chain)?.path).toBe("2025-12-08.md");
    expect(latestBefore("2026-01-06", chain)?.path).toBe("2026-01-05.md");
    expect(latestBefore("2025-12-08", chain)).toBeNull();
    expect(firstAfter("2025-12-08", chain)?.path).toBe("2026-01-05.md");
    expect(firstAfter("2026-01-19", chain)).toBeNull();
  });

  it.each([
    ["2026-01-05", "2026-01-05.md"],
    ["2026-01-12", "2026-01-05.md"],
    ["2026-01-19", "2026-01-19.md"],
    ["2025-12-29", null],
    ["2026-01-26", null],
  ])("has for the week of %s %s", (day, path) => {
    expect(retroOf(Week.containing(day, ISO), chain)?.path ?? null).toBe(path);
  });

  it("has for a week the retro that covers most of it, the first among equals", () => {
    const week = Week.containing("2026-01-05", ISO);
    const most = retro("2026-01-05", "2026-01-11", "most.md");
    expect(retroOf(week, [retro("2026-01-02", "2026-01-09"), most])).toBe(most);
    expect(retroOf(week, [most, retro("2026-01-05", "2026-01-11", "twin.md")])).toBe(most);
    expect(retroOf(week, [retro("2026-01-09", "2026-01-15")])).toBeNull();
  });
});
