import { describe, expect, it } from "vitest";
import { changed } from "../../../src/core/markdown/change.ts";
import { rewordMission, wordsOf } from "../../../src/core/missions/reword-mission.ts";
import { shownMissions } from "../../../src/core/missions/shown-mission.ts";
import { noteFacts } from "../../../src/core/notes/note-facts.ts";

const roleOf = (heading: string) => (heading === "Missions" ? "missions" : null);
const HEAD = "## Missions\n";

function reworded(body: string, at: number, words: string): string {
  const note = HEAD + body;
  const { missions } = noteFacts(note, roleOf);
  const [, shown] = [...shownMissions(missions)][at] ?? [];
  const changes = shown && rewordMission(shown, words, roleOf)(note);
  if (!changes || typeof changes === "string") return String(changes);
  return changed(note, changes).slice(HEAD.length);
}

describe("Other words for a mission", () => {
  it.each([
    ["- [ ] write", "- [ ] read"],
    ["- [x]   write  ", "- [x]   read  "],
    ["> - [/] write\n>   - [ ] more", "> - [/] read\n>   - [ ] more"],
    ["3) [ ] write\r\n4) [ ] run", "3) [ ] read\r\n4) [ ] run"],
    ["- write", "- read"],
    ["\t- [ ] write", "\t- [ ] write"],
    ["- [ ] write\n  on and on", "- [ ] read\n  on and on"],
  ])("change its own line alone: %j", (before, after) => {
    // A line indented by a tab without a list around it is code.
    expect(reworded(before, 0, "read")).toBe(before.startsWith("\t") ? "undefined" : after);
  });

  it("are refused where the line is no longer as it was shown", () => {
    const { missions } = noteFacts(`${HEAD}- [ ] write`, roleOf);
    const [, shown] = [...shownMissions(missions)][0] ?? [];
    expect(shown && rewordMission(shown, "read", roleOf)(`${HEAD}- [ ] write well`)).toBe("stale");
  });

  it("begin with those that stand there, as they are written", () => {
    const { missions } = noteFacts(`${HEAD}- [ ] **write** [[a|b]] ^id`, roleOf);
    expect(missions.map(wordsOf)).toEqual(["**write** [[a|b]] ^id"]);
  });
});
