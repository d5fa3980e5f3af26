import type { HostApp } from "./app.ts";
import { Modal } from "./modal.ts";
import { prepareFuzzySearch, renderMatches, type SearchResult } from "./search.ts";
import { SuggestionList } from "./suggestion-list.ts";

interface Instruction {
  command: string;
  purpose: string;
}

/** A prompt: an input, and under it the suggestions for what it holds. */
export abstract class SuggestModal<T> extends Modal {
  limit = 100;
  emptyStateText = "No results found.";
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  private readonly instructionsEl: HTMLElement;
  private readonly list: SuggestionList<T>;

  constructor(app: HostApp) {
    super(app);
    this.modalEl.removeClass("modal");
    this.modalEl.addClass("prompt");
    this.modalEl.empty();
    this.inputEl = this.modalEl
      .createDiv({ cls: "prompt-input-container" })
      .createEl("input", { cls: "prompt-input", type: "text" });
    this.resultContainerEl = this.modalEl.createDiv({ cls: "prompt-results" });
    this.instructionsEl = this.modalEl.createDiv({ cls: "prompt-instructions" });
    this.list = new SuggestionList<T>(
      this.resultContainerEl,
      (value, el) => {
        this.renderSuggestion(value, el);
      },
      (value, event) => {
        this.selectSuggestion(value, event);
      },
    );
    this.inputEl.addEventListener("input", () => {
      this.update();
    });
    this.scope.register(null, null, (event) => (this.list.key(event) ? false : undefined));
  }

  override open(): void {
    super.open();
    this.inputEl.focus();
    this.update();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
    this.inputEl.setAttribute("aria-label", placeholder);
  }

  setInstructions(instructions: Instruction[]): void {
    this.instructionsEl.empty();
    for (const { command, purpose } of instructions) {
      const el = this.instructionsEl.createDiv({ cls: "prompt-instruction" });
      el.createSpan({ cls: "prompt-instruction-command", text: command });
      el.createSpan({ text: purpose });
    }
  }

  onNoSuggestion(): void {
    this.list.show([]);
    this.resultContainerEl.createDiv({ cls: "suggestion-empty", text: this.emptyStateText });
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    const active = this.resultContainerEl.querySelector<HTMLElement>(".suggestion-item.is-selected");
    const value = this.list.values[active === null ? 0 : [...this.resultContainerEl.children].indexOf(active)];
    if (value !== undefined) this.selectSuggestion(value, event);
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

  private update(): void {
    const query = this.inputEl.value;
    const show = (values: T[]): void => {
      if (this.inputEl.value !== query) return;
      if (values.length === 0) this.onNoSuggestion();
      else this.list.show(this.limit > 0 ? values.slice(0, this.limit) : values);
    };
    const values = this.getSuggestions(query);
    if (values instanceof Promise) this.app.track(values.then(show));
    else show(values);
  }
}

interface FuzzyMatch<T> {
  item: T;
  match: SearchResult;
}

/** A prompt over a fixed set of items, found by the letters they contain in order. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;

  getSuggestions(query: string): FuzzyMatch<T>[] {
    const search = prepareFuzzySearch(query);
    const found: FuzzyMatch<T>[] = [];
    for (const item of this.getItems()) {
      const match = search(this.getItemText(item));
      if (match !== null) found.push({ item, match });
    }
    return query === "" ? found : found.sort((a, b) => b.match.score - a.match.score);
  }

  renderSuggestion({ item, match }: FuzzyMatch<T>, el: HTMLElement): void {
    renderMatches(el, this.getItemText(item), match.matches);
  }

  onChooseSuggestion({ item }: FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, event);
  }
}
