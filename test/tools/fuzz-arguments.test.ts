import { describe, expect, it } from "vitest";
import { minutesOf } from "../fuzz/arguments.mjs";

describe("The arguments of npm run fuzz", () => {
  it.each([
    [[], 1],
    [["--minutes", "5"], 5],
    [["--minutes=0.5"], 0.5],
  ])("%o are %d minutes", (args, minutes) => {
    expect(minutesOf(args)).toBe(minutes);
  });

  it.each([[["--minutes"]], [["--minutes", "0"]], [["--minutes", "x"]], [["5"]], [["--minutes", "1", "2"]]])(
    "%o are refused with the usage",
    (args) => {
      expect(() => minutesOf(args)).toThrow("npm run fuzz -- --minutes N");
    },
  );
});
