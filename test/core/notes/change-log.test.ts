import { describe, expect, it } from "vitest";
import { ChangeLog } from "../../../src/core/notes/change-log.ts";
import { fc } from "../../support/arbitraries.ts";

const day = fc.constantFrom("", "2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04");

describe("The log of changes", () => {
  it("knows the last change before a day, as looking through all of them would", () => {
    fc.assert(
      fc.property(fc.array(day), day, (changes, asked) => {
        const log = new ChangeLog();
        changes.forEach((touched, at) => log.record(at + 1, touched));
        expect(log.lastBefore(asked)).toBe(changes.findLastIndex((touched) => touched < asked) + 1);
      }),
    );
  });
});
