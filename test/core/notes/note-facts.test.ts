import { describe, expect, it } from "vitest";
import { makeCheckboxes, toggleMission } from "../../../src/core/missions/mission-edits.ts";
import { flatten, plainOnes } from "../../../src/core/missions/mission-state.ts";
import { weekLabel } from "../../../src/core/calendar/period.ts";
import { edited } from "../../support/edits.ts";
import { factsOf, fixture, originOf, retroPeriod, roleOf, SATURDAY } from "../../support/notes.ts";
import { fc, noteLike } from "../../support/arbitraries.ts";
import { shownMissions } from "../../../src/core/missions/shown-mission.ts";
import { plainWords } from "../../../src/core/markdown/plain-words.ts";

const missionTexts = (note: string) => flatten(factsOf(note).missions).map(({ text }) => text);

describe("A break below indented code", () => {
  it("makes no heading of the code: the missions under it stay missions", () => {
    const { missions } = factsOf("## Missions of the week\n\t- [ ] tabbed\n---\n- [ ] real\n");
    expect(missions.map(({ text }) => text)).toEqual(["real"]);
  });
});

describe("Reading a note", () => {
  it("takes no item for a mission or a lesson whose tags nobody has filled in", () => {
    const note =
      "## Missions\n- [ ] {{text}}\n  - [ ] nested\n- <% tp.date.now() %> plan\n- [ ] Fix `{{week}}`\n## Never repeat\n- {{text}}\n";
    expect(missionTexts(note)).toEqual(["nested", "Fix `{{week}}`"]);
    expect(factsOf(note).lessons).toEqual([]);
  });

  it("reads a mission that is nothing but a link", () => {
    expect(missionTexts("## Missions\n- [ ] <https://c.org/3>\n- [ ] <b></b>\n")).toEqual(["<https://c.org/3>"]);
  });

  it("leaves what Tasks writes out of a lesson's words, and of a ticked one", () => {
    const note =
      "## Did it happen again?\n- [x] Skip lunch ✅ 2026-01-10\n## Never repeat\n- Late [due:: 2026-01-01]\n- ✅ 2026-01-10\n";
    expect(factsOf(note).lessons.map(({ text }) => text)).toEqual(["Late", "Skip lunch"]);
  });

  it("does not take a callout behind a mission for its words", () => {
    for (const quote of [
      "> [!note] why\n> because",
      "  > [!note] why\n  > because",
      "\t> > [!note] why\n\t> > because",
    ]) {
      expect(missionTexts(`## Missions\n- [ ] Call home\n${quote}\n- [ ] Rest\n`)).toEqual(["Call home", "Rest"]);
    }
    const callout = "## Missions\n> [!todo]\n> - [ ] Call home\n>   > [!note] why\n>   > because\n> - [ ] Rest\n";
    expect(missionTexts(callout)).toEqual(["Call home", "Rest"]);
    expect(missionTexts("## Missions\r\n- [ ] Call\r\nhome\r\n> because\r\nof it\r\n")).toEqual(["Call home"]);
  });

  it("joins a line that continues an item to its text", () => {
    const note = "## Missions\n- [ ] Write the\n  long letter\n- [ ] Post it";
    expect(missionTexts(note)).toEqual(["Write the long letter", "Post it"]);
  });

  it("does not take a comment for a part of the item before it", () => {
    const note = "## Never repeat\n- One\n<!-- - Two -->\n- Three <!-- aside -->\n%% Four %%\n- Five";
    expect(factsOf(note).lessons.map(({ text }) => plainWords(text))).toEqual(["One", "Three", "Five"]);
    expect(factsOf(note).lessons[0]?.text).toBe("One");
  });

  it("skips a comment that begins inside an item and ends on a line that continues it", () => {
    const note =
      "## Never repeat\n- One <!-- or\n  two -->\n- Three\n\n## Who I want to be next week\n- A <!-- b\n  c --> c\n- D";
    expect(factsOf(note).lessons.map(({ text }) => plainWords(text))).toEqual(["One", "Three"]);
    expect(factsOf(note).next).toBe("- A c\n- D");
  });

  it("takes a comment sign that nothing closes for text", () => {
    const note = "## Never repeat\n- Typing <!-- by hand\n- Another\n\n## Who I want to be next week\n- A <!-- b\n- c";
    expect(factsOf(note).lessons.map(({ text }) => text)).toEqual(["Typing <!-- by hand", "Another"]);
    expect(factsOf(note).next).toBe("- A <!-- b\n- c");
  });

  it("does not look for the end of an item's comment beyond the item", () => {
    const note = "## Never repeat\n- Typing <!-- by hand\n- One\n\n## Missions\n- [ ] Type --> too";
    expect(factsOf(note).lessons.map(({ text }) => text)).toEqual(["Typing <!-- by hand", "One"]);
    expect(missionTexts(note)).toEqual(["Type --> too"]);
  });

  it("reads a line separator inside an item as a part of its text", () => {
    expect(missionTexts("## Missions\n- [ ] one\u2028two")).toEqual(["one\u2028two"]);
  });

  it("finds the period on the twentieth line of the body, not on the next", () => {
    const note = (lines: number) => `---\na: 1\n---\n${"text\n".repeat(lines)}2026-01-05 ~ 2026-01-11\n`;
    expect(factsOf(note(19)).periodLine).toEqual({ start: "2026-01-05", end: "2026-01-11" });
    expect(factsOf(note(20)).periodLine).toBeNull();
  });

  it.each([
    ["2026-01-05 - 2026-01-11", true],
    ["2026-01-05~2026-01-11", true],
    ["> 기간: 2026-01-05(월) ~ 2026-01-11(일)", true],
    ["We were there from 2026-01-05 to 2026-01-11, and one day more", false],
    ["2026-01-05", false],
    ["2026-1-5 ~ 2026-1-11", true],
    ["2026-01-11 ~ 2026-01-05", false],
    ["2026-02-30 ~ 2026-03-05", false],
    ["12026-01-05 ~ 2026-01-111", false],
    ["<!-- 2026-01-05 ~ 2026-01-11 -->", false],
    ["```\n2026-01-05 ~ 2026-01-11\n```", false],
  ])("reads the line %j as a period: %s", (line, found) => {
    expect(factsOf(line).periodLine !== null).toBe(found);
  });

  it("takes a period of 26 weeks and none that is longer", () => {
    expect(factsOf("2026-01-05 ~ 2026-07-05").periodLine).not.toBeNull();
    expect(factsOf("2026-01-05 ~ 2026-07-06").periodLine).toBeNull();
  });

  it("never throws, and every mission's mark points at its status", () => {
    fc.assert(
      fc.property(noteLike, (note) => {
        for (const { mark, status, raw, line } of flatten(factsOf(note).missions)) {
          expect(note.split("\n")[line]?.replace(/\r$/, "")).toBe(raw);
          if (status === null) continue;
          expect(note.slice(mark - 1, mark + status.length + 1)).toBe(`[${status}]`);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("finds, once plain missions are given checkboxes, exactly those missions", () => {
    fc.assert(
      fc.property(noteLike, (note) => {
        const { missions } = factsOf(note);
        const plain = new Set(plainOnes(missions).map(({ line }) => line));
        const after = factsOf(edited(note, makeCheckboxes(roleOf))).missions;
        expect(flatten(after).map(({ line, text }) => [line, text])).toEqual(
          flatten(missions).map(({ line, text }) => [line, text]),
        );
        expect(
          flatten(after)
            .filter(({ line }) => plain.has(line))
            .every(({ status }) => status === " "),
        ).toBe(true);
        expect(plainOnes(after)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it("is the same for a note toggled twice, whatever the note", () => {
    fc.assert(
      fc.property(noteLike, fc.nat(), (note, at) => {
        const missions = flatten(factsOf(note).missions).filter(({ status }) => status === " " || status === "x");
        const mission = missions[at % Math.max(1, missions.length)];
        if (!mission) return;
        const once = click(note, mission.line);
        expect(once).not.toBe(note);
        expect(once).toHaveLength(note.length);
        expect(click(once, mission.line)).toBe(note);
      }),
      { numRuns: 2000 },
    );
  });
});

/** The note after a click on the mission of a line, as the panel shows it. */
function click(note: string, line: number): string {
  const { missions } = factsOf(note);
  const shown = [...shownMissions(missions).values()].find((each) => each.line === line);
  if (!shown) throw new Error(`no mission on line ${line}`);
  return edited(note, toggleMission(shown, roleOf));
}

describe("A note of before the plugin, as somebody keeps it", () => {
  const note = fixture("3주-기록.md");

  it("is read untouched", () => {
    const facts = factsOf(note);
    expect(facts.roles).toEqual(["wish", "missions", "lessons", "next"]);
    expect(facts.periodLine).toEqual({ start: "2019-01-12", end: "2019-01-18" });
    expect(facts.missions.map(({ text, children }) => [text, children.length])).toEqual([
      ["이번 달의 색 : 초록", 0],
      ["초록에 어울리는 일 하기", 2],
      ["밤에 부엌 불을 끄기 위한 방법", 2],
    ]);
    expect(facts.lessons).toHaveLength(2);
    expect(facts.next.split("\n")).toEqual([
      "- 짐을 싸기 전에 **버릴 것**부터 정하는 나",
      "- **하루에 상자 하나**만 싸고 쉬는 나",
      "- 화분보다 먼저 날씨를 보는 나",
      "- 옆집에 고맙다고 말하는 나",
    ]);
  });

  it("is the retro of week 3 of 2019 outside the retro folder, by its period line", () => {
    const period = retroPeriod(originOf("3주-기록.md", note), factsOf(note), "Retros", () => null);
    expect(period).toEqual({ start: "2019-01-12", end: "2019-01-18" });
    expect(period && weekLabel(period, SATURDAY)).toBe("3");
  });
});
