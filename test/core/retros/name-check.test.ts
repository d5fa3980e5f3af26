import { describe, expect, it } from "vitest";
import { namePatternProblem } from "../../../src/core/retros/name-check.ts";
import { render } from "../../../src/core/templates/template.ts";
import { notePath } from "../../../src/core/notes/note-path.ts";
import { dayFormat } from "../../support/day-format.ts";

// What moment itself writes decides: the check stands in for it.
const isNameByMoment = (format: string) => {
  const { text = "" } = render("{{start}}", { start: () => dayFormat("en").format("2019-06-10", format) });
  return "path" in notePath("", text);
};

describe("A pattern of names", () => {
  it.each([
    "YYYY-MM-DD",
    "YYYY/MM/DD",
    "D MMMM YYYY",
    "[Week:] W",
    "[the] Do",
    "LL",
    "L",
    "LLL",
    "LLLL",
    "lll",
    "llll",
  ])("with a day as %s is possible exactly where moment writes a possible name", (format) => {
    expect(namePatternProblem(`{{start:${format}}}`) === null).toBe(isNameByMoment(format));
  });

  it.each(["LT", "LTS", "HH:mm", "HH-mm", "HHmm", "Z", "ZZ", "YYYY-MM-DD?"])(
    "with a time as %s is possible exactly where moment writes a possible name",
    (format) => {
      expect(namePatternProblem(`{{time:${format}}}`) === null).toBe(isNameByMoment(format));
    },
  );
});
