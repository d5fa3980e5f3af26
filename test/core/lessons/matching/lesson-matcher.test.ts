import { describe, expect, it } from "vitest";
import {
  DEFAULT_SIMILARITY,
  groupLessons,
  type KeyedLesson,
  LessonMatcher,
} from "../../../../src/core/lessons/matching/lesson-matcher.ts";
import { leastCommon, leastShare, Similarity } from "../../../../src/core/lessons/matching/similarity.ts";
import { MOST_WORDS, Vocabulary } from "../../../../src/core/lessons/matching/vocabulary.ts";
import { wordingOf } from "../../../../src/core/lessons/matching/wording.ts";
import { normalise } from "../../../../src/core/markdown/wording.ts";
import { fc } from "../../../support/arbitraries.ts";

const WORDS = (
  "커피를 커피 늦게 마시지 마셨다 않기 말 것 금지 또 회의 휴대폰을 밤에 보지 never stop again skip skipped skipping running shoes late " +
  "coffee before without the keys 20 30 nicht wieder Kaffee jamais café 寝る前に スマホを 見ない 見た (again) — because"
).split(" ");

// Few words make many near-identical wordings.
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 7 }).map((words) => words.join(" "));
const lessons = fc.uniqueArray(
  text.map((each): KeyedLesson => ({ key: normalise(each), text: each })).filter(({ key }) => key !== ""),
  { selector: ({ key }) => key, maxLength: 40 },
);
const thresholds = fc.constantFrom(0, 0.4, 0.55, 0.7, 0.9, 1);

/** A way to compare two texts, of one vocabulary. */
function comparing(): (one: string, other: string) => number {
  const vocabulary = new Vocabulary();
  const similarity = new Similarity(vocabulary);
  return (one, other) => {
    const [first, second] = [wordingOf(one, vocabulary), wordingOf(other, vocabulary)];
    similarity.startWith(first);
    return similarity.to(second);
  };
}

/** What the matcher promises, said plainly: compares each with each. */
function bruteForce(all: readonly KeyedLesson[], threshold: number): Map<string, string> {
  const similarity = comparing();
  const texts = new Map(all.map((lesson) => [lesson.key, lesson.text]));
  const alike = (one: string, other: string) => similarity(texts.get(one) ?? "", texts.get(other) ?? "") >= threshold;
  const keys = [...texts.keys()].sort((one, other) => one.length - other.length || (one < other ? -1 : 1));
  const first = (key: string) => keys.find((other) => other === key || alike(key, other)) ?? key;
  return new Map(keys.map((key) => [key, first(first(key)) === first(key) ? first(key) : key]));
}

const sorted = (groups: ReadonlyMap<string, string>) => [...groups].sort(([one], [other]) => (one < other ? -1 : 1));

