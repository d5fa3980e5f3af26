import type { Wording } from "./wording.ts";

/** Maps each word to the lessons that hold it. Lessons are numbered from 0, without large gaps. */
export class InvertedIndex {
  private readonly byWord: number[][] = [];

  /** The lessons with a word anywhere in them, in no order. */
  lessonsWith(word: number): readonly number[] {
    return this.byWord[word] ?? [];
  }

  add(lesson: number, { tokens }: Wording): void {
    for (const { word } of tokens) {
      const lessons = (this.byWord[word] ??= []);
      if (lessons[lessons.length - 1] !== lesson) lessons.push(lesson);
    }
  }

  remove(lesson: number, { tokens }: Wording): void {
    for (const { word } of tokens) take(lesson, this.byWord[word]);
  }
}

/** Removes a number from an unordered list; does nothing if the list does not hold it. */
function take(number: number, numbers: number[] = []): void {
  const at = numbers.indexOf(number);
  if (at < 0) return;
  const last = numbers.pop();
  if (last !== undefined && at < numbers.length) numbers[at] = last;
}
