import { describe, expect, it } from "vitest";
import { readLedger } from "../../../../src/core/lessons/ledger/ledger.ts";
import { merge, newLedger, separate, setLearned } from "../../../../src/core/lessons/ledger/ledger-edits.ts";
import { wordingKey } from "../../../../src/core/lessons/wording-key.ts";
import { fc } from "../../../support/arbitraries.ts";
import type { Edit } from "../../../../src/core/markdown/change.ts";
import { edited } from "../../../support/edits.ts";

const merged = (note: string, lesson: string, other: string) => edited(note, merge(lesson, other));
const separated = (note: string, lesson: string, other: string) => edited(note, separate(lesson, other));
const learned = (note: string, lesson: string, day: string | null) => edited(note, setLearned(lesson, day));

describe("The same lesson", () => {
  const line = fc
    .tuple(
      fc.constantFrom("", "  ", "    ", "\t", "      "),
      fc.constantFrom("- ", "1. ", "- [ ] ", "- [x] ", "-   "),
      fc.constantFrom("A", "B", "C", "D"),
    )
    .map((parts) => parts.join(""));
  const others = fc.constantFrom("", "  words", "  ```", "    code", "> quote", "<!--");
  const ledger = fc
    .array(fc.oneof({ weight: 5, arbitrary: line }, { weight: 1, arbitrary: others }), { maxLength: 8 })
    .map((lines) => `${lines.join("\n")}\n`);

  it("takes neither wording into code or a comment: it refuses instead", () => {
    expect(merge("A", "C")("- C\n- A\n  ```\n")).toBe("in-code");
    fc.assert(
      fc.property(ledger, fc.constantFrom("A", "B"), fc.constantFrom("C", "D"), (note, one, other) => {
        const edit = merge(one, other);
        if (typeof edit(note) === "string") return;
        const together = readLedger(edited(note, edit)).lessons.filter(({ keys }) => keys.includes(wordingKey(one)));
        expect(together.some(({ keys }) => keys.includes(wordingKey(other)))).toBe(true);
      }),
    );
  });

  it("is written into a new ledger below its introduction", () => {
    expect(merged(newLedger("Words."), "A", "B")).toBe("Words.\n\n- [ ] A\n  - B\n");
  });

  it.each([
    ["neither is known", "- [ ] Z\n", "- [ ] Z\n- [ ] A\n  - B\n"],
    ["the first is known", "- [ ] A\n- [ ] Z\n", "- [ ] A\n  - B\n- [ ] Z\n"],
    ["the second is known", "- [ ] B\n- [ ] Z\n", "- [ ] B\n  - A\n- [ ] Z\n"],
    ["the first is a wording of another", "- [ ] Z\n  - A\n", "- [ ] Z\n  - A\n  - B\n"],
    [
      "both are known, with wordings",
      "- [ ] A\n  - A2\n- [ ] B\n  - B2\n- [ ] Z\n",
      "- [ ] A\n  - A2\n  - B\n    - B2\n- [ ] Z\n",
    ],
    ["the second stands first", "- [ ] B\n  - B2\n- [ ] A\n", "- [ ] A\n  - B\n    - B2\n"],
    ["the second is a wording of another", "- [ ] A\n- [ ] Z\n  - B\n", "- [ ] A\n  - Z\n    - B\n"],
    ["they are together", "- [ ] A\n  - B\n", "- [ ] A\n  - B\n"],
    ["they are together the other way round", "- [ ] B\n  - A\n", "- [ ] B\n  - A\n"],
    ["both are wordings of a third", "- [ ] Z\n  - A\n  - B\n", "- [ ] Z\n  - A\n  - B\n"],
    ["the second is learned", "- [ ] A\n- [x] B ✅ 2026-03-06\n", "- [ ] A\n  - [x] B ✅ 2026-03-06\n"],
    [
      "they were told apart",
      "- [ ] Z\n\n## Not the same\n- A\n  - B\n- C\n  - D\n",
      "- [ ] Z\n- [ ] A\n  - B\n\n## Not the same\n- C\n  - D\n",
    ],
    [
      "they were told apart from each other and a third",
      "## Not the same\n- B\n  - A\n  - Z\n",
      "- [ ] A\n  - B\n\n## Not the same\n- B\n  - Z\n",
    ],
    [
      "a third was told apart from both",
      "- A\n  - B\n\n## Not the same\n- Z\n  - A\n  - B\n",
      "- A\n  - B\n\n## Not the same\n- Z\n  - A\n  - B\n",
    ],
    ["the list has numbers", "1. A\n   1. A2\n2. Z\n", "1. A\n   1. A2\n   2. B\n2. Z\n"],
    ["the list has numbers and nothing nested", "10. A\n", "10. A\n    - B\n"],
    ["the list has tabs", "- A\n\t- A2\n", "- A\n\t- A2\n\t- B\n"],
    ["the list is quoted", "> - A\n> - Z\n", "> - A\n>   - B\n> - Z\n"],
    ["the lesson of a quoted list is moved", "> - B\n>   - B2\n\n- A\n", "\n- A\n  - B\n    - B2\n"],
    ["lines end in CRLF", "- [ ] A\r\n- [ ] Z\r\n", "- [ ] A\r\n  - B\r\n- [ ] Z\r\n"],
    ["the note ends without a line break", "- A", "- A\n  - B"],
    ["there is nothing but prose", "Prose.", "Prose.\n- [ ] A\n  - B\n"],
    ["an item is broken", "- A\n-B2\n", "- A\n  - B\n-B2\n"],
  ])("is nested when %s", (_name, note, expected) => {
    const after = merged(note, "A", "B");
    expect(after).toBe(expected);
    expect(merge("A", "B")(after)).toEqual([]);
  });

  it("moves what is written between the wordings along with them", () => {
    const note = "- A\n- B\n  - B2 ^id\n\n  Because of C.\n";
    expect(merged(note, "A", "B")).toBe("- A\n  - B\n    - B2 ^id\n\n    Because of C.\n");
  });

  it("is no news of a wording and itself", () => {
    expect(merge("Skip lunch", "**skip** lunch!")("")).toEqual([]);
    expect(separate("Skip lunch", "skip lunch")("")).toEqual([]);
  });

  it("knows a note of its own by any link to it", () => {
    const note = "- A\n  - [[Retros/Skip lunch|lunch]]\n";
    expect(merge("A", "[[Skip lunch]]")(note)).toEqual([]);
    expect(merge("A", "Skip lunch")(note)).toEqual([]);
  });
});

