import { describe, expect, it } from "vitest";
import { markFinder } from "../../../src/core/notes/marks.ts";
import { seriesLike } from "../../../src/core/set-up/series.ts";
import { evidenceOf, people, person } from "../../support/own-weeks.ts";
import { atOnce } from "../../support/steps.ts";

const seriesOf = (name: string) => {
  const { sample, all } = evidenceOf(person(name));
  return atOnce(seriesLike(sample, all));
};

describe("The notes like a note", () => {
  // Notes without any day do no harm: they are no retros.
  const isDated = ({ day, week, lined, named }: ReturnType<typeof evidenceOf>["sample"]) =>
    day !== null || week !== null || lined !== null || named !== null;

  it.each(people())("are those of $name, and no others", (owner) => {
    const { sample, all } = evidenceOf(owner);
    const { notes } = atOnce(seriesLike(sample, all));
    const found = notes.filter(isDated).map(({ note }) => note.path);
    const retros = owner.notes.filter(({ answer }) => answer).map(({ path }) => path);
    expect([...found].sort()).toEqual([...retros].sort());
  });

  it("are found from another of them as well", () => {
    const owner = person("jiwoo");
    const { all } = evidenceOf(owner);
    const first = all.find(({ note }) => note.path.includes("week-of-march"));
    if (!first) throw new Error("no such note");
    const { notes } = atOnce(seriesLike(first, all));
    expect(notes).toHaveLength(owner.notes.filter(({ answer }) => answer).length);
  });

  it("are in the order of their weeks", () => {
    const starts = seriesOf("lena").notes.map(({ note }) => note.path.slice(-20));
    expect(starts).not.toEqual([...starts].sort());
    expect(starts[starts.length - 1]).toBe("kw-05-viel-kaffee.md".slice(-20));
  });

  it.each([
    ["jiwoo", "name: *-*-*-*-week-of-*"],
    ["lena", "title: KW *: *"],
    ["theo", "heading: What happened"],
    ["yuna", "title: [WIL] *년 *주차"],
  ])("of %s are told from the others by %s", (name, mark) => {
    expect(seriesOf(name).marks).toEqual([mark]);
  });

  it("need no mark where the folder holds nothing else", () => {
    expect(seriesOf("ada").marks).toEqual([]);
  });

  it("stay few where a note is like no other", () => {
    const { all } = evidenceOf(person("lena"));
    const [alone] = all.filter(({ note }) => !note.path.includes("kw-"));
    if (!alone) throw new Error("no such note");
    const { marks } = atOnce(seriesLike(alone, all));
    expect(markFinder(marks)).toBeTypeOf("function");
  });
});

describe("How weeks are counted", () => {
  it.each([
    ["haruka", { rule: { firstDay: 1, minimalDays: 4 }, monthWeek: "thursday" }],
    ["jiwoo", { rule: { firstDay: 1, minimalDays: 4 }, monthWeek: "first-day", graceDays: 2 }],
    ["theo", { graceDays: 1 }],
    ["lucia", { graceDays: 0 }],
    ["sam", { graceDays: 2 }],
  ])("by %s is learned from their days", (name, habit) => {
    expect(seriesOf(name).habit).toMatchObject(habit);
  });
});
