import {
  type App,
  type Editor,
  type EditorPosition,
  EditorSuggest,
  type EditorSuggestContext,
  type EditorSuggestTriggerInfo,
} from "obsidian";
import { type LessonGroup, withoutLine } from "../../core/lessons/lesson-groups.ts";
import { wordingKey } from "../../core/lessons/wording-key.ts";
import { writingLesson } from "../../core/lessons/lesson-at-cursor.ts";
import { roleFinder } from "../../core/notes/roles.ts";
import type { Words } from "../../words/index.ts";
import { drawLesson } from "./lesson-suggestion.ts";
import type { VaultState } from "../notes/vault-state.ts";

const OFFERED = 5;

/** Offers earlier lessons while one is written, so that what comes back comes back in the same words. */
export class LessonSuggest extends EditorSuggest<LessonGroup> {
  constructor(
    app: App,
    private readonly state: VaultState,
    private readonly words: Words,
  ) {
    super(app);
    this.limit = OFFERED;
  }

  override onTrigger(cursor: EditorPosition, editor: Editor): EditorSuggestTriggerInfo | null {
    if (!this.state.settings.suggestLessons) return null;
    const roleOf = roleFinder(this.state.settings.roles);
    const writing = writingLesson(editor.getValue(), cursor.line, cursor.ch, roleOf);
    return writing && { start: { line: cursor.line, ch: writing.start }, end: cursor, query: writing.text };
  }

  override getSuggestions({ query, file, start }: EditorSuggestContext): LessonGroup[] {
    const { lessons } = this.state;
    // What is being written may have been saved half said.
    const groups = withoutLine(lessons.groups(), file.path, start.line);
    const written = wordingKey(query);
    // A known lesson, written or chosen, needs no suggestion.
    if (groups.some(({ text }) => wordingKey(text) === written)) return [];
    const begun = groups.filter(({ text }) => wordingKey(text).startsWith(written));
    const alike = lessons.rank(query, OFFERED * 2, new Map(groups.map((group) => [group.key, group])));
    const all = [...begun, ...alike.map(({ group }) => group)];
    return [...new Set(all)].slice(0, OFFERED);
  }

  override renderSuggestion(group: LessonGroup, el: HTMLElement): void {
    drawLesson(el, group, this.words, this.state.rule);
  }

  override selectSuggestion({ text }: LessonGroup, event: MouseEvent | KeyboardEvent): void {
    // Enter that ends the composition of a Korean syllable chooses nothing.
    if (!this.context || ("isComposing" in event && event.isComposing)) return;
    const { editor, start, end } = this.context;
    editor.replaceRange(text, start, end);
    editor.setCursor({ line: start.line, ch: start.ch + text.length });
  }
}
