import type { Lesson } from "../notes/note-facts.ts";
import { exactKey } from "./lesson-groups.ts";
import type { KeyedLesson } from "./matching/lesson-matcher.ts";

/** The wordings of a vault's lessons by their key. Does not depend on the order in which notes were read. */
export class KnownWordings {
  /** The lessons of each note, as last read. */
  private readonly byNote = new Map<string, readonly Lesson[]>();
  /** For each key its wordings, as often as they occur. */
  private readonly texts = new Map<string, string[]>();

  /**
   * Replaces the lessons of a note; none if it was deleted. Returns the keys that were added or removed, or whose
   * wording changed. The cost grows with the lessons of the note, not of the vault.
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

  /** The keys among these that occur, each with its alphabetically first wording. */
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
