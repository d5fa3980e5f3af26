import { describe, expect, it } from "vitest";
import { flatten, plainOnes, progress } from "../../src/core/missions/mission-state.ts";
import { normalise } from "../../src/core/markdown/wording.ts";
import { weekLabel, weekYear } from "../../src/core/calendar/period.ts";
import { factsOf, fixture, fixtureNames, ISO, originOf, SATURDAY, US, retroPeriod } from "../support/notes.ts";

// The table of test/fixtures/README.md: file, period, week, missions done/counted, plain ones, lessons, items of
// `next`.
const TABLE = [
  ["3주-기록.md", "2019-01-12", "2019-01-18", "2019-3", SATURDAY, "0/0", 3, 2, 4],
  ["10-11주-기록.md", "2019-03-02", "2019-03-15", "2019-10-11", SATURDAY, "2/3", 0, 1, 1],
  ["2026-01-14 Dentist.md", null, null, null, ISO, "0/0", 0, 1, 0],
  ["block-ids.md", "2026-01-05", "2026-01-11", "2026-2", ISO, "2/3", 0, 1, 0],
  ["broken-front-matter.md", null, null, null, ISO, "1/2", 0, 1, 0],
  ["comment-in-next.md", "2019-02-02", "2019-02-08", "2019-6", SATURDAY, "0/0", 0, 1, 3],
  ["crlf.md", "2026-02-02", "2026-02-08", "2026-6", ISO, "2/3", 0, 1, 2],
  ["dated-by-property.md", null, null, null, ISO, "0/1", 0, 1, 0],
  ["decomposed-hangul.md", "2026-03-23", "2026-03-29", "2026-13", ISO, "1/2", 0, 1, 1],
  ["empty.md", null, null, null, ISO, "0/0", 0, 0, 0],
  ["fenced-headings.md", "2026-01-12", "2026-01-18", "2026-3", ISO, "1/3", 0, 1, 1],
  ["front-matter-only.md", "2026-04-06", "2026-04-12", "2026-15", ISO, "0/0", 0, 0, 0],
  ["heading-forms.md", "2026-03-09", "2026-03-15", "2026-11", ISO, "1/1", 0, 1, 2],
  ["hostile.md", "2026-03-16", "2026-03-22", "2026-12", ISO, "1/9", 0, 6, 4],
  ["inner-role.md", "2026-01-26", "2026-02-01", "2026-5", ISO, "1/3", 0, 3, 0],
  ["lesson-check.md", "2026-04-13", "2026-04-19", "2026-16", ISO, "0/0", 0, 2, 0],
  ["long-line.md", "2026-03-30", "2026-04-05", "2026-14", ISO, "1/2", 0, 1, 0],
  ["new-year-iso.md", "2020-12-28", "2021-01-03", "2020-53", ISO, "1/1", 0, 1, 0],
  ["new-year-saturday.md", "2020-12-26", "2021-01-01", "2021-1", SATURDAY, "1/1", 0, 1, 0],
  ["new-year-us.md", "2020-12-27", "2021-01-02", "2021-1", US, "1/1", 0, 1, 0],
  ["no-final-newline.md", null, null, null, ISO, "0/1", 0, 0, 0],
  ["no-such-day.md", null, null, null, ISO, "0/0", 0, 1, 0],
  ["none-lesson.md", "2019-02-09", "2019-02-15", "2019-7", SATURDAY, "1/1", 0, 0, 0],
  ["numbered.md", "2026-03-02", "2026-03-08", "2026-10", ISO, "2/5", 1, 2, 0],
  ["period-no-role.md", null, null, null, ISO, "0/0", 0, 0, 0],
  ["period-too-late.md", null, null, null, ISO, "0/0", 0, 1, 0],
  ["period-too-long.md", null, null, null, ISO, "0/0", 0, 1, 0],
  ["quotes.md", "2026-02-09", "2026-02-15", "2026-7", ISO, "2/5", 0, 1, 0],
  ["reversed-week.md", null, null, null, ISO, "0/1", 0, 1, 0],
  ["statuses.md", "2026-01-19", "2026-01-25", "2026-4", ISO, "3/7", 3, 0, 0],
  ["tabs.md", "2026-02-23", "2026-03-01", "2026-9", ISO, "3/4", 0, 1, 0],
  ["twins.md", "2026-02-16", "2026-02-22", "2026-8", ISO, "1/5", 0, 1, 0],
  ["wrong-types.md", null, null, null, ISO, "1/2", 0, 1, 0],
  ["wrong-weekday.md", "2019-04-08", "2019-04-14", "2019-15", ISO, "1/1", 0, 1, 0],
] as const;

const differentLessons = (note: string) => new Set(factsOf(note).lessons.map(({ text }) => normalise(text))).size;
const missionTexts = (note: string) => flatten(factsOf(note).missions).map(({ text }) => text);

