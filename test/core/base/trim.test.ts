import { describe, expect, it } from "vitest";
import { trimEnd, trimStart } from "../../../src/core/base/trim.ts";

describe("Trimming of given characters", () => {
  it("takes them off one end, and leaves the other and the middle", () => {
    expect(trimEnd(" .a. b. .", " .")).toBe(" .a. b");
    expect(trimStart(" .a. b. .", " .")).toBe("a. b. .");
  });

  it("leaves nothing of a text that has no others", () => {
    expect([trimEnd("...", "."), trimStart("...", "."), trimEnd("", "."), trimStart("", ".")]).toEqual([
      "",
      "",
      "",
      "",
    ]);
  });

  it("looks at no character twice, however long the run before another is", () => {
    const run = " ".repeat(1_000_000);
    expect(trimEnd(`${run}a`, " ")).toHaveLength(1_000_001);
  });
});
