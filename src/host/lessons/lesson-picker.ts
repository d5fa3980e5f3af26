import { type App, SuggestModal } from "obsidian";
import type { LessonGroup } from "../../core/lessons/lesson-groups.ts";
import { normalise, readable } from "../../core/markdown/wording.ts";
import type { Words } from "../../words/index.ts";
import { drawLesson } from "./lesson-suggestion.ts";
import type { VaultState } from "../notes/vault-state.ts";

/** The number of lessons offered before anything is typed. */
const OFFERED = 20;

/** Asks which lesson one is the same as: those that resemble it first, then all others by what is typed. */
export function askForLesson(
  app: App,
  words: Words,
  group: LessonGroup,
  state: VaultState,
  choose: (other: LessonGroup) => void,
): void {
  const picker = new LessonPicker(app, words, group, state);
  picker.onChoose = choose;
  picker.open();
}

class LessonPicker extends SuggestModal<LessonGroup> {
  onChoose: (other: LessonGroup) => void = () => undefined;
  private readonly ranked: LessonGroup[];

  constructor(
    app: App,
    private readonly words: Words,
    group: LessonGroup,
    private readonly state: VaultState,
  ) {
    super(app);
    const { lessons } = state;
    const others = lessons.groups().filter(({ key }) => key !== group.key);
    const byKey = new Map(others.map((other) => [other.key, other]));
    const alike = lessons.rank(group.text, OFFERED, byKey).map((ranked) => ranked.group);
    this.ranked = [...alike, ...others.filter((other) => !alike.includes(other))];
    this.setPlaceholder(words.lessons.sameAsPlaceholder(readable(group.text)));
    this.emptyStateText = words.lessons.noneFound;
    this.modalEl.addClass("weekly-retro-prompt");
  }

  override getSuggestions(query: string): LessonGroup[] {
    const wanted = query.trim() === "" ? "" : normalise(query);
    return this.ranked.filter(({ text }) => normalise(text).includes(wanted)).slice(0, OFFERED);
  }

  override renderSuggestion(group: LessonGroup, el: HTMLElement): void {
    drawLesson(el, group, this.words, this.state.rule);
  }

  override onChooseSuggestion(other: LessonGroup): void {
    this.onChoose(other);
  }
}
