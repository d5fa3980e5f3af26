import { describe, expect, it } from "vitest";
import { mayBeAbout } from "../../../src/core/notes/unread-note.ts";

const W10 = { start: "2026-03-02", end: "2026-03-08" };
const W09 = { start: "2026-02-23", end: "2026-03-01" };
const properties = ({ start, end }: typeof W10) => ({ "week-start": start, "week-end": end });

describe("A note that could not be read may be about a week", () => {
  it.each([
    ["unless anything says otherwise", null, null, true],
    ["if its properties say so", properties(W10), null, true],
    ["if its name says so", null, W10, true],
    ["not if its properties say another week, whatever its name says", properties(W09), W10, false],
    ["not if its name says another week", { tags: ["a"] }, W09, false],
    ["if its properties cannot be read as days", { "week-start": "soon" }, null, true],
    ["if it is a span that holds the week", properties({ start: W09.start, end: W10.end }), null, true],
  ])("%s", (_what, given, fromName, may) => {
    expect(mayBeAbout(W10, { properties: given }, fromName)).toBe(may);
  });
});