describe("Not the same", () => {
  it.each([
    ["has a part of its own at the end", "- A\n", "- A\n\n## Not the same\n- A\n  - B\n"],
    ["takes a wording out of its lesson", "- A\n  - B\n  - C\n", "- A\n  - C\n\n## Not the same\n- A\n  - B\n"],
    ["leaves what was nested in the wording", "- A\n  - B\n    - C\n", "- A\n    - C\n\n## Not the same\n- A\n  - B\n"],
    ["takes the other out if the wording names the lesson", "- B\n  - A\n", "- B\n\n## Not the same\n- A\n  - B\n"],
    [
      "takes the second of two wordings of a third",
      "- Z\n  - A\n  - B\n",
      "- Z\n  - A\n\n## Not the same\n- A\n  - B\n",
    ],
    [
      "takes a wording of several lines whole",
      "- A\n  - B\n\n    more\n- Z\n",
      "- A\n- Z\n\n## Not the same\n- A\n  - B\n",
    ],
    [
      "joins those before",
      "## Not the same\n- C\n  - D\n\n## More\n- E\n",
      "## Not the same\n- C\n  - D\n- A\n  - B\n\n## More\n- E\n",
    ],
    ["joins prose", "## 같은 교훈이 아닌 것\n말.\n", "## 같은 교훈이 아닌 것\n말.\n- A\n  - B\n"],
    ["is not said twice", "## Not the same\n- B\n  - A\n", "## Not the same\n- B\n  - A\n"],
    ["keeps CRLF", "- A\r\n  - B\r\n", "- A\r\n\r\n## Not the same\r\n- A\r\n  - B\r\n"],
  ])("%s", (_name, note, expected) => {
    const after = separated(note, "A", "B");
    expect(after).toBe(expected);
    expect(separate("A", "B")(after)).toEqual([]);
    expect(readLedger(after).lessons.some(({ keys }) => keys.includes("a") && keys.includes("b"))).toBe(false);
  });
});

describe("Learned", () => {
  it.each([
    ["- [ ] A", "- [x] A ✅ 2026-03-06"],
    ["- A", "- [x] A ✅ 2026-03-06"],
    ["- [-] A", "- [x] A ✅ 2026-03-06"],
    ["- [X] A", "- [X] A ✅ 2026-03-06"],
    ["- [x] A ✅ 2025-01-01", "- [x] A ✅ 2026-03-06"],
    ["- [ ] A ^abc", "- [x] A ✅ 2026-03-06 ^abc"],
    ["- [ ] A\n  - B", "- [x] A ✅ 2026-03-06\n  - B"],
    ["- [ ] Z\n  - A", "- [x] Z ✅ 2026-03-06\n  - A"],
    ["1. [ ] **A**\r\n2. Z", "1. [x] **A** ✅ 2026-03-06\r\n2. Z"],
    ["> * A\n", "> * [x] A ✅ 2026-03-06\n"],
    ["\t\n- A  \n", "\t\n- [x] A ✅ 2026-03-06  \n"],
  ])("is a tick with its day: %j", (note, expected) => {
    const after = learned(note, "A", "2026-03-06");
    expect(after).toBe(expected);
    expect(setLearned("A", "2026-03-06")(after)).toEqual([]);
    expect(readLedger(after).lessons[0]?.learned).toBe("2026-03-06");
    expect(readLedger(learned(after, "A", null)).lessons[0]?.learned).toBeNull();
  });

  it("keeps the words of a lesson that goes on in the next line", () => {
    const after = learned("- [ ] Skip\n  lunch\n", "skip lunch", "2026-03-06");
    expect(after).toBe("- [x] Skip ✅ 2026-03-06\n  lunch\n");
    expect(readLedger(after).lessons).toMatchObject([{ text: "Skip lunch", learned: "2026-03-06" }]);
  });

  it("adds a lesson that the ledger does not have", () => {
    expect(learned("- B\n\n## Not the same\n", "A", "2026-03-06")).toBe(
      "- B\n- [x] A ✅ 2026-03-06\n\n## Not the same\n",
    );
  });

  it("is taken back, tick and day", () => {
    expect(learned("- [x] A ✅ 2026-03-06 ^abc\n", "A", null)).toBe("- [ ] A ^abc\n");
    expect(setLearned("A", null)("- [ ] A\n")).toEqual([]);
    expect(setLearned("A", null)("")).toEqual([]);
  });
});

