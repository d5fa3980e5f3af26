import { BaseComponent, ValueComponent } from "./base-component.ts";
import { setIcon } from "./icons.ts";

/** A slider with its value in words beside it. */
export class SliderComponent extends ValueComponent<number> {
  readonly sliderEl: HTMLInputElement;
  private readonly shownEl: HTMLElement;
  private format: (value: number) => string = String;
  private callback: ((value: number) => unknown) | null = null;
  private instant = false;

  constructor(containerEl: HTMLElement) {
    super();
    this.shownEl = containerEl.createSpan({ cls: "slider-value" });
    this.sliderEl = containerEl.createEl("input", { cls: "slider", type: "range" });
    this.sliderEl.addEventListener("input", () => {
      this.show();
      if (this.instant) this.callback?.(this.getValue());
    });
    this.sliderEl.addEventListener("change", () => {
      this.show();
      if (!this.instant) this.callback?.(this.getValue());
    });
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setInstant(instant: boolean): this {
    this.instant = instant;
    return this;
  }

  setLimits(min: number | null, max: number | null, step: number | "any"): this {
    this.sliderEl.min = String(min ?? 0);
    this.sliderEl.max = String(max ?? 100);
    this.sliderEl.step = String(step);
    return this;
  }

  getValue(): number {
    return Number(this.sliderEl.value);
  }

  setValue(value: number): this {
    this.sliderEl.value = String(value);
    this.show();
    return this;
  }

  getValuePretty(): string {
    return this.format(this.getValue());
  }

  setDisplayFormat(format: (value: number) => string): this {
    this.format = format;
    this.show();
    return this;
  }

  setDynamicTooltip(): this {
    return this;
  }

  onChange(callback: (value: number) => unknown): this {
    this.callback = callback;
    return this;
  }

  private show(): void {
    this.shownEl.setText(this.getValuePretty());
    this.sliderEl.setAttribute("aria-valuetext", this.getValuePretty());
  }
}

export class ColorComponent extends ValueComponent<string> {
  readonly colorPickerEl: HTMLInputElement;
  private callback: ((value: string) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.colorPickerEl = containerEl.createEl("input", { type: "color" });
    this.colorPickerEl.addEventListener("change", () => {
      this.callback?.(this.getValue());
    });
  }

  override setDisabled(disabled: boolean): this {
    this.colorPickerEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.colorPickerEl.value;
  }

  setValue(value: string): this {
    this.colorPickerEl.value = value;
    return this;
  }

  onChange(callback: (value: string) => unknown): this {
    this.callback = callback;
    return this;
  }
}

export class ProgressBarComponent extends ValueComponent<number> {
  private readonly barEl: HTMLElement;
  private value = 0;

  constructor(containerEl: HTMLElement) {
    super();
    this.barEl = containerEl.createDiv({ cls: "setting-progress-bar-inner", attr: { role: "progressbar" } });
  }

  getValue(): number {
    return this.value;
  }

  setValue(value: number): this {
    this.value = value;
    this.barEl.style.width = `${value}%`;
    this.barEl.setAttribute("aria-valuenow", String(value));
    return this;
  }
}

/** A value to read only, with a mark when it needs a look. */
export class DisplayValueComponent extends BaseComponent {
  readonly valueEl: HTMLElement;
  private readonly statusEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.statusEl = containerEl.createSpan({ cls: "setting-display-status" });
    this.valueEl = containerEl.createSpan({ cls: "setting-display-value" });
  }

  setValue(value: string | null): this {
    this.valueEl.setText(value ?? "");
    return this;
  }

  setStatus(status: "warning" | null): this {
    this.statusEl.toggleClass("mod-warning", status === "warning");
    setIcon(this.statusEl, status === "warning" ? "circle-help" : "");
    return this;
  }
}
