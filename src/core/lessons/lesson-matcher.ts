import { AlikeLessons, take, type Neighbour } from "./alike-lessons.ts";
import { Ranking } from "./ranking.ts";
import { Vocabulary, type Wording } from "./wording.ts";

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

/** Threshold of likeness at which lessons are grouped unasked, if nothing else is set. */
export const DEFAULT_SIMILARITY = 0.55;

/** A threshold below this would group lessons that share hardly a word. */
const LEAST_SIMILARITY = 0.3;

/** Lessons that fill a slice of far less than 8 ms even on a slow phone. */
const SLICE = 32;

/**
 * Knows all lessons of a vault: which are the same, and which resemble a text. Grouping depends on nothing but the
 * lessons it holds, whatever the order in which they came.
 *
 * A lesson follows the first, by key, of the lessons alike to it, if that one follows nobody; else it stands by itself.
 * So whoever is in a group is alike to its leader, chains do not merge, and one more lesson changes only groups in
 * which somebody is alike to it.
 */
export class LessonMatcher {
  readonly #vocabulary = new Vocabulary();
  readonly #lessons = new Map<string, Neighbour>();
  readonly #alike: AlikeLessons;
  /** For each part the lessons with it anywhere. */
  readonly #byPart: Neighbour[][] = [];

  /** `similarity`, 0 to 1: how alike two lessons must be to be grouped. */
  constructor(similarity: number = DEFAULT_SIMILARITY) {
    this.#alike = new AlikeLessons(Math.min(1, Math.max(LEAST_SIMILARITY, similarity)));
  }

  get size(): number {
    return this.#lessons.size;
  }

  has(key: string): boolean {
    return this.#lessons.has(key);
  }

  /** Adds a lesson; one whose key is known already is left as it is. */
  add({ key, text }: KeyedLesson): void {
    if (this.#lessons.has(key)) return;
    const wording = this.#vocabulary.wording(text);
    const lesson = this.#alike.add(key, wording);
    this.#lessons.set(key, lesson);
    for (const part of wording.allParts) (this.#byPart[part] ??= []).push(lesson);
  }

  /** Adds lessons, and yields often enough that each step is short: whoever runs it looks at the clock between. */
  *addAll(lessons: Iterable<KeyedLesson>): Generator<void, void, void> {
    let added = 0;
    for (const lesson of lessons) {
      this.add(lesson);
      added += 1;
      if (added % SLICE === 0) yield;
    }
  }

  /** Forgets a lesson; an unknown one is no matter. */
  remove(key: string): void {
    const lesson = this.#lessons.get(key);
    if (!lesson) return;
    this.#lessons.delete(key);
    this.#alike.remove(lesson);
    for (const part of lesson.wording.allParts) take(lesson, this.#byPart[part]);
  }

  /** Key of the lesson that leads the group of this one; its own when it leads, stands by itself or is unknown. */
  leaderOf(key: string): string {
    const lesson = this.#lessons.get(key);
    const first = lesson && firstAlike(lesson);
    return first && !firstAlike(first) ? first.key : key;
  }

  /** For each key the key of its group's leader. */
  groups(): Map<string, string> {
    return new Map([...this.#lessons.keys()].map((key) => [key, this.leaderOf(key)]));
  }

  /** The lessons that resemble a text, best first; at most `limit`, none that has nothing in common with it. */
  rank(text: string, limit: number): RankedLesson[] {
    const query: Wording = this.#vocabulary.wording(text);
    const ranking = new Ranking(query, {
      lessons: this.#lessons.size,
      of: (part) => this.#byPart[part]?.length ?? 0,
    });
    const candidates = new Set<Neighbour>();
    for (const part of query.allParts) for (const lesson of this.#byPart[part] ?? []) candidates.add(lesson);
    return [...candidates]
      .map(({ key, wording }): RankedLesson => ({ key, score: ranking.score(wording) }))
      .sort((one, other) => other.score - one.score || (one.key < other.key ? -1 : 1))
      .slice(0, limit);
  }
}

/** The first of the lessons alike to one, if it comes before that one. */
function firstAlike(lesson: Neighbour): Neighbour | undefined {
  let first = lesson;
  for (const other of lesson.alike) if (other.key < first.key) first = other;
  return first === lesson ? undefined : first;
}

/** Groups lessons by likeness: for each key the key of its group's leader. See `LessonMatcher`. */
export function groupLessons(lessons: Iterable<KeyedLesson>, similarity?: number): Map<string, string> {
  const matcher = new LessonMatcher(similarity);
  for (const lesson of lessons) matcher.add(lesson);
  return matcher.groups();
}
