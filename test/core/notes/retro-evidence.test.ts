import { describe, expect, it } from "vitest";
import { nameReader } from "../../../src/core/retros/name-pattern.ts";
import { allEvidence, noteDay, weekOfDay } from "../../../src/core/notes/retro-evidence.ts";
import { noteFacts } from "../../../src/core/notes/note-facts.ts";
import { roleFinder } from "../../../src/core/notes/roles.ts";
import { dayFormat } from "../../support/day-format.ts";
import { ISO, originOf, rulesOf } from "../../support/notes.ts";

const roleOf = roleFinder({
  wish: [],
  missions: ["Last plan"],
  lessons: ["Change", "Never repeat"],
  lessonCheck: [],
  next: ["Plan", "Next week"],
});
const readName = nameReader("{{year}}-W{{week:00}}", ISO, dayFormat("en"));

/** What tells a note's period, the best first, as `by start`. */
function evidence(path: string, note: string, read = readName): string[] {
  const origin = originOf(path, note);
  const facts = noteFacts(note, roleOf, noteDay(origin));
  return [...allEvidence(origin, facts, rulesOf("posts", read))].map(({ by, period }) => `${by} ${period.start}`);
}

const ROLE = "## Plan\n- read\n";
const properties = (...lines: string[]) => `---\n${lines.join("\n")}\n---\n`;

