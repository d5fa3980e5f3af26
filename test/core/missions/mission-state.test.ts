import { describe, expect, it } from "vitest";
import { flatten, isOpen, missionState, plainOnes, progress } from "../../../src/core/missions/mission-state.ts";
import { factsOf } from "../../support/notes.ts";

const missionsOf = (...lines: string[]) => factsOf(`## Missions\n${lines.join("\n")}\n`).missions;
const texts = (missions: readonly { text: string }[]) => missions.map(({ text }) => text);

describe("A checkbox", () => {
  it.each([
    [" ", "open"],
    ["/", "inProgress"],
    ["x", "done"],
    ["X", "done"],
    ["-", "dropped"],
    [">", "carried"],
    ["?", "open"],
    [null, "plain"],
  ])("with %j is %s", (status, state) => {
    expect(missionState(status)).toBe(state);
  });
});

describe("Progress", () => {
  it.each([
    ["nothing", [], 0, 0],
    ["open and done ones", ["- [ ] a", "- [x] b", "- [X] c", "- [/] d"], 2, 4],
    ["neither dropped nor carried ones", ["- [-] a", "- [>] b", "- [x] c"], 1, 1],
    ["no plain ones", ["- a", "- [ ] b"], 0, 1],
    ["no parent of checkboxes, whatever its own says", ["- [x] a", "  - [ ] b", "  - [x] c"], 1, 2],
    ["checkboxes under plain ones", ["- a", "  - [x] b", "  - [ ] c"], 1, 2],
    ["checkboxes under plain ones under a parent", ["- [ ] a", "  - b", "    - [x] c"], 1, 1],
    ["a parent of plain ones", ["- [x] a", "  - b"], 1, 1],
    ["nothing of a parent of dropped ones alone", ["- [ ] a", "  - [-] b"], 0, 0],
    ["nothing under a dropped parent", ["- [-] a", "  - [ ] b"], 0, 0],
    ["no empty checkbox", ["- [ ] ", "- [x]", "- [ ] <!-- a -->"], 0, 0],
    ["a checkbox under an empty one", ["- [ ] ", "  - [x] b"], 1, 1],
  ])("counts %s", (_what, lines, done, total) => {
    expect(progress(missionsOf(...lines))).toEqual({ done, total });
  });
});

describe("A mission", () => {
  it.each([
    ["- [ ] a", true],
    ["- [/] a", true],
    ["- [x] a", false],
    ["- [-] a", false],
    ["- a", false],
    ["- [x] a\n  - [ ] b", true],
    ["- [ ] a\n  - [x] b", false],
    ["- [>] a\n  - [ ] b", false],
  ])("%j is open: %s", (lines, open) => {
    expect(missionsOf(lines).some(isOpen)).toBe(open);
  });

  it("comes before what is nested in it", () => {
    const missions = missionsOf("- [ ] a", "  - [ ] b", "    - [ ] c", "- [ ] d");
    expect(texts(flatten(missions))).toEqual(["a", "b", "c", "d"]);
  });

  it("without a checkbox is offered one unless it explains one that has", () => {
    expect(texts(plainOnes(missionsOf("- a", "  - b", "- [ ] c", "  - d", "- e", "  - [ ] f", "    - g")))).toEqual([
      "a",
      "b",
      "e",
    ]);
  });
});
