import { describe, expect, it } from "vitest";
import { makeCheckboxes, toggleMission } from "../../../src/core/missions/mission-edits.ts";
import { flatten, plainOnes } from "../../../src/core/missions/mission-state.ts";
import { plainWords } from "../../../src/core/markdown/wording.ts";
import { weekLabel } from "../../../src/core/calendar/period.ts";
import { edited } from "../../support/edits.ts";
import { factsOf, hasSeed, originOf, retroPeriod, roleOf, SATURDAY, seedNote } from "../../support/notes.ts";
import { fc, noteLike } from "../../support/arbitraries.ts";
import { shownMissions } from "../../../src/core/missions/shown-mission.ts";

const missionTexts = (note: string) => flatten(factsOf(note).missions).map(({ text }) => text);

describe("Reading a note", () => {
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

describe.skipIf(!hasSeed)("The note as it was really written", () => {
  it("is read untouched", () => {
    const facts = factsOf(seedNote());
    expect(facts.roles).toEqual(["wish", "missions", "lessons", "next"]);
    expect(facts.periodLine).toEqual({ start: "2019-01-12", end: "2019-01-18" });
    expect(facts.missions.map(({ text, children }) => [text, children.length])).toEqual([
      ["올해의 단어 : 인증의 꽃", 0],
      ["단어에 맞는 나를 만들기 위한 행동", 2],
      ["집에서 일을 하지 않기 위한 전략", 2],
    ]);
    expect(facts.lessons).toHaveLength(2);
    expect(facts.next.split("\n")).toEqual([
      "- 항상 어떤 일을 하든 **최악의 상황을 고려**하고 그에 따른 **대비책**을 먼저 세우는 나",
      "- **충분히 수행할 수 있는 미션**을 만들고 미션 수행을 위해 정진하는 나",
      "- 스터디를 여유있게 준비해서 스터디가 다른 일에 영향을 미치지 않게 하는 나",
      "- 성능테스트에서 발생한 병목 현상의 원인을 찾아서 성능 향상을 이룬 나",
    ]);
  });

  it("is the retro of week 3 of 2019 outside the retro folder, by its period line", () => {
    const period = retroPeriod(originOf("3주-회고.md", seedNote()), factsOf(seedNote()), "Retros", () => null);
    expect(period).toEqual({ start: "2019-01-12", end: "2019-01-18" });
    expect(period && weekLabel(period, SATURDAY)).toBe("3");
  });
});