describe("Every fixture is read as its table says", () => {
  it("has a row for every note", () => {
    expect(TABLE.map(([name]) => name.normalize("NFC")).sort()).toEqual(
      fixtureNames()
        .map((name) => name.normalize("NFC"))
        .sort(),
    );
  });

  it.each(TABLE)("%s", (name, start, end, week, rule, missions, plain, lessons, next) => {
    const note = fixture(name);
    const facts = factsOf(note);
    const period = retroPeriod(originOf(name, note), facts, "Retros", () => null);
    expect(period).toEqual(start === null ? null : { start, end });
    expect(period && `${weekYear(period, rule)}-${weekLabel(period, rule)}`).toBe(week);
    const { done, total } = progress(facts.missions);
    expect(`${done}/${total}`).toBe(missions);
    expect(facts.missions.filter(({ status }) => status === null)).toHaveLength(plain);
    expect(differentLessons(note)).toBe(lessons);
    expect(facts.next.split("\n").filter((line) => /^\S/.test(line))).toHaveLength(next);
  });
});

describe("What a fixture has besides", () => {
  it("carries the last list of the old note word for word, and neither the rule nor the quote behind it", () => {
    expect(factsOf(fixture("3주-기록.md")).next).toBe(
      [
        "- 짐을 싸기 전에 **버릴 것**부터 정하는 나",
        "- **하루에 상자 하나**만 싸고 쉬는 나",
        "- 화분보다 먼저 날씨를 보는 나",
        "- 옆집에 고맙다고 말하는 나",
      ].join("\n"),
    );
  });

  it("offers all seven plain bullets of the old note a checkbox", () => {
    expect(plainOnes(factsOf(fixture("3주-기록.md")).missions)).toHaveLength(7);
  });

  it("leaves block ids out of texts, and what only looks like one in", () => {
    const { missions, lessons } = factsOf(fixture("block-ids.md"));
    expect(flatten(missions).map(({ text }) => text)).toEqual([
      "Call the plumber",
      "find his number",
      "Read [[Pipes#^valve]]",
      "Two ^2 is four, and this line has no block id",
    ]);
    expect(lessons).toEqual([{ text: "Fixing a pipe with tape", line: 12, explanation: ["It held for an hour"] }]);
  });

  it("ends no text in a carriage return", () => {
    expect(JSON.stringify(factsOf(fixture("crlf.md")))).not.toContain("\\r");
  });

  it("knows no lesson, heading or mission inside code", () => {
    const { lessons, missions } = factsOf(fixture("fenced-headings.md"));
    expect(lessons.map(({ text }) => text)).toEqual(["Printing before proofreading"]);
    expect(flatten(missions).map(({ text }) => text)).toEqual([
      "Write the manual",
      "Print the manual",
      "Bind the manual",
    ]);
  });

  it("lets the innermost role count", () => {
    const note = fixture("inner-role.md");
    expect(factsOf(note).lessons.map(({ text }) => text)).toEqual([
      "Baking without a timer",
      "Trusting the smell",
      "Smoke is not a timer",
    ]);
    expect(missionTexts(note)).toEqual(["Bake bread", "Sharpen the knives", "Rake the leaves"]);
  });

  it("takes the ticked items of a check section as occurrences, and no others", () => {
    expect(factsOf(fixture("lesson-check.md")).lessons.map(({ text }) => text)).toEqual([
      "**Baking** without a timer!",
      "Baking without a timer",
      "Leaving the coop open",
    ]);
  });

  it("nests under tabs as CommonMark does", () => {
    const [fence] = factsOf(fixture("tabs.md")).missions;
    expect(fence?.text).toBe("Paint the fence");
    expect(fence?.children.map(({ text }) => text)).toEqual(["sand it", "first coat"]);
    expect(fence?.children[1]?.children.map(({ text }) => text)).toEqual(["the inside", "the outside"]);
    expect(factsOf(fixture("tabs.md")).lessons[0]?.explanation).toEqual(["with an umbrella, even"]);
  });

  it("knows a decomposed lesson for the same as the composed one", () => {
    const of = (name: string) => factsOf(fixture(name)).lessons.map(({ text }) => normalise(text));
    expect(of("hostile.md")).toContain(of("decomposed-hangul.md")[0]);
  });

  it("gives a hostile text back byte for byte", () => {
    const texts = missionTexts(fixture("hostile.md"));
    expect(texts).toContain("<script>alert(1)</script><img src=x onerror=alert(2)>");
    expect(texts).toContain("$& $1 $$ $` $' \\0 \\n");
    expect(texts).toContain("__proto__ constructor toString");
    expect(factsOf(fixture("hostile.md")).lessons).toHaveLength(7);
  });

  it("sees a retro in the packing list only where retros live", () => {
    const note = fixture("period-no-role.md");
    const at = (path: string) => retroPeriod(originOf(path, note), factsOf(note), "Retros", () => null);
    expect(at("Retros/June.md")).toEqual({ start: "2019-06-01", end: "2019-06-07" });
    expect(at("Retros/2019/June.md")).toEqual({ start: "2019-06-01", end: "2019-06-07" });
    expect(at("Retros elsewhere/June.md")).toBeNull();
    expect(at("June.md")).toBeNull();
  });
});
