import { describe, expect, it } from "vitest";
import { addDays, type Day } from "../../../src/core/calendar/day.ts";
import { readLedger } from "../../../src/core/lessons/ledger/ledger.ts";
import { merge, separate } from "../../../src/core/lessons/ledger/ledger-edits.ts";
import { LessonBook } from "../../../src/core/lessons/lesson-book.ts";
import { nextQuestion } from "../../../src/core/lessons/same-lesson-question.ts";
import { wordingKey } from "../../../src/core/lessons/wording-key.ts";
import { DEFAULT_SIMILARITY } from "../../../src/core/lessons/matching/lesson-matcher.ts";
import type { DatedNote } from "../../../src/core/notes/vault-index.ts";
import { indexOf, ISO, retroNote } from "../../support/notes.ts";
import { fc } from "../../support/arbitraries.ts";
import { atOnce } from "../../support/steps.ts";
import { edited } from "../../support/edits.ts";

/** Retros week after week from 2026-01-05, each with its lessons; null for a week without one. */
function notes(...weeks: (readonly string[] | null)[]): readonly DatedNote[] {
  const texts = weeks.flatMap((lessons, at): [string, string][] => {
    const start = addDays("2026-01-05", at * 7);
    if (!lessons) return [];
    const lines = lessons.map((lesson) => `- ${lesson}`).join("\n");
    return [[`Retros/${start}.md`, retroNote(start, addDays(start, 6), { "Never repeat": lines })]];
  });
  return indexOf(texts).notes(ISO);
}

function book(
  vault: readonly DatedNote[],
  ledger = "",
  changedOn: Day = "2026-12-31",
  similarity = DEFAULT_SIMILARITY,
): LessonBook {
  const made = new LessonBook(similarity);
  made.decide(readLedger(ledger), changedOn);
  learn(made, vault);
  return made;
}

/** Learns these notes and forgets all others that it knows of. */
function learn(made: LessonBook, vault: readonly DatedNote[], others: readonly DatedNote[] = []): void {
  const gone = others.filter((other) => !vault.some(({ path }) => path === other.path));
  const lessons = [
    ...gone.map(({ path }) => [path, []] as const),
    ...vault.map(({ path, facts }) => [path, facts.lessons] as const),
  ];
  for (const [path, of] of lessons) {
    const steps = made.learn(path, of);
    while (!steps.next().done);
  }
}

const wordings = (made: LessonBook, vault: readonly DatedNote[]) =>
  made.gather(vault).map(({ occurrences }) => [...new Set(occurrences.map(({ text }) => text))].sort());
const sorted = (groups: string[][]) => groups.map((group) => group.join(" | ")).sort();

const ALIKE = ["Skipping lunch on Mondays", "Skipped lunch on Mondays", "I skipped lunch on Monday"] as const;

