import { describe, expect, it } from "vitest";
import { happenedAgain } from "../../../src/core/lessons/happened-again.ts";
import { edited, planOf } from "../../support/edits.ts";

const TEMPLATE = "## Missions\n{{missions}}\n\n## Never repeat\n- \n\n## Next week I want to be\n- \n";
const LUNCH = { text: "Skip lunch", keys: new Set(["skiplunch", "nolunch", "lunch"]) };

const again = happenedAgain(LUNCH, planOf(TEMPLATE));

describe("Happened again", () => {
  it.each([
    [
      "ticks where the retro asks",
      "## Did it happen again?\n- [ ] Late\n- [ ] Skip lunch\n",
      "## Did it happen again?\n- [ ] Late\n- [x] Skip lunch\n",
    ],
    [
      "ticks another wording of it",
      "## Did it happen again?\n- [ ] No lunch!\n",
      "## Did it happen again?\n- [x] No lunch!\n",
    ],
    [
      "ticks a link to its note",
      "## Did it happen again?\n- [ ] [[Retros/Lunch|again]]\n",
      "## Did it happen again?\n- [x] [[Retros/Lunch|again]]\n",
    ],
    [
      "ticks whatever its status is",
      "## Did it happen again?\n- [-] Skip lunch\n",
      "## Did it happen again?\n- [x] Skip lunch\n",
    ],
    [
      "ticks rather than adds",
      "## Never repeat\n- \n## Did it happen again?\n1. [ ] Skip lunch\r\n",
      "## Never repeat\n- \n## Did it happen again?\n1. [x] Skip lunch\r\n",
    ],
    ["adds it where nothing asks", "## Never repeat\n- Late\n", "## Never repeat\n- Late\n- Skip lunch\n"],
    ["adds it into an empty bullet", "## Never repeat\n- Late\n- \n", "## Never repeat\n- Late\n- Skip lunch\n"],
    [
      "adds it behind what is nested",
      "## Never repeat\n* Late\n  * again\n\n## Other\n",
      "## Never repeat\n* Late\n  * again\n* Skip lunch\n\n## Other\n",
    ],
    [
      "adds it as a paragraph to lessons that are paragraphs",
      "## Never repeat\n\n**Late**: twice.\n\n## Other\n",
      "## Never repeat\n\n**Late**: twice.\n\nSkip lunch\n\n## Other\n",
    ],
    [
      "keeps the line breaks of such a note",
      "## Never repeat\r\nLate again.\r\n\r\n---\r\nend\r\n",
      "## Never repeat\r\nLate again.\r\n\r\nSkip lunch\r\n\r\n---\r\nend\r\n",
    ],
    [
      "adds nothing where a paragraph says it",
      "## Never repeat\n\n**Skip lunch**: twice.\n\nLate again.\n",
      "## Never repeat\n\n**Skip lunch**: twice.\n\nLate again.\n",
    ],
    [
      "adds it as a bullet to a list that words introduce",
      "## Never repeat\nWhat must not come back:\n- Late\n",
      "## Never repeat\nWhat must not come back:\n- Late\n- Skip lunch\n",
    ],
    [
      "adds it where only a plain bullet asks",
      "## Did it happen again?\n- Skip lunch\n\n## Never repeat\n- \n",
      "## Did it happen again?\n- Skip lunch\n\n## Never repeat\n- Skip lunch\n",
    ],
    [
      "adds the section where there is none",
      "## Missions\n- [ ] a\n",
      "## Missions\n- [ ] a\n\n## Never repeat\n- Skip lunch\n",
    ],
    [
      "takes a mission of the same words for no answer",
      "## Missions\n- [x] Skip lunch\n\n## Never repeat\n- \n",
      "## Missions\n- [x] Skip lunch\n\n## Never repeat\n- Skip lunch\n",
    ],
    ["keeps CRLF", "## Never repeat\r\n- Late\r\n", "## Never repeat\r\n- Late\r\n- Skip lunch\r\n"],
  ])("%s", (_name, note, expected) => {
    const once = edited(note, again);
    expect(once.replace(/\n\n+/g, "\n\n")).toBe(expected);
    expect(again(once)).toEqual([]);
  });

  it.each([
    ["sworn", "## Never repeat\n- skip lunch!\n"],
    ["sworn in other words", "## Never repeat\n### At work\n- [ ] No lunch\n"],
    ["ticked", "## Did it happen again?\n- [X] Skip lunch\n"],
    ["ticked in other words beside an open twin", "## Did it happen again?\n- [ ] Skip lunch\n- [x] No lunch\n"],
  ])("says nothing twice: %s", (_name, note) => {
    expect(again(note)).toEqual([]);
  });
});
