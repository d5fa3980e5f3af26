import { TextComponent } from "./text-controls.ts";
import { moment } from "./environment.ts";

/** A text input for a moment format, with a sample of it. */
export class MomentFormatComponent extends TextComponent {
  sampleEl: HTMLElement = createSpan();
  private defaultFormat = "";

  setDefaultFormat(format: string): this {
    this.defaultFormat = format;
    this.setPlaceholder(format);
    this.updateSample();
    return this;
  }

  setSampleEl(el: HTMLElement): this {
    this.sampleEl = el;
    this.updateSample();
    return this;
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.updateSample();
    return this;
  }

  override onChanged(): void {
    super.onChanged();
    this.updateSample();
  }

  updateSample(): void {
    this.sampleEl.setText(moment().format(this.getValue() === "" ? this.defaultFormat : this.getValue()));
  }
}
