import type { Day } from "../calendar/day.ts";
import type { WeekRule } from "../calendar/week.ts";
import { Memo } from "../base/memoize.ts";
import type { VaultIndex } from "../notes/vault-index.ts";
import { EMPTY_LEDGER, type Ledger } from "./ledger/ledger.ts";
import { LessonBook } from "./lesson-book.ts";
import { type LessonGroup, withoutLine } from "./lesson-groups.ts";
import { type LessonRow, lessonRows } from "./lesson-rows.ts";
import { nextQuestion, type Question, type RankedGroup } from "./same-lesson-question.ts";
import type { ShownLessons } from "./shown-lessons.ts";

/** The lessons that a new retro may take along. */
export interface EarlierLessons {
  /** The lessons of the notes whose periods begin before a day, the last to occur first. */
  before: (day: Day) => readonly LessonGroup[];
  /** Whether the owner has retired a lesson, and it has not come back since. */
  isLearned: (group: LessonGroup) => boolean;
}

/**
 * The lessons of a vault: which are the same, which are learned, what to ask about them. What follows from the notes and
 * the ledger is computed once for each revision.
 */
export class VaultLessons implements EarlierLessons {
  private book: LessonBook;
  /** How many books there have been: each counts its own revisions. */
  private books = 0;
  private decided: readonly [ledger: Ledger, changedOn: Day] = [EMPTY_LEDGER, ""];
  private writtenNow: { path: string; line: number } | null = null;
  private readonly gathered = new Memo<readonly LessonGroup[]>();
  private readonly grouped = new Memo<readonly LessonGroup[]>();
  private readonly keyed = new Memo<ReadonlyMap<string, LessonGroup>>();
  private readonly earlier = new Memo<Map<Day, readonly LessonGroup[]>>();
  private readonly drawn = new Memo<ShownLessons>();

  /** `rule` is read whenever it is needed. `similarity`, 0 to 1: how alike two lessons must be to be grouped unasked. */
  constructor(
    private readonly index: VaultIndex,
    private readonly rule: () => WeekRule,
    similarity: number,
  ) {
    this.book = new LessonBook(similarity);
  }

  /** Another one whenever anything that is said of lessons may have changed. */
  get revision(): string {
    const { path = "", line = "" } = this.halfWritten ?? {};
    return `${this.notesRevision} ${line} ${path}`;
  }

  /** The same, whatever is being written. */
  private get notesRevision(): string {
    return `${this.index.lessonsRevision(this.rule())} ${this.books} ${this.book.revision}`;
  }

  /** The line, from 0, of a note in which somebody is writing; null if nobody is. A lesson in it does not count yet. */
  set writing(place: { path: string; line: number } | null) {
    this.writtenNow = place;
  }

  /** The lessons of all notes, each with all its occurrences, the last to occur first. */
  groups(): readonly LessonGroup[] {
    const gather = () => this.book.gather([...this.index.undated, ...this.index.notes(this.rule())]);
    return this.grouped.get(this.revision, () => this.counting(this.gathered.get(this.notesRevision, gather)));
  }

  /** The lessons by their keys. */
  byKey(): ReadonlyMap<string, LessonGroup> {
    return this.keyed.get(this.revision, () => new Map(this.groups().map((group) => [group.key, group])));
  }

  before(day: Day): readonly LessonGroup[] {
    const known = this.earlier.get(this.revision, () => new Map());
    const notes = () => this.index.notes(this.rule()).filter(({ period }) => period.start < day);
    const groups = known.get(day) ?? this.counting(this.book.gather(notes()));
    known.set(day, groups);
    return groups;
  }

  private counting(groups: readonly LessonGroup[]): readonly LessonGroup[] {
    const { halfWritten } = this;
    return halfWritten ? withoutLine(groups, halfWritten.path, halfWritten.line) : groups;
  }

  /** The place where somebody is writing, if the notes have a lesson there. */
  private get halfWritten(): { path: string; line: number } | null {
    const place = this.writtenNow;
    return place && this.index.lessonsOf(place.path).some(({ line }) => line === place.line) ? place : null;
  }

  /** The lessons as the panel shows them on a day. The same object for as long as nothing about them changes. */
  shown(today: Day): ShownLessons {
    return this.drawn.get(`${this.revision} ${today}`, () => {
      const { chain } = this.index;
      const ask = () => this.question();
      return {
        rows: relapsesFirst(lessonRows(this.groups(), chain, today, this.rule(), (group) => this.isLearned(group))),
        *question() {
          const question = yield* ask();
          return question && { lesson: question.lesson.text, earlier: question.earlier.text };
        },
      };
    });
  }

  /** What should be asked next, null if nothing. It pauses often enough to be looked for in slices. */
  question(): Generator<void, Question | null, void> {
    return nextQuestion(this.groups(), {
      rank: (text, limit) => this.rank(text, limit),
      areApart: (one, other) => this.book.areApart(one, other),
    });
  }

  /** The groups that a text resembles, best first; at most `limit`, none twice. */
  rank(text: string, limit: number, groups = this.byKey()): RankedGroup[] {
    return this.book.rank(text, groups, limit);
  }

  isLearned(group: Pick<LessonGroup, "key" | "last">): boolean {
    return this.book.isLearned(group);
  }

  /** The keys of all wordings of a lesson: those that occur, and those that the ledger has for it. */
  keysOf(group: LessonGroup): Set<string> {
    return this.book.keysOf(group);
  }

  /** The key of the group that a wording belongs to. */
  leaderOf(key: string): string {
    return this.book.leaderOf(key);
  }

  /** Takes what the ledger says, and when it was changed last. */
  decide(ledger: Ledger, changedOn: Day): void {
    this.decided = [ledger, changedOn];
    this.book.decide(ledger, changedOn);
  }

  /** Groups by another threshold of likeness from now on: every wording is to be learned anew. */
  setSimilarity(similarity: number): void {
    this.book = new LessonBook(similarity);
    this.books++;
    this.book.decide(...this.decided);
    for (const path of this.index.paths) this.index.changedLessons.add(path);
  }

  /**
   * Learns the wordings that have changed in the index, and those that change while it is at it. Yields often enough to
   * be run in slices; to be run to its end.
   */
  *learn(): Generator<void, void, void> {
    for (const path of this.index.changedLessons) {
      yield;
      this.index.changedLessons.delete(path);
      yield* this.book.learn(path, this.index.lessonsOf(path));
    }
  }
}

/**
 * What has come back, and not held since, stays on top until another retro has ended without it: also when the retro that
 * follows has new lessons already.
 */
function relapsesFirst(rows: readonly LessonRow[]): readonly LessonRow[] {
  const isRelapse = ({ backAfter }: LessonRow) => backAfter > 0;
  return [...rows.filter(isRelapse), ...rows.filter((row) => !isRelapse(row))];
}
