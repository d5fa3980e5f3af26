import { describe, expect, it } from "vitest";
import { isMark, markFinder, type Marked } from "../../../src/core/notes/marks.ts";

const note: Marked = {
  name: "2023-05-14-second-week-of-may",
  title: "2023년 5월 2주차 회고",
  headings: ["KEEP", "PLAN"],
  properties: { tags: ["Weekly", "life"], type: "review", number: 12 },
};
const bears = (...marks: string[]) => markFinder(marks)(note);

describe("A mark", () => {
  it.each([
    "name: *-week-of-*",
    "name: *Week*",
    "title: *년 *월 *주차 회고",
    "title:2023년 5월 2주차 회고",
    "heading: plan",
    "tags: weekly",
    "type: rev*",
    "number: 12",
  ])("%s is borne by a note that has it", (mark) => {
    expect(bears(mark)).toBe(true);
  });

  it.each([
    "name: week-of",
    "name: *-week-of",
    "title: 회고",
    "heading: LAST PLAN",
    "tags: week",
    "layout: post",
    "*",
    "name:",
    ": x",
    "name",
  ])("%s is not borne by a note without it", (mark) => {
    expect(bears(mark)).toBe(false);
  });

  it("is enough, whichever of several it is", () => {
    expect(bears("tags: none", "heading: keep")).toBe(true);
    expect(bears()).toBe(false);
  });

  it("that cannot be read is known as such", () => {
    expect(["name: *x", "tags: a"].map(isMark)).toEqual([true, true]);
    expect(["", "name", "name: ", ":x"].map(isMark)).toEqual([false, false, false, false]);
  });

  it("with many parts takes time linear in the name", () => {
    const long = { ...note, name: "a".repeat(100_000) };
    expect(markFinder([`name: ${"a*".repeat(200)}b`])(long)).toBe(false);
  });
});