describe("What tells a retro's period", () => {
  it("comes in this order: properties, line, name, week, day", () => {
    const note =
      properties("week-start: 2023-01-02", "week-end: 2023-01-08", "week: 2023-W04", "date: 2023-02-05") +
      `> 2023.01.09 ~ 01.15\n\n${ROLE}`;
    expect(evidence("posts/2023-W03.md", note)).toEqual([
      "properties 2023-01-02",
      "line 2023-01-09",
      "name 2023-01-16",
      "week 2023-01-23",
      "day 2023-01-30",
    ]);
  });

  it.each([
    [
      "a date with a time as a property",
      properties("week-start: 2026-01-12T00:00:00", "week-end: 2026-01-18T00:00:00"),
      "properties 2026-01-12",
    ],
    ["a week as a property", properties("week: 2023-W19"), "week 2023-05-08"],
    ["a week's number beside a year", properties("week: 19", "year: 2023"), "week 2023-05-08"],
    ["a week's number beside a date", properties("week: 19", "date: 2023-05-14"), "week 2023-05-08"],
    ["a link to a weekly note", properties('week: "[[2023-W19]]"'), "week 2023-05-08"],
    ["a title with a Korean week of a month", properties("title: 2023년 5월 2주차 회고"), "week 2023-05-08"],
    ["a title with a week and no year", properties("title: Week 19", "date: 2023-05-15"), "week 2023-05-08"],
    ["a title with a period", properties("title: Retro (May 8 – 14)", "date: 2023-05-16"), "week 2023-05-08"],
    ["a first heading", "# KW 19/2023\n", "week 2023-05-08"],
    ["a title with a week's first day", properties("title: Semaine du 8 mai", "date: 2023-05-16"), "week 2023-05-08"],
    ["a first heading in Chinese", "# 2023年第19周复盘\n", "week 2023-05-08"],
    [
      "a first heading in Japanese, beside a date",
      properties("date: 2023-05-14") + "# 5月第2週の振り返り\n",
      "week 2023-05-08",
    ],
    ["a date in words", properties("date: May 14, 2023"), "day 2023-05-08"],
    ["the day of a post of Astro", properties("pubDatetime: 2023-05-14T15:22:00Z"), "day 2023-05-08"],
    ["a French date", properties("date: 14 mai 2023"), "day 2023-05-08"],
    ["a German date", properties("date: 14. Mai 2023"), "day 2023-05-08"],
    ["a Spanish date", properties("date: 14 de mayo de 2023"), "day 2023-05-08"],
    ["an Italian date", properties("date: 14 maggio 2023"), "day 2023-05-08"],
    ["a Portuguese date", properties("date: 14 de maio de 2023"), "day 2023-05-08"],
    ["a Dutch date", properties("date: zondag 14 mei 2023"), "day 2023-05-08"],
    ["a date with time and zone", properties("date: 2023-05-14 21:00:00 +0900"), "day 2023-05-08"],
    ["a date on the day after the week", properties("date: 2023-05-15"), "day 2023-05-08"],
    ["a date three days after the week", properties("date: 2023-05-17"), "day 2023-05-15"],
  ])("is %s", (_what, note, first) => {
    expect(evidence("posts/Review number seven.md", note + ROLE)[0]).toBe(first);
  });

  it.each([
    ["a week of a month in words", "posts/2023-05-14-second-week-of-may.md", "week 2023-05-08"],
    ["a week with its year", "posts/review-2023-W19.md", "week 2023-05-08"],
    ["a date", "posts/2023-05-14-the-rain.md", "day 2023-05-08"],
    ["a Korean date", "posts/2023년 5월 14일.md", "day 2023-05-08"],
    ["a period", "posts/2023-05-08-to-05-14.md", "week 2023-05-08"],
    ["a week by its first day", "posts/Week of 2023-05-08.md", "week 2023-05-08"],
    ["a week by a day in words", "posts/Week of May 8, 2023.md", "week 2023-05-08"],
    ["a week by its last day", "posts/Week ending 2023-05-14.md", "week 2023-05-08"],
    ["the day of writing", "posts/Weekly 2023-05-08.md", "day 2023-05-01"],
  ])("is %s in the name", (_what, path, first) => {
    expect(evidence(path, ROLE)[0]).toBe(first);
  });

  it.each([
    [
      "week and day outside the retro folder",
      "Else/2023-05-14.md",
      properties("week: 2023-W19", "date: 2023-05-14") + ROLE,
    ],
    [
      "week and day of a note without a role",
      "posts/2023-05-14-trip.md",
      properties("week: 2023-W19", "date: 2023-05-14") + "# Trip\n",
    ],
    ["a running number without a date", "posts/weekly_12.md", ROLE],
    ["nothing", "posts/Home.md", ROLE],
    ["a lesson's own note", "posts/x.md", `---\nweekly-retro: lesson\n---\n2023-05-08 ~ 2023-05-14\n${ROLE}`],
    [
      "a note that quotes others",
      "posts/2023-W19.md",
      `---\nweekly-retro: yearly\n---\n2023-05-08 ~ 2023-05-14\n${ROLE}`,
    ],
  ])("is not %s", (_what, path, note) => {
    expect(evidence(path, note)).toEqual([]);
  });

  it("is a week's first day in the first heading", () => {
    const origin = { ...originOf("posts/Review.md", ROLE), headings: ["Week of May 8, 2023", "Plan"] };
    const [first] = allEvidence(origin, noteFacts(ROLE, roleOf), rulesOf("posts", readName));
    expect(first).toMatchObject({ by: "week", period: { start: "2023-05-08", end: "2023-05-14" } });
  });

  it("is the day where the number in title or name counts the notes", () => {
    const running = nameReader("{{year}}/weekly_{{week}}", ISO, dayFormat("en"));
    const note = properties('title: "Weekly #12"', "date: 2023-05-14") + "# Weekly 12\n" + ROLE;
    expect(evidence("posts/2023/weekly_12.md", note, running)).toEqual(["day 2023-05-08"]);
    expect(evidence("posts/a.md", properties("title: Week 12 of my job", "date: 2023-05-14") + ROLE)).toEqual([
      "day 2023-05-08",
    ]);
  });
});