describe("Lessons of a vault", () => {
  it("are one if their words are equal or nearly so", () => {
    const vault = notes(["Skipping lunch on Mondays", "Staying up late"], ["Skipped lunch on Mondays"]);
    expect(sorted(wordings(book(vault), vault))).toEqual([
      "Skipped lunch on Mondays | Skipping lunch on Mondays",
      "Staying up late",
    ]);
  });

  it("are one by equal words alone, if that is set", () => {
    const vault = notes(["Skipping lunch on Mondays"], ["Skipped lunch on Mondays", "**skipping** lunch on mondays!"]);
    expect(sorted(wordings(book(vault, "", "2026-12-31", 1), vault))).toEqual([
      "**skipping** lunch on mondays! | Skipping lunch on Mondays",
      "Skipped lunch on Mondays",
    ]);
  });

  it("are one with a link to a note of that name, whatever the link is called", () => {
    const vault = notes(
      ["Skipping lunch"],
      ["[[Skipping lunch]]"],
      ["[[Retros/Skipping lunch|that again]]"],
      ["[[Skipping lunch.md#Why]]"],
    );
    expect(book(vault).gather(vault)).toMatchObject([{ count: 4 }]);
  });

  it("follow wherever the ledger has put one of those alike", () => {
    const vault = notes([ALIKE[0]], [ALIKE[1]], [ALIKE[2]], ["No sandwich"]);
    for (const wording of ALIKE) {
      const made = book(vault, merge2("", "No sandwich", wording));
      expect(made.gather(vault)).toMatchObject([{ text: "No sandwich", count: 4 }]);
    }
  });

  it("of which any wording is ticked are learned", () => {
    const vault = notes([ALIKE[0]], [ALIKE[1]], [ALIKE[2]]);
    for (const wording of ALIKE) {
      const made = book(vault, `- [x] ${wording} ✅ 2026-02-01\n`);
      expect(made.gather(vault).map((group) => [group.text, made.isLearned(group)])).toEqual([[wording, true]]);
    }
  });

  it("leave a group of several when they are told from any one of it", () => {
    const vault = notes([ALIKE[0]], [ALIKE[1]], [ALIKE[2]]);
    expect(book(vault).gather(vault)).toHaveLength(1);
    for (const [one, other] of [
      [0, 1],
      [1, 0],
      [1, 2],
      [2, 1],
      [0, 2],
      [2, 0],
    ] as const) {
      const made = book(vault, edited("", separate(ALIKE[one], ALIKE[other])));
      expect(made.gather(vault)).toHaveLength(2);
      expect(made.leaderOf(wordingKey(ALIKE[one]))).not.toBe(made.leaderOf(wordingKey(ALIKE[other])));
    }
  });

  it("are found alike again once no ledger says otherwise", () => {
    const vault = notes([ALIKE[0]], [ALIKE[1]]);
    const made = book(vault, separate2("", ALIKE[0], ALIKE[1]));
    expect(made.gather(vault)).toHaveLength(2);
    made.decide(readLedger(""), "");
    expect(made.gather(vault)).toHaveLength(1);
  });

  it("are forgotten with their notes", () => {
    const vault = notes(["Skipping lunch on Mondays"], ["Skipped lunch on Mondays"]);
    const made = book(vault);
    const fewer = notes(["Skipped lunch on Mondays"]);
    learn(made, fewer);
    expect(
      made.rank("Skipping lunch on Mondays", new Map(made.gather(fewer).map((group) => [group.key, group])), 9),
    ).toHaveLength(1);
  });
});

const TEXTS = [
  "Skip lunch",
  "skip  lunch!",
  "Skipping lunch",
  "Never skip lunch",
  "늦게 자기",
  "늦게 자지 않기",
  "Late nights",
  "Answering at once",
  "[[Skip lunch]]",
];
const text = fc.constantFrom(...TEXTS);
const weeks = fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 6 });
const said = fc.array(fc.tuple(fc.boolean(), text, text), { maxLength: 4 });
const merge2 = (note: string, one: string, other: string) => edited(note, merge(one, other));
const separate2 = (note: string, one: string, other: string) => edited(note, separate(one, other));
const ledgerOf = (acts: [boolean, string, string][]) =>
  acts.reduce((note, [isSame, one, other]) => (isSame ? merge2 : separate2)(note, one, other), "");

