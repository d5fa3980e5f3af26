import { describe, expect, it } from "vitest";
import { linesByRole } from "../../../src/core/notes/sections.ts";
import { roleOf } from "../../support/notes.ts";
import { fc, noteLike } from "../../support/arbitraries.ts";

const HEADINGS = ["# ", "## ", "### ", "Missions\n", "Never repeat\n", "Other\n", "===\n", "---\n"];
const LINES = [
  "\n",
  "text\n",
  "- a\n",
  "- [ ] b\n",
  "  - c\n",
  "    d\n",
  "> - q\n",
  "```\n",
  "<!--\n",
  "-->\n",
  "%%\n",
  "- - -\n",
];
const note = fc.oneof(
  noteLike,
  fc.array(fc.constantFrom(...HEADINGS, ...LINES), { maxLength: 40 }).map((parts) => parts.join("")),
);

describe("The lines with a role", () => {
  it("are the same whether the others are asked for or not", () => {
    fc.assert(
      fc.property(note, (text) => {
        const withRole = (lines: ReturnType<typeof linesByRole>) => lines.filter(([, role]) => role !== null);
        expect(withRole(linesByRole(text, roleOf, "with role"))).toEqual(withRole(linesByRole(text, roleOf)));
      }),
      { numRuns: 3000 },
    );
  });
});
