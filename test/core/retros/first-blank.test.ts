import { expect, it } from "vitest";
import { firstBlank } from "../../../src/core/retros/first-blank.ts";

it.each([
  ["# A\n\n- \n- ", { line: 2, ch: 2 }],
  ["- full\n  - [ ] \n", { line: 1, ch: 8 }],
  ["> - [x] done\r\n> - \r\n", { line: 1, ch: 4 }],
  ["---\na: 1\n---\n```\n- \n```\n1. ", { line: 6, ch: 3 }],
  ["# A\n\nwords\n", null],
])("one begins to write in the first empty item: %j", (note, place) => {
  expect(firstBlank(note)).toEqual(place);
});