describe("Groups of lessons", () => {
  it("do not depend on the order in which wordings are learned, whatever the ledger says", () => {
    fc.assert(
      fc.property(weeks, said, (lessons, acts) => {
        const vault = notes(...lessons);
        const once = book(vault, ledgerOf(acts));
        const bitByBit = new LessonBook(DEFAULT_SIMILARITY);
        learn(bitByBit, [...vault].reverse());
        learn(bitByBit, vault.slice(1));
        learn(bitByBit, vault);
        bitByBit.decide(readLedger(ledgerOf(acts)), "2026-12-31");
        expect(wordings(bitByBit, vault)).toEqual(wordings(once, vault));
      }),
    );
  });

  it("hold exact forms together, and every lesson once", () => {
    fc.assert(
      fc.property(weeks, said, (lessons, acts) => {
        const vault = notes(...lessons);
        const groups = book(vault, ledgerOf(acts)).gather(vault);
        const keys = groups.flatMap(({ occurrences }) => [
          ...new Set(occurrences.map((each) => wordingKey(each.text))),
        ]);
        expect(new Set(keys).size).toBe(keys.length);
        expect(groups.flatMap(({ occurrences }) => occurrences)).toHaveLength(lessons.flat().length);
      }),
    );
  });

  it("obey the owner's word over likeness, both ways", () => {
    fc.assert(
      fc.property(weeks, said, (lessons, acts) => {
        const vault = notes(...lessons);
        const ledger = readLedger(ledgerOf(acts));
        const made = book(vault, ledgerOf(acts));
        for (const { keys } of ledger.lessons) expect(new Set(keys.map((key) => made.leaderOf(key))).size).toBe(1);
        for (const [one, other] of ledger.apart) {
          const nested = ledger.lessons.some(({ keys }) => keys.includes(one) && keys.includes(other));
          if (!nested) expect(made.leaderOf(one)).not.toBe(made.leaderOf(other));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("A learned lesson", () => {
  const isLearned = (vault: readonly DatedNote[], ledger: string, changedOn: Day = "2026-01-14") => {
    const made = book(vault, ledger, changedOn);
    return made.gather(vault).map((group) => made.isLearned(group));
  };

  it("is active again after a later occurrence, which says how long it held", () => {
    const ledger = "- [x] A ✅ 2026-01-14\n";
    expect(isLearned(notes(["A"], ["A"]), ledger)).toEqual([true]);
    const vault = notes(["A"], ["A"], [], null, [], ["A"]);
    expect(isLearned(vault, ledger)).toEqual([false]);
    expect(book(vault).gather(vault)).toMatchObject([{ last: "2026-02-09", lastBefore: "2026-01-12" }]);
  });

  it("and ticked by hand is so as of the day on which the ledger was changed", () => {
    expect(isLearned(notes(["A"], ["A"]), "- [x] A\n")).toEqual([true]);
    expect(isLearned(notes(["A"], ["A"], ["A"]), "- [x] A\n")).toEqual([false]);
  });

  it("and ticked by hand does not become learned anew by another change of the ledger", () => {
    const vault = notes(["A"], ["A"], ["A"]);
    const made = book(vault, "- [x] A\n", "2026-01-14");
    made.decide(readLedger("- [x] A\n- [ ] B\n"), "2026-06-01");
    expect(made.gather(vault).map((group) => made.isLearned(group))).toEqual([false]);
    made.decide(readLedger("- [ ] A\n"), "2026-06-02");
    made.decide(readLedger("- [x] A\n"), "2026-06-03");
    expect(made.gather(vault).map((group) => made.isLearned(group))).toEqual([true]);
  });
});

describe("The question", () => {
  const LUNCH = "Skipping lunch because of meetings";
  const OTHER = "Meetings made me go without any lunch";
  const asked = (vault: readonly DatedNote[], ledger = "") => {
    const made = book(vault, ledger);
    const groups = made.gather(vault);
    const byKey = new Map(groups.map((group) => [group.key, group]));
    const question = atOnce(
      nextQuestion(groups, {
        rank: (text, limit) => made.rank(text, byKey, limit),
        areApart: (one, other) => made.areApart(one, other),
      }),
    );
    return question && [question.lesson.text, question.earlier.text];
  };
  const vault = notes(["Buying too many plants", LUNCH], ["Shouting at the printer"], [OTHER]);

  it("is about the later lesson and the earlier one that it resembles", () => {
    expect(asked(vault)).toEqual([OTHER, LUNCH]);
  });

  it("is not asked again after either answer, nor for what is one already", () => {
    expect(asked(vault, merge2("", LUNCH, OTHER))).toBeNull();
    expect(asked(vault, separate2("", OTHER, LUNCH))).toBeNull();
    expect(asked(notes([LUNCH], [LUNCH]))).toBeNull();
  });

  it("is not asked of lessons of the same week, or for next to nothing in common", () => {
    expect(asked(notes([LUNCH, OTHER]))).toBeNull();
    expect(asked(notes(["Buying too many plants"], ["Shouting at the printer"], ["늦게 자기"]))).toBeNull();
  });
});
