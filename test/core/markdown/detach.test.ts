import { describe, expect, it } from "vitest";
import { linesOf } from "../../../src/core/markdown/lines.ts";
import { withOwnText } from "../../../src/core/markdown/detach.ts";
import { fc, noteLike } from "../../support/arbitraries.ts";

describe("Lines with a text of their own", () => {
  it("read as before", () => {
    fc.assert(
      fc.property(noteLike, (note) => {
        expect(withOwnText(linesOf(note))).toEqual(linesOf(note));
      }),
      { numRuns: 2000 },
    );
  });
});
