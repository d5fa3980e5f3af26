import type { Lesson } from "../notes/note-facts.ts";
import { exactKey } from "./lesson-groups.ts";
import type { KeyedLesson } from "./matching/lesson-matcher.ts";

/** The ways in which a vault's lessons are written, each key with one of them, whatever the order of the notes. */
export class KnownWordings {
  /** The lessons of each note, as they were taken in. */
  private readonly byNote = new Map<string, readonly Lesson[]>();
  /** For each key the texts that have it, as often as they occur. */
  private readonly texts = new Map<string, string[]>();

  /**
   * Takes what a note's lessons are now, none if it is gone. Gives the keys that have come or gone, or are written
   * otherwise than before. Costs as much as the note has lessons, not the vault.
   */
  take(path: string, lessons: readonly Lesson[]): string[] {
    const before = this.byNote.get(path) ?? [];
    if (before === lessons) return [];
    if (lessons.length > 0) this.byNote.set(path, lessons);
    else this.byNote.delete(path);
    const wordings = new Map(
      [...before, ...lessons].map((lesson) => [exactKey(lesson), this.textOf(exactKey(lesson))]),
    );
    for (const lesson of lessons) this.add(exactKey(lesson), lesson.text);
    for (const lesson of before) this.remove(exactKey(lesson), lesson.text);
    return [...wordings].flatMap(([key, text]) => (this.textOf(key) === text ? [] : [key]));
  }

  /** Those of the keys that somebody has, each with the first in the alphabet of the texts that have it. */
  of(keys: readonly string[]): KeyedLesson[] {
    return keys.flatMap((key) => {
      const text = this.textOf(key);
      return text === undefined ? [] : [{ key, text }];
    });
  }

  private textOf(key: string): string | undefined {
    return this.texts.get(key)?.reduce((first, text) => (text < first ? text : first));
  }

  private add(key: string, text: string): void {
    const texts = this.texts.get(key);
    if (texts) texts.push(text);
    else this.texts.set(key, [text]);
  }

  private remove(key: string, text: string): void {
    const texts = this.texts.get(key) ?? [];
    texts.splice(texts.indexOf(text), 1);
    if (texts.length === 0) this.texts.delete(key);
  }
}
