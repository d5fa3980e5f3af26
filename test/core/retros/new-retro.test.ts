import moment from "moment";
import { dayFormat } from "../../support/day-format.ts";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/core/calendar/day.ts";
import { nameReader } from "../../../src/core/retros/name-pattern.ts";
import { dueWeek, newRetro, type NewRetroContext } from "../../../src/core/retros/new-retro.ts";
import { PRESETS } from "../../../src/core/templates/presets/index.ts";
import { noteFacts } from "../../../src/core/notes/note-facts.ts";
import { roleFinder } from "../../../src/core/notes/roles.ts";
import { Week } from "../../../src/core/calendar/week.ts";
import {
  factsOf,
  fixture,
  indexOf,
  ISO,
  originOf,
  retroNote,
  roleOf,
  sampleVault,
  SATURDAY,
  retroPeriod,
} from "../../support/notes.ts";
import { exactLessons } from "../../support/exact-lessons.ts";
import { fc, RULES } from "../../support/arbitraries.ts";

const CONTEXT: Omit<NewRetroContext, "notes" | "lessons"> = {
  rule: ISO,
  dayFormat: dayFormat("en"),
  now: moment("2026-03-09T08:30:00"),
  dateFormat: "YYYY-MM-DD",
  timeFormat: "HH:mm",
  folder: "Retros",
  fileName: "{{year}}-W{{week:00}}",
  template: PRESETS["identity-en"].template,
  link: (to) => `[${to}](${to})`,
  wikilink: (to) => `[[${to.replace(/^.*\/|\.md$/g, "")}]]`,
};

const WEEK = { start: "2026-03-09", end: "2026-03-15" };

function made(period: typeof WEEK, context: Partial<NewRetroContext> = {}) {
  const result = newRetro(period, { ...CONTEXT, notes: [], lessons: exactLessons(context.notes ?? []), ...context });
  if ("problem" in result) throw new Error(JSON.stringify(result.problem));
  return result.note;
}

