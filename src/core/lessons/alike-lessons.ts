import { likeness } from "./likeness.ts";
import { mostShare } from "./signature.ts";
import type { Wording } from "./wording.ts";

/** A lesson among others: its exact key, and the lessons alike to it. */
export interface Neighbour {
  readonly key: string;
  readonly wording: Wording;
  readonly alike: Set<Neighbour>;
  /** Which lesson last came across this one, looking for those alike to it; compared by identity alone. */
  seenBy: Wording | undefined;
}

/**
 * Finds the lessons that are alike by at least `threshold` without comparing each with each, and misses none. Two lists
 * of parts with a share of `threshold` in common have a part in common among their first ones already, if both are in
 * one order (prefix filtering: Chaudhuri, Ganti, Kaushik 2006; Bayardo, Ma, Srikant 2007), so only those are looked
 * up. The order is the vocabulary's, backwards: what came late is rare. Signatures then spare most comparisons.
 */
export class AlikeLessons {
  readonly #threshold: number;
  readonly #byPart: Neighbour[][] = [];

  constructor(threshold: number) {
    this.#threshold = threshold;
  }

  /** Adds a lesson and makes it known to all that are alike. */
  add(key: string, wording: Wording): Neighbour {
    const lesson: Neighbour = { key, wording, alike: new Set(), seenBy: undefined };
    for (const part of this.#prefix(wording)) {
      const others = (this.#byPart[part] ??= []);
      for (const other of others) {
        if (other.seenBy === wording) continue;
        other.seenBy = wording;
        if (mostShare(wording, other.wording) < this.#threshold) continue;
        if (likeness(wording, other.wording) < this.#threshold) continue;
        lesson.alike.add(other);
        other.alike.add(lesson);
      }
    }
    for (const part of this.#prefix(wording)) this.#byPart[part]?.push(lesson);
    return lesson;
  }

  /** Takes a lesson out, and from all that are alike. */
  remove(lesson: Neighbour): void {
    for (const part of this.#prefix(lesson.wording)) take(lesson, this.#byPart[part]);
    for (const other of lesson.alike) other.alike.delete(lesson);
  }

  #prefix({ parts }: Wording): Int32Array {
    const fewestCommon = Math.ceil((parts.length * this.#threshold) / (2 - this.#threshold) - 1e-9);
    return parts.subarray(0, parts.length - Math.max(1, fewestCommon) + 1);
  }
}

/** Takes a lesson out of a list that is in no order. */
export function take(lesson: Neighbour, lessons: Neighbour[] = []): void {
  const at = lessons.indexOf(lesson);
  const last = lessons.pop();
  if (last && at >= 0 && at < lessons.length) lessons[at] = last;
}
