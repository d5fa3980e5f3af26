import { Likeness } from "./likeness.ts";
import { Signatures } from "./signatures.ts";
import type { Wording } from "./wording.ts";

/**
 * Finds the lessons that are alike by at least `threshold` without comparing each with each, and misses none. Two lists
 * of parts with a share of `threshold` in common have a part in common among their first ones already, if both are in
 * one order (prefix filtering: Chaudhuri, Ganti, Kaushik 2006; Bayardo, Ma, Srikant 2007), so only those are looked
 * up. The order is the vocabulary's, backwards: what came late is rare. Signatures then spare most comparisons.
 * Lessons are numbered by whoever adds them, from 0, without large gaps.
 */
export class AlikeLessons {
  private readonly byPart: number[][] = [];
  private readonly wordings: (Wording | undefined)[] = [];
  private readonly signatures = new Signatures();
  private readonly likeness = new Likeness();
  /** For each lesson the search that last came across it. */
  private readonly seen: number[] = [];
  private searches = 0;

  constructor(private readonly threshold: number) {}

  /** Adds a lesson; returns those that are alike, in no order. */
  add(lesson: number, wording: Wording): number[] {
    const { wordings, signatures, likeness, seen, threshold } = this;
    const alike: number[] = [];
    const search = (this.searches += 1);
    signatures.set(lesson, wording.parts);
    const mayBeAlike = signatures.leastFor(lesson, threshold);
    likeness.startWith(wording);
    for (const part of this.prefix(wording)) {
      const others = (this.byPart[part] ??= []);
      for (const other of others) {
        if (seen[other] === search) continue;
        seen[other] = search;
        if (!mayBeAlike(other)) continue;
        const known = wordings[other];
        if (known && likeness.to(known, threshold) >= threshold) alike.push(other);
      }
      others.push(lesson);
      seen[lesson] = search;
    }
    wordings[lesson] = wording;
    return alike;
  }

  /** Forgets a lesson; its number may be given again. */
  remove(lesson: number): void {
    const wording = this.wordings[lesson];
    if (!wording) return;
    this.wordings[lesson] = undefined;
    for (const part of this.prefix(wording)) take(lesson, this.byPart[part]);
  }

  private prefix({ parts }: Wording): readonly number[] {
    const fewestCommon = Math.ceil((parts.length * this.threshold) / (2 - this.threshold) - 1e-9);
    return parts.slice(0, parts.length - Math.max(1, fewestCommon) + 1);
  }
}

/** Takes a number out of a list that is in no order. */
export function take(number: number, numbers: number[] = []): void {
  const at = numbers.indexOf(number);
  const last = numbers.pop();
  if (last !== undefined && at >= 0 && at < numbers.length) numbers[at] = last;
}
