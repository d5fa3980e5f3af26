import type { Wording } from "./wording.ts";

/** Which lessons hold a word. Lessons are numbered from 0, without large gaps. */
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

/** Takes a number out of a list that is in no order; one that it does not hold is no matter. */
function take(number: number, numbers: number[] = []): void {
  const at = numbers.indexOf(number);
  if (at < 0) return;
  const last = numbers.pop();
  if (last !== undefined && at < numbers.length) numbers[at] = last;
}
