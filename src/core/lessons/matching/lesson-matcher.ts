import { SimilarityJoin } from "./similarity-join.ts";
import { InvertedIndex } from "./inverted-index.ts";
import { Ranking } from "./ranking.ts";
import { LEAST_SIMILARITY } from "./similarity.ts";
import { Vocabulary } from "./vocabulary.ts";
import { readFamilies } from "../language/synonyms.ts";
import { type Wording, wordingOf } from "./wording.ts";

/** A lesson as the matcher takes it: its exact key (`normalise`) and one wording with that key. */
export interface KeyedLesson {
  key: string;
  text: string;
}

/** An earlier lesson and how alike it is, 0 to 1. */
export interface RankedLesson {
  key: string;
  score: number;
}

interface Held {
  readonly number: number;
  readonly key: string;
  readonly wording: Wording;
  /** The lessons alike to it, in no order. */
  readonly alike: Held[];
}

/** Threshold of similarity at which lessons are grouped unasked, if nothing else is set. */
export const DEFAULT_SIMILARITY = 0.6;

/** Lessons that fill a slice of far less than 8 ms even on a slow phone, and before the engine has warmed up. */
const LESSONS_PER_STEP = 8;

/** Only this many lessons, those with the most in common, are ranked exactly; the others have no chance. */
const CONTENDERS = 200;
/** The first places go to different lessons: one as alike as this to a better one comes after them. */
const FIRST_PLACES = 5;
const SAME = 0.7;
/** A lesson as alike as this to the text is the one that was asked about: it stands in nobody's way. */
const ITSELF = 0.95;

/**
 * Knows all lessons of a vault: which are the same, and which resemble a text. Grouping depends on nothing but the
 * lessons it holds, whatever the order in which they came.
 *
 * A lesson joins the first of the lessons similar to it, that is the one with the shortest key, if that one leads a
 * group; otherwise it stands by itself.
 * So every member of a group is similar to its leader, chains do not merge, and one more lesson changes only groups with
 * a member that is similar to it.
 */
export class LessonMatcher {
  private readonly vocabulary = new Vocabulary();
  private readonly byKey = new Map<string, Held>();
  /** By number; a number that nobody has any more is given again. */
  private readonly lessons: (Held | undefined)[] = [];
  private readonly free: number[] = [];
  private readonly index = new InvertedIndex();
  private readonly alike: SimilarityJoin;

  /** `similarity`, 0 to 1: how alike two lessons must be to be grouped. */
  constructor(similarity: number = DEFAULT_SIMILARITY) {
    this.alike = new SimilarityJoin(Math.min(1, Math.max(LEAST_SIMILARITY, similarity)), this.vocabulary, this.index);
  }

  get size(): number {
    return this.byKey.size;
  }

  has(key: string): boolean {
    return this.byKey.has(key);
  }

  /** Adds a lesson; one whose key is known already is left as it is. */
  add({ key, text }: KeyedLesson): void {
    if (this.byKey.has(key)) return;
    const number = this.free.pop() ?? this.lessons.length;
    const lesson: Held = { number, key, wording: wordingOf(text, this.vocabulary), alike: [] };
    this.index.add(number, lesson.wording);
    for (const other of this.alike.add(number, lesson.wording)) {
      const held = this.lessons[other];
      if (!held) continue;
      lesson.alike.push(held);
      held.alike.push(lesson);
    }
    this.lessons[number] = lesson;
    this.byKey.set(key, lesson);
  }

  /** Adds lessons, and yields often enough that each step is short: the caller checks the clock in between. */
  *addAll(lessons: Iterable<KeyedLesson>): Generator<void, void, void> {
    yield* readFamilies();
    let added = 0;
    for (const lesson of lessons) {
      this.add(lesson);
      added += 1;
      if (added % LESSONS_PER_STEP === 0) yield;
    }
  }

