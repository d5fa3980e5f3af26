/** A list of suggestions with one selected: arrow keys move, Enter, Tab on request and a click choose. */
export class SuggestionList<T> {
  values: T[] = [];
  private index = 0;

  constructor(
    readonly el: HTMLElement,
    private readonly render: (value: T, el: HTMLElement) => void,
    private readonly choose: (value: T, event: MouseEvent | KeyboardEvent) => void,
  ) {
    el.setAttribute("role", "listbox");
  }

  show(values: T[]): void {
    this.values = values;
    this.el.empty();
    for (const [at, value] of values.entries()) {
      const item = this.el.createDiv({ cls: "suggestion-item", attr: { role: "option" } });
      this.render(value, item);
      item.addEventListener("click", (event) => {
        event.preventDefault();
        this.choose(value, event);
      });
      // Keeps the focus in the input, which closes the list when it is left.
      item.addEventListener("mousedown", (event) => {
        event.preventDefault();
      });
      item.addEventListener("mousemove", () => {
        this.select(at);
      });
    }
    this.select(0);
  }

  /** True when the key was one for the list. */
  key(event: KeyboardEvent): boolean {
    if (this.values.length === 0 || event.isComposing) return false;
    if (event.key === "ArrowDown") this.select((this.index + 1) % this.values.length);
    else if (event.key === "ArrowUp") this.select((this.index + this.values.length - 1) % this.values.length);
    else if (event.key === "Enter") {
      const chosen = this.values[this.index];
      if (chosen !== undefined) this.choose(chosen, event);
    } else return false;
    event.preventDefault();
    return true;
  }

  private select(index: number): void {
    this.index = index;
    for (const [at, item] of [...this.el.children].entries()) {
      item.toggleClass("is-selected", at === index);
      item.setAttribute("aria-selected", String(at === index));
    }
  }
}
