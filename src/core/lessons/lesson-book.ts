import type { Day } from "../day.ts";
import type { DatedNote } from "../vault-index.ts";
import { EMPTY_LEDGER, type Ledger, type LedgerLesson } from "./ledger.ts";
import { exactKey, type LessonGroup, lessonGroups, type LessonKey } from "./lesson-groups.ts";
import { LessonMatcher, type RankedLesson } from "./lesson-matcher.ts";

/** Two lessons of which it is asked whether they are the same. */
export interface Question {
  /** The later one. */
  lesson: LessonGroup;
  earlier: LessonGroup;
}

/** Below this likeness a question would be a nuisance. Chosen on the half of the labelled wordings to develop on. */
const WORTH_ASKING = 0.5;

/** So many of the single lessons are looked at for a question. */
const LOOKED_AT = 12;

/** What can be said of a vault's lessons. */
export interface LessonReader {
  /** The lessons of these notes, each with all its occurrences, the last to occur first. */
  groups: (notes: readonly DatedNote[]) => LessonGroup[];
  /** Whether the owner has retired a lesson, and it has not come back since. */
  isLearned: (group: LessonGroup) => boolean;
  question: (groups: readonly LessonGroup[]) => Question | null;
}

/** Lessons by their exact wording alone. */
export const EXACT_LESSONS: LessonReader = {
  groups: (notes) => lessonGroups(notes),
  isLearned: () => false,
  question: () => null,
};

/**
 * All wordings of a vault, and what makes two of them the same lesson: the same key; the owner's word in the ledger,
 * which is final; or a likeness beyond doubt.
 */
export class LessonBook implements LessonReader {
  private readonly matcher: LessonMatcher;
  /** What the ledger says of a lesson, by its key. */
  private decided = new Map<string, LedgerLesson>();
  /** The key of the ledger's lesson by the key of each of its wordings. */
  private merged = new Map<string, string>();
  private apart = new Map<string, Set<string>>();
  private readonly known = new Set<string>();
  private readonly rankings = new Map<string, RankedLesson[]>();

  constructor(similarity: number) {
    this.matcher = new LessonMatcher(similarity);
    this.decide(EMPTY_LEDGER, "");
  }

  /** Takes the owner's decisions; a lesson ticked without a day counts as learned on the day the ledger was changed. */
  decide(ledger: Ledger, changedOn: Day): void {
    this.decided = new Map(
      ledger.lessons.map((lesson) => [lesson.key, { ...lesson, learned: lesson.learned === "" ? changedOn : lesson.learned }]),
    );
    this.merged = new Map(ledger.lessons.flatMap(({ key, keys }) => keys.map((each): [string, string] => [each, key])));
    this.apart = new Map();
    for (const [one, other] of ledger.apart) {
      this.apart.set(one, (this.apart.get(one) ?? new Set()).add(other));
      this.apart.set(other, (this.apart.get(other) ?? new Set()).add(one));
    }
  }

  /** Learns the wordings of these notes and forgets all others; yields often enough to be done in slices. */
  *catchUp(notes: readonly DatedNote[]): Generator<void, void, void> {
    const current = new Map<string, string>();
    for (const { facts } of notes) for (const lesson of facts.lessons) current.set(exactKey(lesson), lesson.text);
    const gone = [...this.known].filter((key) => !current.has(key));
    for (const key of gone) this.forget(key);
    const fresh = [...current].filter(([key]) => !this.matcher.has(key));
    if (gone.length > 0 || fresh.length > 0) this.rankings.clear();
    for (const [key] of fresh) this.known.add(key);
    yield* this.matcher.addAll(fresh.map(([key, text]) => ({ key, text })));
  }

  private forget(key: string): void {
    this.known.delete(key);
    this.matcher.remove(key);
  }

  groups(notes: readonly DatedNote[]): LessonGroup[] {
    return lessonGroups(notes, this.groupKey).map((group) => {
      const text = this.decided.get(group.key)?.text;
      return text === undefined ? group : { ...group, text };
    });
  }

  isLearned({ key, last }: LessonGroup): boolean {
    const learned = this.decided.get(key)?.learned ?? null;
    return learned !== null && last <= learned;
  }

  private readonly groupKey: LessonKey = (lesson) => this.leaderOf(exactKey(lesson));

  /** The key of the group that a wording belongs to. */
  leaderOf(key: string): string {
    const own = this.merged.get(key);
    if (own !== undefined) return own;
    const leader = this.matcher.leaderOf(key);
    const group = this.merged.get(leader) ?? leader;
    return this.areApart(key, leader) || this.areApart(key, group) ? key : group;
  }

  /** The groups that a text resembles, best first; at most `limit`, none twice. */
  rank(text: string, groups: ReadonlyMap<string, LessonGroup>, limit: number): { group: LessonGroup; score: number }[] {
    const found = new Map<string, { group: LessonGroup; score: number }>();
    for (const { key, score } of this.ranked(text, limit * 4)) {
      const group = groups.get(this.leaderOf(key));
      if (group && !found.has(group.key)) found.set(group.key, { group, score });
      if (found.size === limit) break;
    }
    return [...found.values()];
  }

  /**
   * The next "same lesson?": of the lessons that occur but once, the last to occur first, the one that resembles an
   * earlier lesson most, unless the owner has answered. Looks at the last few only, so it costs little.
   */
  question(groups: readonly LessonGroup[]): Question | null {
    const byKey = new Map(groups.map((group) => [group.key, group]));
    for (const lesson of groups.filter(({ count }) => count === 1).slice(0, LOOKED_AT)) {
      const alike = this.rank(lesson.text, byKey, 4).find(
        ({ group, score }) =>
          score >= WORTH_ASKING &&
          group.key !== lesson.key &&
          group.occurrences.some(({ period }) => period.start < lesson.last) &&
          !this.areGroupsApart(lesson, group),
      );
      if (alike) return { lesson, earlier: alike.group };
    }
    return null;
  }

  /** The matcher's ranking, which is the same until a wording comes or goes: it is asked for with every drawing. */
  private ranked(text: string, limit: number): RankedLesson[] {
    const asked = `${limit} ${text}`;
    const known = this.rankings.get(asked) ?? this.matcher.rank(text, limit);
    this.rankings.set(asked, known);
    return known;
  }

  private areGroupsApart(one: LessonGroup, other: LessonGroup): boolean {
    const keys = (group: LessonGroup) => [group.key, ...group.occurrences.map(exactKey)];
    return keys(one).some((key) => keys(other).some((each) => this.areApart(key, each)));
  }

  private areApart(one: string, other: string): boolean {
    return this.apart.get(one)?.has(other) ?? false;
  }
}
