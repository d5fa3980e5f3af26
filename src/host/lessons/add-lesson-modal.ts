import { SuggestModal } from "obsidian";
import type { LessonGroup } from "../../core/lessons/lesson-groups.ts";
import { wordingKey } from "../../core/lessons/wording-key.ts";
import { oneLine } from "../app/one-line.ts";
import { suggestionLines } from "../app/suggestion-lines.ts";
import { drawLesson } from "./lesson-suggestion.ts";
import type { Context } from "../context/context.ts";

/** The most earlier lessons that are offered beside what is typed. */
const OFFERED = 8;

/** What the dialog needs of the lessons. */
interface AddsLessons {
  /** Adds a lesson to this week's retro. */
  add: (text: string) => Promise<void>;
  /** Records that a lesson, named by its key, has happened again. */
  happenedAgain: (key: string) => Promise<void>;
}

/** What one can choose: what is typed as a new lesson, or an earlier one that has happened again. */
type Choice = { kind: "new"; text: string } | { kind: "again"; group: LessonGroup };

/** Asks for a lesson, in one line; earlier ones that resemble it are offered as one types. */
export function askForNewLesson(context: Context, lessons: AddsLessons): void {
  new AddLessonModal(context, lessons).open();
}

class AddLessonModal extends SuggestModal<Choice> {
  private readonly byKey: ReadonlyMap<string, LessonGroup>;

  constructor(
    private readonly context: Context,
    private readonly lessons: AddsLessons,
  ) {
    super(context.app);
    this.byKey = context.state.lessons.byKey();
    this.setPlaceholder(context.words.lessons.addPlaceholder);
    this.modalEl.addClass("weekly-retro-prompt");
  }

  override getSuggestions(query: string): Choice[] {
    const text = oneLine(query);
    const groups = [...this.byKey.values()];
    if (text === "") return groups.slice(0, OFFERED).map(again);
    const key = wordingKey(text);
    const begun = groups.filter((group) => wordingKey(group.text).startsWith(key));
    const alike = this.context.state.lessons.rank(text, OFFERED, this.byKey).map(({ group }) => group);
    const earlier = [...new Set([...begun, ...alike])].slice(0, OFFERED);
    // In the very words of an earlier one it is that one.
    const isKnown = earlier.some((group) => wordingKey(group.text) === key);
    return isKnown ? earlier.map(again) : [{ kind: "new", text }, ...earlier.map(again)];
  }

  override renderSuggestion(choice: Choice, el: HTMLElement): void {
    const { words, state } = this.context;
    const { lessons } = words;
    if (choice.kind === "new") suggestionLines(el, { title: lessons.addTyped(choice.text), notes: [] });
    else drawLesson(el, choice.group, words, state.rule, lessons.happenedAgain);
  }

  override onChooseSuggestion(choice: Choice): void {
    if (choice.kind === "new") void this.lessons.add(choice.text);
    else void this.lessons.happenedAgain(choice.group.key);
  }
}

const again = (group: LessonGroup): Choice => ({ kind: "again", group });
