import { describe, expect, it } from "vitest";
import { soakOf } from "../soak/arguments.mjs";

describe("npm run soak", () => {
  it("takes a number of actions and a seed", () => {
    expect(soakOf([])).toEqual({ actions: 1000, seed: 1 });
    expect(soakOf(["--seed", "7", "--actions", "20"])).toEqual({ actions: 20, seed: 7 });
  });

  it.each([[["--actions"]], [["--actions", "0"]], [["--minutes", "1"]], [["5"]]])("says its usage for %j", (args) => {
    expect(() => soakOf(args)).toThrow("npm run soak");
  });
});