describe("A new retro", () => {
  it("has its period and the earlier retro as properties, merged into the template's", () => {
    const notes = indexOf([["Retros/2026-W08.md", retroNote("2026-02-16", "2026-02-22", {})]]).notes(ISO);
    const { path, content } = made(WEEK, { notes, template: "---\ntags: [retro]\n---\n{{title}}\n" });
    expect(path).toBe("Retros/2026-W11.md");
    expect(content).toBe(
      '---\ntags: [retro]\nweek-start: 2026-03-09\nweek-end: 2026-03-15\nprevious: "[[2026-W08]]"\n---\n2026-W11\n',
    );
  });

  it("leaves the ids of tasks, and what Tasks has written on a lesson that came back, in the notes they belong to", () => {
    const sections = (lesson: string) => ({
      Missions: "- [ ] a 🆔 a1 📅 2026-03-09\n  - [ ] b [id:: b2]",
      "Did it happen again?": `- [x] Skip lunch ${lesson}`,
    });
    const notes = indexOf([
      ["Retros/2026-W08.md", retroNote("2026-02-16", "2026-02-22", sections("✅ 2026-02-20"))],
      ["Retros/2026-W09.md", retroNote("2026-02-23", "2026-03-01", sections("✅ 2026-02-28"))],
    ]).notes(ISO);
    const template =
      "{{#missions}}\n- [ ] {{text}} ({{weeks}})\n{{/missions}}\n{{#lessons}}\n- [ ] {{text}} {{count}}\n{{/lessons}}\n";
    const { content } = made(WEEK, { notes, lessons: exactLessons(notes), template });
    expect(content).toContain("---\n- [ ] a 📅 2026-03-09\n  - [ ] b (3)\n- [ ] Skip lunch 2\n");
  });

  it("has no `previous` where there is none, also in the text", () => {
    const { content } = made(WEEK);
    expect(content).not.toContain("previous");
    expect(content).not.toContain("Last retro");
    expect(content).toContain("## Who I wanted to be this week\n- \n");
  });

  it("says date and time in the core plugin's formats unless the tag names one", () => {
    const { content } = made(WEEK, {
      template: "{{date}} {{time}} {{date:dddd}}",
      dateFormat: "D.M.YYYY",
      timeFormat: "H.mm",
    });
    expect(content).toContain("9.3.2026 8.30 Monday");
  });

  it("may have the date in its name", () => {
    expect(made(WEEK, { fileName: "{{date}} {{week}}" }).path).toBe("Retros/2026-03-09 11.md");
  });

  it("leaves Templater's commands for Templater", () => {
    expect(made(WEEK, { template: '<% tp.file.title %>\n<%* tR += "{{title}}" %>' }).content).toContain(
      '<% tp.file.title %>\n<%* tR += "2026-W11" %>',
    );
  });

  it.each([
    [
      "the template does not parse",
      { template: "a\n{{#wish}}" },
      { code: "unclosed-section", name: "wish", line: 2, in: "template" },
    ],
    [
      "the name's pattern does not parse",
      { fileName: "{{week" },
      { code: "unclosed-tag", name: "{{week", line: 1, in: "fileName" },
    ],
    [
      "the name has forbidden signs",
      { fileName: "W{{week}}: {{year}}?" },
      { code: "forbidden-signs", signs: ": ?", in: "fileName" },
    ],
    ["the name leaves the vault", { fileName: "../../{{week}}" }, { code: "leaves-vault", in: "fileName" }],
    ["the name is empty", { fileName: "{{year}}/{{! no name }}" }, { code: "empty-name", in: "fileName" }],
  ])("is not made where %s", (_what, context, problem) => {
    expect(newRetro(WEEK, { ...CONTEXT, notes: [], lessons: exactLessons([]), ...context })).toMatchObject({ problem });
  });

  it("takes over the wish of the latest earlier retro that has one", () => {
    const notes = indexOf([
      ["a.md", retroNote("2026-02-16", "2026-02-22", { "Who I want to be next week": "- kind\n  - to all\n- calm" })],
      ["b.md", retroNote("2026-02-23", "2026-03-01", { "Who I want to be next week": "- 없음!!\n- " })],
      ["c.md", retroNote("2026-03-02", "2026-03-08", { "Never repeat": "- a" })],
      ["later.md", retroNote("2026-03-16", "2026-03-22", { "Who I want to be next week": "- late" })],
    ]).notes(ISO);
    const { content } = made(WEEK, { notes });
    expect(content).toContain("## Who I wanted to be this week\n- kind\n  - to all\n- calm\n\n");
    expect(content).toContain('previous: "[[c]]"');
    expect(content).toContain("> Last retro: [c.md](c.md)");
  });

  it.each(Object.keys(PRESETS) as (keyof typeof PRESETS)[])(
    "made with preset %s hands its wish on to the next",
    (preset) => {
      const { template, roles } = PRESETS[preset];
      const next = roles.next.find((heading) => template.includes(`## ${heading}\n`)) ?? "missing";
      const notes = indexOf([
        [
          "Retros/2026-W10.md",
          retroNote("2026-03-02", "2026-03-08", { "Who I want to be next week": "- kind\n  - to all" }),
        ],
      ]);
      const { content } = made(WEEK, { notes: notes.notes(ISO), template });
      const facts = noteFacts(content, roleFinder(roles));
      expect(facts.roles).toEqual(expect.arrayContaining(["wish", "missions", "lessons", "next"]));
      expect(content).toContain("- kind\n  - to all\n");
      expect([facts.missions, facts.lessons, facts.next]).toEqual([[], [], ""]);
      const filled = content.replace(new RegExp(`(#+ ${next}\\n)- \\n`), "$1- brave\n");
      expect(noteFacts(filled, roleFinder(roles)).next).toBe("- brave");
    },
  );

  it("is read back as the retro of its period, by properties, by name and by its line", () => {
    const periods = fc
      .tuple(fc.integer({ min: 0, max: 25_000 }), fc.integer({ min: 0, max: 8 }), fc.constantFrom(...RULES))
      .map(([days, more, rule]) => ({ week: Week.containing(addDays("1990-01-01", days), rule), more, rule }));
    fc.assert(
      fc.property(
        periods,
        fc.constantFrom(...Object.values(PRESETS)),
        fc.constantFrom("en", "ko"),
        ({ week, more, rule }, preset, locale) => {
          const period = { start: week.start, end: addDays(week.end, 7 * more) };
          const { path, content } = made(period, { rule, dayFormat: dayFormat(locale), template: preset.template });
          const facts = factsOf(content);
          const readName = nameReader(CONTEXT.fileName, rule, dayFormat(locale));
          expect(retroPeriod(originOf(path, content), facts, "Retros", () => null)).toEqual(period);
          expect(retroPeriod({ path, properties: null }, facts, "Retros", readName)).toEqual(period);
          expect(facts.periodLine).toEqual(period);
        },
      ),
    );
  });

  it("takes over a wish of any bytes word for word", () => {
    const item = fc.constantFrom(
      "{{title}}",
      "{{#wish}}",
      "$&",
      "$1",
      "<% tp %>",
      "**a**",
      "a `{{b}}`",
      "\\",
      "}}",
      "나",
      "- b",
      "# c",
    );
    fc.assert(
      fc.property(fc.array(item, { minLength: 1 }), (items) => {
        const wish = items.map((text) => `- ${text}`).join("\n");
        const notes = indexOf([
          ["a.md", retroNote("2026-03-02", "2026-03-08", { "Who I want to be next week": wish })],
        ]).notes(ISO);
        expect(notes[0]?.facts.next).toBe(wish);
        expect(made(WEEK, { notes }).content).toContain(`## Who I wanted to be this week\n${wish}\n\n`);
      }),
    );
  });

  it("of the sample vault asks after the lessons that came back", () => {
    const { content } = made(WEEK, { notes: indexOf(sampleVault()).notes(ISO) });
    expect(content).toContain(
      [
        "## Did it happen again?",
        "- [ ] Skipping the warm-up because I am late",
        "- [ ] Saying yes before I have looked at my calendar",
        "- [ ] Deploying on a Friday afternoon",
        "- [ ] 할머니 앞에서 핸드폰만 들여다보는 것",
        "",
      ].join("\n"),
    );
  });

  it("can carry the open missions of the sample vault, nested ones inside", () => {
    const template = "{{#missions}}\n- [ ] {{text}} ({{weeks}}) {{link}}\n{{/missions}}\n\n{{missions}}";
    const { content } = made(WEEK, { notes: indexOf(sampleVault()).notes(ISO), template });
    expect(content.slice(content.indexOf("- [ ]"))).toBe(
      [
        "- [ ] Answer the first twenty letters from passengers (2) [Retros/2026-W10.md](Retros/2026-W10.md)",
        "- [ ] Spring clean of the ferry app #ferry",
        "  - [ ] make the buttons big enough for **gloves** (1) [Retros/2026-W10.md](Retros/2026-W10.md)",
        "- [ ] Call Grandma on Sunday, camera on (1) [Retros/2026-W10.md](Retros/2026-W10.md)",
        "",
        "- [ ] Answer the first twenty letters from passengers",
        "- [ ] Spring clean of the ferry app #ferry",
        "  - [ ] make the buttons big enough for **gloves**",
        "- [ ] Call Grandma on Sunday, camera on",
      ].join("\n"),
    );
  });
});

describe("After a note of before the plugin", () => {
  const note = fixture("3주-기록.md");

  it("comes the retro of week 4 with its own headings, period line and wish", () => {
    const notes = indexOf([["3주-기록.md", note]]).notes(SATURDAY);
    const { start, end } = dueWeek("2019-01-26", notes, SATURDAY, 2);
    const { path, content } = made(
      { start, end },
      { notes, rule: SATURDAY, dayFormat: dayFormat("ko"), template: PRESETS["identity-ko"].template },
    );
    expect(path).toBe("Retros/2019-W04.md");
    expect(content).toContain("> 기간: 2019-01-19(토) ~ 2019-01-25(금)\n");
    expect(content).toContain(`어떤 '나'이고 싶었는가\n${factsOf(note).next}\n\n`);
    const withRole = [...note.matchAll(/^#+ (.*)$/gm)].filter(([, heading = ""]) => roleOf(heading) !== null);
    expect(withRole).toHaveLength(4);
    for (const [heading] of withRole) expect(content.split("\n")).toContain(heading);
  });
});
