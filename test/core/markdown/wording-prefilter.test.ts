import { describe, expect, it } from "vitest";
import { normalise } from "../../../src/core/markdown/wording.ts";
import { IDENTITY_HEADINGS } from "../../../src/core/templates/presets/preset.ts";
import { wordingFilter } from "../../../src/core/markdown/wording-prefilter.ts";
import { fc } from "../../support/arbitraries.ts";

const KNOWN = Object.values(IDENTITY_HEADINGS).flat();

/** Pieces of headings: words that are wanted and others, and all that normalising makes something else of. */
const piece = fc.oneof(
  fc.constantFrom(
    ...KNOWN.flatMap((each) => each.split("…")),
    ...KNOWN.map((each) => each.normalize("NFD").toUpperCase()),
  ),
  fc.constantFrom(
    ..."a b m w 미 션 ㅁ é e\u0301 Σ σ ς İ ß ﬁ № ™ ℹ ℹ️ ⓜ １ ｍ ﾊ ﾞ が 가 \u1100 \u1161 \u11A8 μ \u212A".split(" "),
  ),
  fc.constantFrom(
    ..."[[ ]] | ]( ) ![ <b> </b> <!-- --> %% ^id \u00A0 … ... - # * _ ` 🎯 🎯️ 1️⃣ 👩‍👩‍👧 🏽 \uFE0F \uD83D".split(" "),
    " ",
    " ^id",
  ),
  fc.string({ unit: "binary", maxLength: 2 }),
);
const text = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(""));

/** What is wanted, as people write it, in the parts between which any words may stand. */
const written = fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { maxLength: 4 });

function isWanted(text: string, parts: readonly string[]): boolean {
  const [first = "", ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return text === first;
  return text.length >= first.length + last.length && text.startsWith(first) && text.endsWith(last);
}

describe("The quick look at a text", () => {
  it("says no to none that is wanted, whatever signs it is written in", () => {
    fc.assert(
      fc.property(written, fc.array(text, { maxLength: 4 }), text, text, (all, others, before, between) => {
        const wanted = all.map((parts) => parts.map(normalise)).filter((parts) => parts.some((part) => part !== ""));
        const mayBe = wordingFilter(wanted);
        for (const each of [...others, ...all.flatMap((parts) => [parts.join(""), before + parts.join(between)])]) {
          const normal = normalise(each);
          if (wanted.some((parts) => isWanted(normal, parts))) expect([each, mayBe(each)]).toEqual([each, true]);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ["각", "가\u11A8"],
    ["각", "가1️⃣\u11A8"],
    ["각", "가ℹ️\u11A8"],
    ["ñ", "n\uFE0F\u0303"],
    ["missions", "ⓜissions"],
    ["missions", "🗓️ [[Tasks|Missions]] ^id"],
    ["ας", "ΑΣ"],
  ])("may take for %j what is written as %j", (wanted, text) => {
    expect([normalise(text), wordingFilter([[wanted]])(text)]).toEqual([wanted, true]);
  });

  it("says no to nearly all others", () => {
    const mayBe = wordingFilter(KNOWN.map((each) => each.split("…").map(normalise)));
    const others = [
      "Notes",
      "Summary",
      "What I read",
      "Mission control",
      "Nevertheless",
      "회의",
      "이번 달 일정",
      "🎯 Goals",
      "🗓️ Daily",
      "École",
      "Привет",
    ];
    expect(others.filter(mayBe)).toEqual([]);
  });
});
