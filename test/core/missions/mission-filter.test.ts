import { describe, expect, it } from "vitest";
import { filteredRow, isSameFilter, NO_FILTER, wantedMissions } from "../../../src/core/missions/mission-filter.ts";
import type { MissionRow } from "../../../src/core/missions/mission-rows.ts";
import { indexOf, ISO, retroNote } from "../../support/notes.ts";
import { summaryOf } from "../../support/whole-summary.ts";

const MISSIONS = `- [ ] Call **Grandma** #family
- [x] Two runs before Saturday
- [ ] Spring clean #home/garden
  - [x] weed the beds
  - [ ] cut the hedge
    - [-] borrow a ladder
    - [ ] buy a ladder
- [-] Paint the chairs
- [x] parent is ticked
  - [ ] child is not
- plain bullet
- 할머니께 전화하기 #가족`;

const rows = (): MissionRow[] => {
  const index = indexOf([["W10.md", retroNote("2026-03-02", "2026-03-08", { Missions: MISSIONS })]]);
  return summaryOf(index, "2026-03-05", "2026-03-05", ISO).missions.flatMap(({ missions }) => missions);
};

const found = (query: string, onlyOpen = false): string[] =>
  rows()
    .filter(({ mission }) => wantedMissions({ query, onlyOpen })(mission))
    .map(({ mission }) => mission.text.split(" ").slice(0, 2).join(" "));

const lines = (row: MissionRow, depth = 0): string[] => [
  `${"  ".repeat(depth)}${row.mission.text}`,
  ...row.children.flatMap((child) => lines(child, depth + 1)),
];

describe("The filter of missions", () => {
  it.each([
    ["grandma", ["Call **Grandma**"]],
    ["before runs", ["Two runs"]],
    ["ladder", ["Spring clean"]],
    ["clean ladder", ["Spring clean"]],
    ["#home", ["Spring clean"]],
    ["#home/garden", ["Spring clean"]],
    ["#garden", []],
    ["할머니 #가족", ["할머니께 전화하기"]],
    ["nowhere", []],
  ])("finds by %s, in a mission and in what is nested in it: %j", (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it("lets everything through without words", () => {
    expect(found("  ")).toHaveLength(rows().length);
    expect(isSameFilter({ query: " ", onlyOpen: false }, NO_FILTER)).toBe(true);
    expect(isSameFilter({ query: "a", onlyOpen: false }, NO_FILTER)).toBe(false);
  });

  it("leaves out what is done and dropped, and keeps bullets that have no checkbox", () => {
    expect(found("", true)).toEqual([
      "Call **Grandma**",
      "Spring clean",
      "parent is",
      "plain bullet",
      "할머니께 전화하기",
    ]);
  });

  it("leaves out of a mission what is done of it, at every level, and nothing else", () => {
    const clean = rows().find(({ mission }) => mission.text.startsWith("Spring"));
    if (!clean) throw new Error("The mission is not there.");
    expect(lines(filteredRow(clean, { query: "ladder", onlyOpen: true }))).toEqual([
      "Spring clean #home/garden",
      "  cut the hedge",
      "    buy a ladder",
    ]);
    expect(filteredRow(clean, { query: "ladder", onlyOpen: false })).toBe(clean);
  });

  it("returns the very row where nothing is missing, so that it need not be drawn again", () => {
    const [grandma] = rows();
    if (!grandma) throw new Error("The mission is not there.");
    expect(filteredRow(grandma, { query: "", onlyOpen: true })).toBe(grandma);
  });
});
