import { ValueComponent } from "./base-component.ts";
import { setTooltip } from "./tooltip.ts";

/** A switch: a box that is clicked, with the real checkbox inside. */
export class ToggleComponent extends ValueComponent<boolean> {
  readonly toggleEl: HTMLElement;
  private readonly inputEl: HTMLInputElement;
  private callback: ((value: boolean) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createDiv({ cls: "checkbox-container" });
    this.inputEl = this.toggleEl.createEl("input", { type: "checkbox", attr: { tabindex: "0" } });
    this.toggleEl.addEventListener("click", (event) => {
      if (event.target !== this.inputEl) this.onClick();
    });
    this.inputEl.addEventListener("change", () => {
      this.show(this.inputEl.checked);
      this.callback?.(this.inputEl.checked);
    });
  }

  override setDisabled(disabled: boolean): this {
    this.inputEl.disabled = disabled;
    this.toggleEl.toggleClass("is-disabled", disabled);
    return super.setDisabled(disabled);
  }

  getValue(): boolean {
    return this.inputEl.checked;
  }

  /** Tells `onChange` too, when the value is another one, as in the app. */
  setValue(on: boolean): this {
    const changed = on !== this.getValue();
    this.show(on);
    if (changed) this.callback?.(on);
    return this;
  }

  setTooltip(tooltip: string, options?: { placement?: string }): this {
    setTooltip(this.toggleEl, tooltip, options);
    return this;
  }

  onClick(): void {
    if (!this.disabled) this.setValue(!this.getValue());
  }

  onChange(callback: (value: boolean) => unknown): this {
    this.callback = callback;
    return this;
  }

  private show(on: boolean): void {
    this.inputEl.checked = on;
    this.toggleEl.toggleClass("is-enabled", on);
  }
}

export class DropdownComponent extends ValueComponent<string> {
  readonly selectEl: HTMLSelectElement;
  private callback: ((value: string) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.selectEl = containerEl.createEl("select", { cls: "dropdown" });
    this.selectEl.addEventListener("change", () => {
      this.callback?.(this.getValue());
    });
  }

  override setDisabled(disabled: boolean): this {
    this.selectEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  addOption(value: string, display: string): this {
    this.selectEl.createEl("option", { value, text: display });
    return this;
  }

  addOptions(options: Record<string, string>): this {
    for (const [value, display] of Object.entries(options)) this.addOption(value, display);
    return this;
  }

  getValue(): string {
    return this.selectEl.value;
  }

  setValue(value: string): this {
    this.selectEl.value = value;
    return this;
  }

  onChange(callback: (value: string) => unknown): this {
    this.callback = callback;
    return this;
  }
}