describe("LessonMatcher", () => {
  it("groups as comparing each with each would", () => {
    fc.assert(
      fc.property(lessons, thresholds, (all, threshold) => {
        expect(sorted(groupLessons(all, threshold))).toEqual(sorted(bruteForce(all, Math.max(0.45, threshold))));
      }),
    );
  });

  it("groups the same lessons the same way in whatever order they come, also after others went", () => {
    fc.assert(
      fc.property(lessons, lessons, fc.nat(), (all, others, seed) => {
        const matcher = new LessonMatcher();
        const gone = others.filter(({ key }) => all.every((lesson) => lesson.key !== key));
        const shuffled = [...all, ...gone].sort((one, other) => mixed(one.key, seed) - mixed(other.key, seed));
        for (const lesson of shuffled) matcher.add(lesson);
        for (const { key } of gone) matcher.remove(key);
        expect(sorted(matcher.groups())).toEqual(sorted(groupLessons(all)));
      }),
    );
  });

  it("changes, for one more lesson, only groups in which somebody is alike to it", () => {
    fc.assert(
      fc.property(lessons, text, (all, added) => {
        const key = normalise(added);
        fc.pre(key !== "" && all.every((lesson) => lesson.key !== key));
        const before = groupLessons(all);
        const after = groupLessons([...all, { key, text: added }]);
        const similarity = comparing();
        const touched = new Set(
          all
            .filter(({ text: each }) => similarity(added, each) >= DEFAULT_SIMILARITY)
            .map((lesson) => before.get(lesson.key)),
        );
        for (const [each, leader] of before) if (!touched.has(leader)) expect(after.get(each)).toBe(leader);
      }),
    );
  });

  it("puts nobody into a group who is not alike to its leader", () => {
    fc.assert(
      fc.property(lessons, (all) => {
        const similarity = comparing();
        const texts = new Map(all.map((lesson) => [lesson.key, lesson.text]));
        for (const [key, leader] of groupLessons(all, 0.6)) {
          if (key !== leader)
            expect(similarity(texts.get(key) ?? "", texts.get(leader) ?? "")).toBeGreaterThanOrEqual(0.6);
        }
      }),
    );
  });

  it("keeps a key once, whatever wording it comes with again, and forgets it at once", () => {
    const matcher = new LessonMatcher();
    matcher.add({ key: "커피금지", text: "커피 금지" });
    matcher.add({ key: "커피금지", text: "커피금지!" });
    expect(matcher.size).toBe(1);
    matcher.remove("커피금지");
    matcher.remove("커피금지");
    expect(matcher.size).toBe(0);
    expect(matcher.rank("커피 금지", 3)).toEqual([]);
  });

  it("adds in steps what it adds at once", () => {
    const all = WORDS.map((word, at) => ({ key: `${at}`, text: `${word} coffee ${WORDS[at + 1] ?? ""}` }));
    const matcher = new LessonMatcher();
    let steps = 0;
    const adding = matcher.addAll(all);
    while (!adding.next().done) steps += 1;
    expect(steps).toBeGreaterThan(1);
    expect(sorted(matcher.groups())).toEqual(sorted(groupLessons(all)));
  });

  it("is the same after it was asked for a text as before", () => {
    fc.assert(
      fc.property(lessons, fc.array(text, { maxLength: 5 }), text, (all, asked, last) => {
        const [quiet, busy] = [new LessonMatcher(), new LessonMatcher()];
        for (const lesson of all) {
          quiet.add(lesson);
          busy.add(lesson);
          for (const each of asked) busy.rank(each, 3);
        }
        expect(busy.rank(last, 40)).toEqual(quiet.rank(last, 40));
        expect(sorted(busy.groups())).toEqual(sorted(quiet.groups()));
      }),
    );
  });

  it("leads by itself what it does not know", () => {
    expect(new LessonMatcher().leaderOf("unknown")).toBe("unknown");
  });
});

describe("Similarity", () => {
  it("is the same both ways, within 0 and 1, and whole between a text and itself", () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const similarity = comparing();
        const likely = similarity(one, other);
        expect(similarity(other, one)).toBe(likely);
        expect(likely).toBeGreaterThanOrEqual(0);
        expect(likely).toBeLessThanOrEqual(1);
        expect(similarity(one, one)).toBe(/\p{L}|\p{N}/u.test(one) ? 1 : 0);
      }),
    );
  });

  it("reads only the first words of an endless text, so that its cost does not grow with the text", () => {
    const invented = (count: number) => Array.from({ length: count }, (_, at) => `resembling${at}`).join(" ");
    const work = (count: number) => {
      const vocabulary = new Vocabulary();
      wordingOf(invented(count), vocabulary);
      let links = 0;
      for (let word = 0; word < vocabulary.size; word += 1) links += vocabulary.similarTo(word).length;
      return { words: vocabulary.size, links };
    };
    expect(work(4_000)).toEqual(work(8_000));
    expect(work(4_000).words).toBeLessThanOrEqual(2 * MOST_WORDS);
  });

  it("does not depend on what else the vocabulary holds", () => {
    fc.assert(
      fc.property(text, text, fc.array(text, { maxLength: 5 }), (one, other, others) => {
        const crowded = comparing();
        for (const each of others) crowded(each, each);
        expect(crowded(one, other)).toBe(comparing()(one, other));
      }),
    );
  });

  it("needs no words that nobody holds once they were borrowed", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), text, (held, borrowed) => {
        const vocabulary = new Vocabulary();
        for (const each of held) vocabulary.tokensOf(each);
        const links = () => Array.from({ length: vocabulary.size }, (_word, word) => [...vocabulary.similarTo(word)]);
        const before = links();
        vocabulary.borrowing(() => vocabulary.tokensOf(borrowed));
        expect(links()).toEqual(before);
      }),
    );
  });

  it("promises less in common the lower the threshold, and one word at least", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.double({ min: 0, max: 0.9, noNaN: true }), (words, threshold) => {
        expect(leastShare(threshold)).toBeLessThanOrEqual(leastShare(threshold + 0.1));
        expect(leastCommon(words, threshold)).toBeLessThanOrEqual(leastCommon(words, threshold + 0.1));
        expect(leastCommon(words, threshold)).toBeGreaterThanOrEqual(1);
        expect(leastCommon(words, threshold)).toBeLessThanOrEqual(Math.max(words, 2));
      }),
    );
  });
});

/** A number for a key that differs by seed. */
function mixed(key: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