const WORDINGS = [
  "Skip lunch",
  "점심 거르기",
  "Stay up late",
  "[[Note]]",
  "**Bold** words",
  "늦게 자기",
  "Answer at once",
];
const LINES = [
  "Prose of mine.",
  "-broken",
  "- [x]broken box",
  "- [x] Ticked by hand",
  "- [ ] Skip lunch",
  "  - 점심 거르기",
  "\t- Stay up late",
  "> - quoted",
  ">   - [[folder/Note|alias]]",
  "1. numbered ^abc",
  "   1. nested number",
  "  more words",
  "## Not the same",
  "## Other",
  "- Answer at once",
  "  - 늦게 자기",
];
const wording = fc.constantFrom(...WORDINGS);
// No wording stands twice: then the first has it, whatever is said of the second.
const ledger = fc
  .tuple(
    fc.uniqueArray(fc.tuple(fc.constantFrom(...LINES), fc.boolean()), { maxLength: 14, selector: ([line]) => line }),
    fc.constantFrom("\n", "\r\n"),
    fc.boolean(),
  )
  .map(([lines, newline, ends]) => {
    const blanks = lines.flatMap(([line, isBeforeBlank]) => (isBeforeBlank ? [line, ""] : [line]));
    return blanks.join(newline) + (ends ? newline : "");
  });
const act = fc.oneof(
  fc.record({ kind: fc.constant("same" as const), one: wording, other: wording }),
  fc.record({ kind: fc.constant("apart" as const), one: wording, other: wording }),
  fc.record({ kind: fc.constant("learned" as const), one: wording, other: wording }),
);
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

const decision = ({ kind, one, other }: Act): Edit =>
  kind === "same" ? merge(one, other) : kind === "apart" ? separate(one, other) : setLearned(one, "2026-03-06");

/** Whether the ledger says what was decided. */
function says(note: string, { kind, one, other }: Act): boolean {
  const { lessons, apart } = readLedger(note);
  const [first, second] = [wordingKey(one), wordingKey(other)];
  const together = lessons.some(({ keys }) => keys.includes(first) && keys.includes(second));
  const isApart = apart.some((pair) => pair.includes(first) && pair.includes(second));
  if (kind === "learned") return lessons.find(({ keys }) => keys.includes(first))?.learned === "2026-03-06";
  if (first === second) return true;
  return kind === "same" ? together && !isApart : isApart && !together;
}

describe("Whatever the owner has written in the ledger", () => {
  it("a decision is read back as it was written, and written twice it changes nothing", () => {
    fc.assert(
      fc.property(ledger, fc.array(act, { minLength: 1, maxLength: 4 }), (note, acts) => {
        let text = note;
        for (const each of acts) {
          text = edited(text, decision(each));
          expect(says(text, each)).toBe(true);
          expect(decision(each)(text)).toEqual([]);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("no words of it are lost by merging and learning", () => {
    fc.assert(
      fc.property(ledger, act, (note, each) => {
        if (each.kind === "apart" || /not the same/i.test(note)) return;
        const after = edited(note, decision(each));
        const words = (text: string) => text.split(/[^\p{L}\p{N}^]+/u).filter((word) => word !== "" && word !== "x");
        for (const word of new Set(words(note))) {
          expect(words(after).filter((other) => other === word).length).toBeGreaterThanOrEqual(
            words(note).filter((other) => other === word).length,
          );
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("line breaks stay of one kind", () => {
    fc.assert(
      fc.property(ledger, act, (note, each) => {
        if (!note.includes("\r\n")) return;
        expect(edited(note, decision(each)).replace(/\r\n/g, "")).not.toContain("\n");
      }),
    );
  });
});