describe("The lines about a note", () => {
  it.each([
    ["a quote", "> The week from 2023-05-08 to 2023-05-14, in the rain"],
    ["nothing but dates", "2023-05-08 ~ 2023-05-14"],
    ["dates in bold", "**May 8–14, 2023**"],
    ["a label that means the period", "기간: 2023.05.08 ~ 2023.05.14"],
    ["a German label", "Zeitraum: 8.–14. Mai 2023"],
    ["a heading with the week", "# Week 19 (8 – 14 May 2023)"],
    ["a heading of a retro", "# Weekly review: 2023-05-08 - 2023-05-14"],
    ["small words around the dates", "du 8 au 14 mai 2023"],
    ["a link to each day", "[[2023-05-08]] → [[2023-05-14]]"],
    ["a link to each day that shows a weekday", "[[2023-05-08|Mon]] → [[Daily/2023-05-14|Sunday, the last]]"],
  ])("count in the retro folder alone: %s", (_what, line) => {
    expect(evidence("posts/a.md", `${line}\n\nText.\n`)).toEqual(["line 2023-05-08"]);
  });

  it.each([
    ["a heading of its own", "# How the garden grew, 8–14 May 2023"],
    ["a label of its own", "Sprint 7: 2023-05-08 - 2023-05-14"],
    ["the only words of an item", "- 2023-05-08 - 2023-05-14"],
  ])("count beside a section with a role: %s", (_what, line) => {
    expect(evidence("posts/a.md", `${line}\n\nText.\n`)).toEqual([]);
    expect(evidence("posts/a.md", `${line}\n\n${ROLE}`)).toEqual(["line 2023-05-08"]);
    expect(evidence("Else/a.md", `${line}\n\n${ROLE}`)).toEqual(["line 2023-05-08"]);
  });

  it.each([
    ["a sentence", "The conference took place on 2023-05-08 - 2023-05-14 in three halls."],
    ["a sentence in Korean", "2023년 5월 8일 ~ 5월 14일 컨퍼런스에 다녀왔다."],
    ["an item of a list of events", "- 2023-05-08 - 2023-05-14: conference in Berlin"],
    ["a row of a table", "| Holiday | 2023-05-08 - 2023-05-14 |"],
    ["a changelog", "- 1.2.0 (2023-05-08 - 2023-05-14)  many things were mended for good"],
  ])("do not count, be there a role or not: %s", (_what, line) => {
    expect(evidence("posts/a.md", `${line}\n\n${ROLE}`)).toEqual([]);
  });

  it("are looked for in the first twenty lines, past those about something else", () => {
    expect(evidence("posts/a.md", `I was there from 2023-04-01 to 2023-04-03.\n\n> 2023-05-08 ~ 2023-05-14\n`)).toEqual(
      ["line 2023-05-08"],
    );
    expect(evidence("posts/a.md", `${"text\n".repeat(20)}> 2023-05-08 ~ 2023-05-14\n`)).toEqual([]);
  });

  it("take a year that they leave out from the note's date", () => {
    expect(evidence("posts/a.md", properties("date: 2023-05-15") + "> 5월 8일 ~ 5월 14일\n")).toEqual([
      "line 2023-05-08",
    ]);
    expect(evidence("posts/a.md", "> 5월 8일 ~ 5월 14일\n")).toEqual([]);
  });
});

describe("The week that a day is about", () => {
  it.each([
    ["2023-05-14", 2, "2023-05-08"],
    ["2023-05-15", 2, "2023-05-08"],
    ["2023-05-16", 2, "2023-05-08"],
    ["2023-05-17", 2, "2023-05-15"],
    ["2023-05-15", 0, "2023-05-15"],
    ["2023-05-20", 6, "2023-05-08"],
    ["2023-05-21", 6, "2023-05-15"],
  ])("%s with %i days of grace begins on %s", (day, grace, start) => {
    expect(weekOfDay(day, ISO, grace).start).toBe(start);
  });
});

describe("A note that is no retro", () => {
  it.each([
    ["its `date` property", { date: "2026-01-15" }, "2026-01-14 Dentist.md", "2026-01-15"],
    ["the day of a `date` with a time", { date: "2026-01-15T10:00:00" }, "a.md", "2026-01-15"],
    ["a date in its name", null, "Log/2026-01-14 Dentist.md", "2026-01-14"],
    ["its name where the property is no date", { date: true }, "2026-01-14.md", "2026-01-14"],
    ["its name where the property is no day", { date: "2026-02-30" }, "2026-01-14.md", "2026-01-14"],
    ["nothing where there is no other", { title: "2026-01-15" }, "Dentist.md", null],
    ["nothing where a folder alone has a date", null, "2026-01-14/Dentist.md", null],
    ["nothing where the digits are no date", null, "12026-01-144.md", null],
  ])("is dated by %s", (_what, props, path, day) => {
    expect(noteDay({ path, properties: props })).toBe(day);
  });
});
