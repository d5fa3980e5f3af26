import { type FuzzyMatch, FuzzySuggestModal } from "obsidian";
import type { Question } from "../../core/look-back/questions.ts";
import type { Context } from "../context/context.ts";

/** The most that are listed at a time: of thousands of headings one finds what is typed. */
const MOST = 100;

/** Lets the user choose a question among all headings of the retros. */
export class QuestionPicker extends FuzzySuggestModal<Question> {
  constructor(
    private readonly context: Context,
    private readonly questions: readonly Question[],
    private readonly choose: (question: Question) => void,
  ) {
    super(context.app);
    this.limit = MOST;
    this.setPlaceholder(context.words.lookBack.questionPlaceholder);
    this.emptyStateText = context.words.lookBack.noQuestions;
  }

  override getItems(): Question[] {
    return [...this.questions];
  }

  override getItemText({ heading }: Question): string {
    return heading;
  }

  override renderSuggestion(match: FuzzyMatch<Question>, el: HTMLElement): void {
    super.renderSuggestion(match, el);
    el.createEl("small", {
      cls: "weekly-retro-suggestion-aside",
      text: this.context.words.lookBack.weeksFound(match.item.retros),
    });
  }

  override onChooseItem(question: Question): void {
    this.choose(question);
  }
}
