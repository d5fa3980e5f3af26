import type { InvertedIndex } from "./inverted-index.ts";
import { leastCommon, leastShare, Similarity } from "./similarity.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { Wording } from "./wording.ts";

const ROUNDING = 1e-6;

/**
 * Finds the lessons that are alike by at least `threshold` without comparing each with each, and misses none: what is
 * alike has several words in common (`leastCommon`), so those that most lessons hold bring no lesson up by themselves
 * (prefix filtering: Chaudhuri, Ganti, Kaushik 2006), and only those with enough in common are compared.
 * Lessons have numbers, given by the caller: from 0, without large gaps.
 */
export class SimilarityJoin {
  private readonly wordings: (Wording | undefined)[] = [];
  private readonly similarity: Similarity;
  /** For each lesson how many words its deed has. */
  private lengths = new Uint32Array(256);
  /** For each lesson how many words of the newest one it holds, in percent of a word; 0 between times. */
  private shared = new Uint32Array(256);
  /** The lessons that the newest one may be alike to. */
  private found = new Uint32Array(256);

  constructor(
    private readonly threshold: number,
    private readonly vocabulary: Vocabulary,
    private readonly index: InvertedIndex,
  ) {
    this.similarity = new Similarity(vocabulary);
  }

  /** Takes in a lesson; returns those that are alike, in no order. */
  add(lesson: number, wording: Wording): number[] {
    if (lesson >= this.lengths.length) this.grow(lesson + 1);
    const { wordings, shared, lengths, threshold, similarity } = this;
    const { length } = wording.deed;
    const share = 50 * leastShare(threshold);
    const alike: number[] = [];
    similarity.startWith(wording);
    const found = this.find(wording.deed);
    for (let at = 0; at < found; at += 1) {
      const other = this.found[at] ?? 0;
      const most = shared[other] ?? 0;
      shared[other] = 0;
      if (most < share * (length + (lengths[other] ?? 0)) - ROUNDING) continue;
      const known = wordings[other];
      if (known && similarity.to(known) >= threshold) alike.push(other);
    }
    wordings[lesson] = wording;
    lengths[lesson] = length;
    return alike;
  }

  /** Forgets a lesson; its number may be given again. */
  remove(lesson: number): void {
    this.wordings[lesson] = undefined;
  }

  /**
   * Finds the lessons that hold something like some of a deed's words, but few; leaves them in `found`, and in `shared`
   * how much. Returns how many there are.
   */
  private find(deed: readonly number[]): number {
    const { shared, found, vocabulary, index } = this;
    const telling = deed.length - leastCommon(deed.length, this.threshold) + 1;
    const words = telling < deed.length ? this.commonLast(deed, telling) : deed;
    let count = 0;
    for (let at = 0; at < words.length; at += 1) {
      const resembling = vocabulary.similarTo(words[at] ?? 0);
      for (let link = 0; link < resembling.length; link += 3) {
        const covered = resembling[link + 1] ?? 0;
        const lessons = index.lessonsWith(resembling[link] ?? 0);
        for (let place = 0; place < lessons.length; place += 1) {
          const other = lessons[place] ?? 0;
          const before = shared[other] ?? 0;
          if (before === 0) {
            if (at >= telling) continue;
            found[count] = other;
            count += 1;
          }
          shared[other] = before + covered;
        }
      }
    }
    return count;
  }

  /** The words of a deed: first the rare ones, then those for which most lessons have a similar word. */
  private commonLast(deed: readonly number[], first: number): readonly number[] {
    const words = [...deed];
    const holding = deed.map((word) => this.holding(word));
    for (let last = words.length - 1; last >= first; last -= 1) {
      let most = last;
      for (let at = 0; at < last; at += 1) if ((holding[at] ?? 0) > (holding[most] ?? 0)) most = at;
      [words[most], words[last]] = [words[last] ?? 0, words[most] ?? 0];
      [holding[most], holding[last]] = [holding[last] ?? 0, holding[most] ?? 0];
    }
    return words;
  }

  /** How often lessons hold something like a word. */
  private holding(word: number): number {
    const alike = this.vocabulary.similarTo(word);
    let lessons = 0;
    for (let link = 0; link < alike.length; link += 3) lessons += this.index.lessonsWith(alike[link] ?? 0).length;
    return lessons;
  }

  private grow(least: number): void {
    const size = Math.max(least, 2 * this.lengths.length);
    const lengths = new Uint32Array(size);
    lengths.set(this.lengths);
    this.lengths = lengths;
    this.shared = new Uint32Array(size);
    this.found = new Uint32Array(size);
  }
}
