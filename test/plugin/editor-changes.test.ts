import { describe, expect, it } from "vitest";
import { changed } from "../../src/core/markdown/change.ts";
import { editorChanges } from "../../src/host/app/editor-changes.ts";
import { fc } from "../support/arbitraries.ts";

/** The text after the changes, as an editor of lines makes them: from the last one to the first. */
function edited(text: string, changes: ReturnType<typeof editorChanges>): string {
  const lines = text.split("\n");
  const offset = ({ line, ch }: { line: number; ch: number }) =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + ch;
  return [...changes]
    .reverse()
    .reduce((now, { from, to, text: put }) => now.slice(0, offset(from)) + put + now.slice(offset(to ?? from)), text);
}

describe("Changes for an editor", () => {
  it("are the changes of the text", () => {
    const bits = fc.array(fc.constantFrom("a", "\n", "bc", "\n\n", "한"), { maxLength: 12 });
    fc.assert(
      fc.property(
        bits,
        fc.array(fc.tuple(fc.nat(20), fc.constantFrom("", "x", "y\nz")), { maxLength: 6 }),
        (parts, at) => {
          const text = parts.join("");
          const offsets = at.map(([offset]) => Math.min(offset, text.length)).sort((one, other) => one - other);
          const changes = at.flatMap(([, insert], index) =>
            index % 2 === 0
              ? [{ from: offsets[index] ?? 0, to: offsets[index + 1] ?? offsets[index] ?? 0, insert }]
              : [],
          );
          expect(edited(text, editorChanges(text, changes))).toBe(changed(text, changes));
        },
      ),
    );
  });
});
