import fc from "fast-check";
import moment from "moment";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/core/calendar/day.ts";
import { Week } from "../../../src/core/calendar/week.ts";
import { nextNote } from "../../../src/core/set-up/next-note.ts";
import { propose } from "../../../src/core/set-up/proposal.ts";
import { proposedTemplate } from "../../../src/core/set-up/proposed-template.ts";
import { readBack } from "../../../src/core/set-up/read-back.ts";
import type { SampleNote } from "../../../src/core/set-up/sample-note.ts";
import { IDENTITY_HEADINGS } from "../../../src/core/templates/presets/preset.ts";
import { dayFormat } from "../../support/day-format.ts";
import { ISO } from "../../support/notes.ts";
import { folderOf, people, sampleOf } from "../../support/own-weeks.ts";
import { atOnce } from "../../support/steps.ts";

const EN = dayFormat("en");

function learn(folder: string, notes: readonly SampleNote[], sample: string) {
  const proposal = atOnce(propose(sample, folder, notes, IDENTITY_HEADINGS, EN));
  if (!proposal) throw new Error(`nothing learned from ${sample}`);
  const read = atOnce(readBack(proposal.choice, notes, new Set(proposal.like), EN));
  return { proposal, read, template: proposedTemplate(proposal, read, notes, EN) };
}

const pad = (number: number): string => String(number).padStart(2, "0");

/** Ways to name a week's note, each with whether it says the year. */
const NAMES: readonly ((week: Week) => string)[] = [
  (week) => `${week.year}-W${pad(week.number)}`,
  (week) => `Week ${week.number} of ${week.year}`,
  (week) => `${String(week.year).slice(2)}-W${pad(week.number)} review`,
  (week) => week.start,
  (week) => `${week.start} to ${week.end}`,
  (week) => `${week.year}년 ${week.number}주차`,
  (week) => `${week.year}年第${week.number}周`,
  (week) => `kw-${pad(week.number)}-${week.year}`,
];

describe("What is proposed", () => {
  it("reads back the notes that it was learned from, whatever they are called", () => {
    fc.assert(
      fc.property(
        fc.nat(NAMES.length - 1),
        fc.nat(3000),
        fc.uniqueArray(fc.nat(60), { minLength: 5, maxLength: 40 }),
        fc.boolean(),
        (form, from, weeks, isDated) => {
          const first = Week.containing(addDays("2015-01-05", from), ISO);
          const notes = [...weeks]
            .sort((one, other) => one - other)
            .map((at) => {
              const week = Week.containing(addDays(first.start, at * 7), ISO);
              const properties = isDated ? { date: week.end } : null;
              return { path: `W/${NAMES[form]?.(week) ?? ""}.md`, properties, text: `## Good\n- ${at}\n`, week };
            });
          const { read } = learn("W", notes, notes[notes.length - 1]?.path ?? "");
          const days = new Map(read.map(({ path, period }) => [path, period?.start]));
          for (const { path, week } of notes) expect(days.get(path)).toBe(week.start);
        },
      ),
      { seed: 12, numRuns: 25 },
    );
  });

  it.each(people())("makes of $name's notes a template that gives the last one's headings again", (person) => {
    const { folder, inFolder } = folderOf(person);
    const notes = inFolder.map(sampleOf);
    const { proposal, read, template } = learn(folder, notes, person.latest);
    const last = notes.find(({ path }) => path === person.latest);
    const period = read.find(({ path }) => path === person.latest)?.period;
    if (!last || !period) throw new Error("the latest note has no days");
    // The note as it would have been made in its own week, without it.
    const others = notes.filter(({ path }) => path !== person.latest);
    const made = nextNote(
      proposal.choice,
      read.filter(({ path }) => path !== person.latest),
      others,
      template,
      {
        dayFormat: EN,
        now: moment(`${period.end}T10:00`),
        today: period.end,
        dateFormat: "YYYY-MM-DD",
        timeFormat: "HH:mm",
        link: () => "",
        wikilink: () => "",
      },
    );
    if ("problem" in made) throw new Error(made.problem.code);
    const headings = (text: string): string[] => [...text.matchAll(/^#+ .*$/gm)].map(([line]) => line.trim());
    const kept = headings(made.note.content);
    // A running number is nobody's to know, and a heading of one note in six is no frame; all else stands as it stood.
    const known = headings(last.text).filter((line) => !/^# (?:Weekly \d|Goals)/.test(line));
    expect(kept.filter((line) => line !== "# Weekly")).toEqual(known);
  });

  it("says of a note without days that it has none", () => {
    const note = (name: string, text = "## Next week\n- a\n"): SampleNote => ({
      path: `W/${name}.md`,
      properties: null,
      text,
    });
    const weeks = [1, 2, 3, 4, 5].map((week) => note(`2023-W0${week}`));
    const { read } = learn("W", [...weeks, note("2023-W05 again"), note("Someday")], "W/2023-W05.md");
    const doubts = Object.fromEntries(read.map(({ path, doubts: all }) => [path, all.map(({ code }) => code)]));
    expect(doubts).toMatchObject({ "W/2023-W04.md": [], "W/Someday.md": ["no-days"] });
  });

  it.each<[string, (at: number) => Partial<SampleNote>]>([
    ["dates that do not exist", () => ({ text: "> 2023-02-30 ~ 2023-02-31\n\n## Next week\n- x\n" })],
    ["properties of any type", () => ({ properties: { date: 7, week: [], title: {}, tags: [null, 3] } })],
    ["no text", () => ({ text: "" })],
    ["contradictions", (at) => ({ properties: { date: addDays("2001-01-01", at) } })],
  ])("bears notes with %s", (_what, other) => {
    const notes = Array.from({ length: 30 }, (_, at) => ({
      path: `W/2023-W${pad(at + 1)}.md`,
      properties: null,
      text: "## Next week\n- x\n",
      ...other(at),
    }));
    expect(learn("W", notes, "W/2023-W30.md").read).toHaveLength(30);
  });
});

describe("Notes that nothing but their folder makes known", () => {
  const sundays = Array.from({ length: 12 }, (_, at) => addDays("2023-01-08", at * 7));
  const plain = (path: (at: number) => string) =>
    sundays.map((date, at) => ({
      path: path(at),
      properties: { date },
      text: `Some words, ${"abcdefghijkl".charAt(at)}.\n`,
    }));

  it.each<[string, (at: number) => string]>([
    ["a running number", (at) => `W/weekly_${at + 40}.md`],
    [
      "free words",
      (at) => `W/${["rain", "sun", "wind", "snow", "fog", "hail"][at % 6] ?? ""} ${"abcdefghijkl".charAt(at)}.md`,
    ],
    ["a folder of its own", (at) => `W/${sundays[at] ?? ""}-weekly/index.md`],
  ])("are read all the same: named by %s", (_how, path) => {
    const notes = plain(path);
    const { read } = learn("W", notes, path(11));
    expect(read.map(({ period }) => period?.end).sort()).toEqual(sundays);
  });
});