  /** Removes a lesson; does nothing if it is unknown. */
  remove(key: string): void {
    const lesson = this.byKey.get(key);
    if (!lesson) return;
    this.byKey.delete(key);
    this.lessons[lesson.number] = undefined;
    this.free.push(lesson.number);
    this.alike.remove(lesson.number);
    this.index.remove(lesson.number, lesson.wording);
    for (const other of lesson.alike) other.alike.splice(other.alike.indexOf(lesson), 1);
  }

  /** Key of the lesson that leads the group of this one; its own when it leads, stands by itself or is unknown. */
  leaderOf(key: string): string {
    const lesson = this.byKey.get(key);
    return lesson ? leaderOf(lesson).key : key;
  }

  /** For each key the key of its group's leader. */
  groups(): Map<string, string> {
    return new Map([...this.byKey.keys()].map((key) => [key, this.leaderOf(key)]));
  }

  /**
   * The lessons that resemble a text, best first, none that has nothing in common with it, none of the keys left `out`.
   * Of lessons that say nearly the same only the best is among the first, so that these are different ones (Carbonell,
   * Goldstein 1998). At most 200.
   */
  rank(text: string, limit: number, out: (key: string) => boolean = () => false): RankedLesson[] {
    return this.vocabulary.borrowing(() => this.ranked(text, limit, out));
  }

  private ranked(text: string, limit: number, out: (key: string) => boolean): RankedLesson[] {
    const ranking = this.rankingFor(wordingOf(text, this.vocabulary));
    const scored = this.contenders(ranking)
      .filter(({ key }) => !out(key))
      .map((lesson) => ({ lesson, score: ranking.score(lesson.wording) }))
      .sort((one, other) => other.score - one.score || (one.lesson.key < other.lesson.key ? -1 : 1));
    const first: typeof scored = [];
    const firstRankings: Ranking[] = [];
    const later = scored.filter((candidate) => {
      if (first.length === FIRST_PLACES) return true;
      if (firstRankings.some((better) => better.score(candidate.lesson.wording) >= SAME)) return true;
      first.push(candidate);
      if (candidate.score < ITSELF) firstRankings.push(this.rankingFor(candidate.lesson.wording));
      return false;
    });
    return [...first, ...later].slice(0, limit).map(({ lesson, score }) => ({ key: lesson.key, score }));
  }

  private rankingFor(wording: Wording): Ranking {
    const { vocabulary, index, byKey } = this;
    return new Ranking(wording, { vocabulary, index, lessons: byKey.size });
  }

  private contenders(ranking: Ranking): Held[] {
    const shared = ranking.shared();
    const found = [...shared.keys()];
    if (found.length > CONTENDERS) {
      const length = (lesson: number) => this.lessons[lesson]?.wording.tokens.length ?? 0;
      const score = (lesson: number) => (shared.get(lesson) ?? 0) / (4 + length(lesson));
      found.sort((one, other) => score(other) - score(one));
      found.length = CONTENDERS;
    }
    return found.flatMap((lesson) => this.lessons[lesson] ?? []);
  }
}

/** The first leader among the lessons similar to this one, if it comes before it; otherwise the lesson itself. */
function leaderOf(lesson: Held): Held {
  let leader = lesson;
  for (const other of lesson.alike) if (comesBefore(other.key, leader.key) && leads(other)) leader = other;
  return leader;
}

/** Whether no similar lesson comes before this one. */
const leads = (lesson: Held): boolean => !lesson.alike.some((other) => comesBefore(other.key, lesson.key));

/** The shortest wording says the deed and little else, so it is alike to most of the others. */
const comesBefore = (key: string, other: string): boolean =>
  key.length === other.length ? key < other : key.length < other.length;

/** Groups lessons by similarity: for each key the key of its group's leader. See `LessonMatcher`. */
export function groupLessons(lessons: Iterable<KeyedLesson>, similarity?: number): Map<string, string> {
  const matcher = new LessonMatcher(similarity);
  for (const lesson of lessons) matcher.add(lesson);
  return matcher.groups();
}
