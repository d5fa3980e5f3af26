import { describe, expect, it } from "vitest";
import { MOST_PLACES, otherPlaces } from "../../../src/core/missions/same-mission.ts";
import { flatten } from "../../../src/core/missions/mission-state.ts";
import { factsOf } from "../../support/notes.ts";

const note = (path: string, ...lines: string[]) => ({ path, facts: factsOf(`## Missions\n${lines.join("\n")}\n`) });

function placesOf(text: string, path: string, notes: readonly ReturnType<typeof note>[]): string[] {
  const own = notes.find((each) => each.path === path);
  const mission = flatten(own?.facts.missions ?? []).find((each) => each.text === text);
  if (!mission) throw new Error(`There is no mission "${text}" in ${path}.`);
  return otherPlaces(notes, mission, path).map((place) => `${place.path}:${place.line} [${place.status}]`);
}

describe("The same mission", () => {
  const notes = [
    note("a.md", "- [ ] Write the report 📅 2026-01-09", "- [ ] Read `List<A>`"),
    note("b.md", "- [ ] Garden", "  - [>] write the report", "- Write the report"),
    note("c.md", "- [x] Write the report ✅ 2026-01-20", "- [ ] Read `List<B>`", "- [ ] **Write the report**"),
  ];

  it("is found in other notes by its words alone, nested ones too, the latest note first", () => {
    expect(placesOf("Write the report 📅 2026-01-09", "a.md", notes)).toEqual([
      "c.md:1 [x]",
      "c.md:3 [ ]",
      "b.md:2 [>]",
    ]);
  });

  it("is found on another line of its own note", () => {
    expect(placesOf("Write the report ✅ 2026-01-20", "c.md", notes)[0]).toBe("c.md:3 [ ]");
  });

  it("is none that differs in code, and none without a checkbox", () => {
    expect(placesOf("Read `List<A>`", "a.md", notes)).toEqual([]);
    expect(placesOf("Garden", "b.md", notes)).toEqual([]);
  });

  it("is listed in the latest notes alone where there are many", () => {
    const many = Array.from({ length: 30 }, (_, at) => note(`${at}.md`, "- [ ] same", "- [ ] same"));
    const places = placesOf("same", "0.md", many);
    expect(places).toHaveLength(MOST_PLACES);
    expect(places[0]).toBe("29.md:1 [ ]");
  });
});
