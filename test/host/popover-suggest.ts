import type { HostApp } from "./app.ts";
import { Scope } from "./keymap.ts";
import { SuggestionList } from "./suggestion-list.ts";

/** Suggestions in a box of their own, next to what is typed. */
export abstract class PopoverSuggest<T> {
  readonly suggestEl: HTMLElement;
  readonly scope: Scope;
  protected readonly list: SuggestionList<T>;

  constructor(
    readonly app: HostApp,
    scope?: Scope,
  ) {
    this.scope = scope ?? new Scope();
    this.suggestEl = createDiv({ cls: "suggestion-container" });
    this.list = new SuggestionList<T>(
      this.suggestEl.createDiv({ cls: "suggestion" }),
      (value, el) => {
        this.renderSuggestion(value, el);
      },
      (value, event) => {
        this.selectSuggestion(value, event);
      },
    );
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

  get isOpen(): boolean {
    return this.suggestEl.isConnected;
  }

  open(): void {
    if (!this.isOpen) document.body.appendChild(this.suggestEl);
  }

  close(): void {
    this.suggestEl.remove();
  }

  onHistoryBack(): void {
    this.close();
  }

  /** Handles a key while the box is open; true when the key was for it. */
  key(event: KeyboardEvent): boolean {
    if (!this.isOpen) return false;
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      this.close();
      return true;
    }
    return this.list.key(event);
  }

  protected showValues(values: T[], below: { left: number; bottom: number }): void {
    if (values.length === 0) {
      this.close();
      return;
    }
    this.list.show(values);
    this.suggestEl.setCssStyles({ position: "fixed", left: `${below.left}px`, top: `${below.bottom}px` });
    this.open();
  }
}

/** Suggestions for an input, while it has the focus. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  private callback: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | null = null;

  constructor(
    app: HostApp,
    protected readonly textInputEl: HTMLInputElement | HTMLDivElement,
  ) {
    super(app);
    for (const type of ["input", "focus"])
      textInputEl.addEventListener(type, () => {
        this.update();
      });
    textInputEl.addEventListener("blur", () => {
      this.close();
    });
    textInputEl.addEventListener("keydown", (event) => {
      if (event instanceof KeyboardEvent) this.key(event);
    });
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;

  getValue(): string {
    return this.textInputEl instanceof HTMLInputElement ? this.textInputEl.value : this.textInputEl.textContent;
  }

  setValue(value: string): void {
    if (this.textInputEl instanceof HTMLInputElement) this.textInputEl.value = value;
    else this.textInputEl.setText(value);
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.callback?.(value, event);
  }

  onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
    this.callback = callback;
    return this;
  }

  private update(): void {
    const query = this.getValue();
    const show = (values: T[]): void => {
      if (this.getValue() !== query) return;
      this.showValues(this.limit > 0 ? values.slice(0, this.limit) : values, this.textInputEl.getBoundingClientRect());
    };
    const values = this.getSuggestions(query);
    if (values instanceof Promise) this.app.track(values.then(show));
    else show(values);
  }
}
