import type { Day } from "../calendar/day.ts";
import { Memo } from "../base/memoize.ts";
import type { Lesson } from "../notes/note-facts.ts";
import type { KnownNote } from "../notes/vault-index.ts";
import { KnownWordings } from "./known-wordings.ts";
import type { Ledger, LedgerLesson } from "./ledger/ledger.ts";
import { exactKey, type LessonGroup, lessonGroups, type LessonKey } from "./lesson-groups.ts";
import { LessonMatcher, type RankedLesson } from "./matching/lesson-matcher.ts";
import type { RankedGroup } from "./same-lesson-question.ts";

/** What follows from the ledger and from similarity together. */
interface Weave {
  /** For the leader's key of each group that is similar to a wording in the ledger: the ledger's lesson. */
  followers: Map<string, string>;
  /** The keys outside any group, because the owner has told them apart from theirs. */
  leavers: Set<string>;
}

/**
 * All wordings of a vault, and what makes two of them the same lesson: the same key; the owner's word in the ledger,
 * which is final; or a likeness beyond doubt.
 */
export class LessonBook {
  private readonly matcher: LessonMatcher;
  /** The lessons of the ledger by their key. */
  private decided = new Map<string, LedgerLesson>();
  /** The key of the ledger's lesson by the key of each of its wordings. */
  private merged = new Map<string, string>();
  private pairsApart: readonly (readonly [string, string])[] = [];
  private apart = new Map<string, Set<string>>();
  /** When lessons that are ticked without a day were learned, as far as is known. */
  private undated = new Map<string, Day>();
  private readonly wordings = new KnownWordings();
  private changes = 0;
  private readonly woven = new Memo<Weave>();
  private readonly rankings = new Memo<Map<string, RankedLesson[]>>();

  /** `similarity`, 0 to 1: how alike two lessons must be to be grouped unasked; at 1 only equal words are. */
  constructor(private readonly similarity: number) {
    this.matcher = new LessonMatcher(similarity);
  }

  /** Grows with each wording that is added or removed, and with each decision of the owner. */
  get revision(): number {
    return this.changes;
  }

  /**
   * Takes the owner's decisions; a lesson ticked without a day counts as learned on the day on which the ledger was
   * changed, which is not the day of each later change.
   */
  decide(ledger: Ledger, changedOn: Day): void {
    const ticked = ledger.lessons.filter(({ learned }) => learned === "");
    this.undated = new Map(ticked.map(({ key }) => [key, this.undated.get(key) ?? changedOn]));
    this.decided = new Map(
      ledger.lessons.map((lesson) => [
        lesson.key,
        { ...lesson, learned: this.undated.get(lesson.key) ?? lesson.learned },
      ]),
    );
    this.merged = new Map(ledger.lessons.flatMap(({ key, keys }) => keys.map((each): [string, string] => [each, key])));
    this.pairsApart = ledger.apart;
    this.apart = new Map();
    for (const [one, other] of ledger.apart) {
      this.apart.set(one, (this.apart.get(one) ?? new Set()).add(other));
      this.apart.set(other, (this.apart.get(other) ?? new Set()).add(one));
    }
    this.changes++;
  }

  /**
   * Replaces the lessons of a note; none if it was deleted. Yields often enough for time slicing, and must be run to its
   * end. The cost grows with the note's new lessons, not with the vault.
   */
  *learn(path: string, lessons: readonly Lesson[]): Generator<void, void, void> {
    const changed = this.wordings.take(path, lessons);
    if (changed.length === 0) return;
    for (const key of changed) this.matcher.remove(key);
    const steps = this.matcher.addAll(this.wordings.of(changed));
    // Between two steps some of the wordings are known, and the rest are not.
    for (this.changes++; !steps.next().done; this.changes++) yield;
    this.changes++;
  }

  /** Groups the lessons of dated notes, the latest occurrence first, each under the wording that the ledger has for it. */
  gather(notes: readonly KnownNote[]): LessonGroup[] {
    return lessonGroups(notes, this.groupKey).map((group) => {
      const text = this.decided.get(group.key)?.text;
      return text === undefined ? group : { ...group, text };
    });
  }

  isLearned({ key, last }: Pick<LessonGroup, "key" | "last">): boolean {
    const learned = this.decided.get(key)?.learned ?? null;
    return learned !== null && last <= learned;
  }

  /** The keys of all wordings of a lesson: those that occur, and those that the ledger has for it. */
  keysOf({ key, occurrences }: LessonGroup): Set<string> {
    return new Set([key, ...(this.decided.get(key)?.keys ?? []), ...occurrences.map(exactKey)]);
  }

  private readonly groupKey: LessonKey = (lesson) => this.leaderOf(exactKey(lesson));

  /** The key of the group that a wording belongs to. */
  leaderOf(key: string): string {
    const { followers, leavers } = this.woven.get(this.changes, () => this.weave());
    return leavers.has(key) ? key : this.together(key, followers);
  }

  /**
   * A wording similar to one in the ledger joins that lesson (the first, if several). A wording that the owner has told
   * apart from another one of its group leaves the group. The cost grows with the ledger, not with the vault.
   */
  private weave(): Weave {
    const followers = new Map<string, string>();
    for (const [wording, lesson] of this.merged) {
      const leader = this.alikeTo(wording);
      if (!followers.has(leader)) followers.set(leader, lesson);
    }
    const leavers = this.pairsApart.flatMap(([one, other]): string[] => {
      const group = this.together(one, followers);
      if (group !== this.together(other, followers)) return [];
      // A wording that the ledger nests stays where it is, and so does the one that the group is named after.
      const leaver = [other, one].find((key) => !this.merged.has(key) && key !== group);
      return leaver === undefined ? [] : [leaver];
    });
    return { followers, leavers: new Set(leavers) };
  }

  private together(key: string, followers: ReadonlyMap<string, string>): string {
    const own = this.merged.get(key);
    if (own !== undefined) return own;
    const leader = this.alikeTo(key);
    return this.merged.get(leader) ?? followers.get(leader) ?? leader;
  }

  private alikeTo(key: string): string {
    return this.similarity >= 1 ? key : this.matcher.leaderOf(key);
  }

  /** The groups most similar to a text, best first; at most `limit`, without duplicates. */
  rank(text: string, groups: ReadonlyMap<string, LessonGroup>, limit: number): RankedGroup[] {
    const found = new Map<string, RankedGroup>();
    for (const { key, score } of this.ranked(text, limit * 4)) {
      const group = groups.get(this.leaderOf(key));
      if (group && !found.has(group.key)) found.set(group.key, { group, score });
      if (found.size === limit) break;
    }
    return [...found.values()];
  }

  private ranked(text: string, limit: number): RankedLesson[] {
    const rankings = this.rankings.get(this.changes, () => new Map());
    const asked = `${limit} ${text}`;
    const known = rankings.get(asked) ?? this.matcher.rank(text, limit);
    rankings.set(asked, known);
    return known;
  }

  /** Whether the owner has told two lessons apart. */
  areApart(one: LessonGroup, other: LessonGroup): boolean {
    const others = this.keysOf(other);
    return [...this.keysOf(one)].some((key) => [...(this.apart.get(key) ?? [])].some((each) => others.has(each)));
  }
}
