import { describe, expect, it } from "vitest";
import { LessonBook } from "../../../src/core/lessons/lesson-book.ts";
import { DEFAULT_SIMILARITY } from "../../../src/core/lessons/matching/lesson-matcher.ts";
import { VaultIndex } from "../../../src/core/notes/vault-index.ts";
import { entryOf, indexOf, ISO, retroNote, SATURDAY } from "../../support/notes.ts";
import { fc } from "../../support/arbitraries.ts";
import { atOnce } from "../../support/steps.ts";
import { wholeSummary } from "../../support/whole-summary.ts";

const PATHS = ["a.md", "b.md", "Retros/c.md", "Retros/d.md"];
const NOTES = [
  "## Never repeat\n- one\n- two",
  "## Missions\n- [ ] one",
  retroNote("2026-01-05", "2026-01-11", { "Never repeat": "- one", Missions: "- [x] one" }),
  retroNote("2026-01-12", "2026-01-25", { "Never repeat": "- two\n- 없음", Missions: "- [ ] one\n  - [ ] three" }),
  "2026-01-26 ~ 2026-02-01\n",
  "",
  "## Never repeat\n- **One**\n- [[two]]\n- won",
];
const DAYS = ["2026-01-07", "2026-01-12", "2026-02-01", "2025-11-30"];

const change = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      path: fc.constantFrom(...PATHS),
      note: fc.constantFrom(...NOTES),
      day: fc.constantFrom(...DAYS),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ path: fc.constantFrom(...PATHS), note: fc.constant(null), day: fc.constantFrom(...DAYS) }),
  },
);

function learnNote(book: LessonBook, path: string, index: VaultIndex): void {
  atOnce(book.learn(path, index.get(path)?.facts.lessons ?? []));
}

describe("The index", () => {
  it("kept by changes equals a fresh one, whatever was asked in between", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(change, fc.boolean()), { maxLength: 30 }), (changes) => {
        const kept = new VaultIndex();
        const left = new Map<string, { note: string; day: string }>();
        for (const [{ path, note, day }, isAsked] of changes) {
          if (note === null) {
            expect(kept.delete(path)).toBe(left.delete(path));
          } else {
            kept.set(entryOf(path, note, day));
            left.set(path, { note, day });
          }
          if (isAsked) wholeSummary(kept, "2026-01-14", "2026-01-14", ISO);
        }
        const fresh = new VaultIndex();
        for (const [path, { note, day }] of left) fresh.set(entryOf(path, note, day));
        expect(kept.chain).toEqual(fresh.chain);
        expect(kept.notes(ISO)).toEqual(fresh.notes(ISO));
        expect(kept.notes(SATURDAY)).toEqual(fresh.notes(SATURDAY));
        expect(wholeSummary(kept, "2026-01-14", "2026-02-14", ISO)).toEqual(
          wholeSummary(fresh, "2026-01-14", "2026-02-14", ISO),
        );
      }),
      { numRuns: 100 },
    );
  });

  it("tells of each note whose lessons have changed: a book that follows it equals a fresh one", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(change, fc.boolean()), { maxLength: 30 }), (changes) => {
        const index = new VaultIndex();
        const kept = new LessonBook(DEFAULT_SIMILARITY);
        const learn = () => {
          for (const path of index.changedLessons) learnNote(kept, path, index);
          index.changedLessons.clear();
        };
        for (const [{ path, note, day }, isLearned] of changes) {
          if (note === null) index.delete(path);
          else index.set(entryOf(path, note, day));
          if (isLearned) learn();
        }
        learn();
        const fresh = new LessonBook(DEFAULT_SIMILARITY);
        for (const path of index.paths) learnNote(fresh, path, index);
        const notes = index.notes(ISO);
        expect(kept.gather(notes)).toEqual(fresh.gather(notes));
        for (const text of ["on", "tow"]) {
          const ranked = (book: LessonBook) =>
            book.rank(text, new Map(book.gather(notes).map((group) => [group.key, group])), 5);
          expect(ranked(kept)).toEqual(ranked(fresh));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("answers the same question with the same list until something changes", () => {
    const index = indexOf([["a.md", NOTES[0] ?? ""]]);
    const before = index.notes(ISO);
    expect(index.notes(ISO)).toBe(before);
    expect(index.delete("nowhere.md")).toBe(false);
    expect(index.notes(ISO)).toBe(before);
    index.delete("a.md");
    expect(index.notes(ISO)).toEqual([]);
  });

  it("dates a note that is no retro by the retro that holds its day, or else by its week", () => {
    const index = indexOf([["Retros/d.md", NOTES[3] ?? ""]]);
    index.set(entryOf("inside.md", NOTES[0] ?? "", "2026-01-20"));
    index.set(entryOf("outside.md", NOTES[0] ?? "", "2026-01-28"));
    const period = (path: string, rule = ISO) => index.notes(rule).find((note) => note.path === path)?.period;
    expect(period("inside.md")).toEqual({ start: "2026-01-12", end: "2026-01-25" });
    expect(period("outside.md")).toEqual({ start: "2026-01-26", end: "2026-02-01" });
    expect(period("outside.md", SATURDAY)).toEqual({ start: "2026-01-24", end: "2026-01-30" });
    index.delete("Retros/d.md");
    expect(period("inside.md")).toEqual({ start: "2026-01-19", end: "2026-01-25" });
  });

  it("forgets everything when it is cleared", () => {
    const index = indexOf([["Retros/d.md", NOTES[3] ?? ""]]);
    expect(index.chain).toHaveLength(1);
    index.clear();
    expect([index.chain, index.notes(ISO), index.get("Retros/d.md")]).toEqual([[], [], undefined]);
  });
});
