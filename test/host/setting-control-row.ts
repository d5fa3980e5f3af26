import type { SettingControl } from "obsidian";
import { PathSuggest } from "./path-suggest.ts";
import type { Setting } from "./setting.ts";
import type { SettingTab } from "./setting-tab.ts";

/**
 * The control of one row: shows the tab's value for its key, hands what the user enters to `validate`, and then to the
 * tab. A stored value that does not pass is shown with its message and left alone.
 */
export class SettingControlRow {
  private attempt = 0;

  constructor(
    private readonly tab: SettingTab,
    private readonly setting: Setting,
    readonly control: SettingControl,
  ) {
    this.draw();
    const stored = async (): Promise<void> => {
      const message = await this.judge(this.value());
      // No promise may give back a `Setting`: its `then`, made for chaining, would be taken for a promise's.
      this.setting.setErrorMessage(message);
    };
    this.tab.app.track(stored());
  }

  private value(): unknown {
    return this.tab.getControlValue(this.control.key) ?? this.control.defaultValue;
  }

  private async judge(value: unknown): Promise<string | null> {
    const validate = this.control.validate as ((value: unknown) => unknown) | undefined;
    const message = await validate?.(value);
    return typeof message === "string" && message !== "" ? message : null;
  }

  private enter(value: unknown): void {
    const attempt = ++this.attempt;
    const work = async (): Promise<void> => {
      const message = await this.judge(value);
      // Meanwhile the user may have typed on.
      if (attempt !== this.attempt) return;
      this.setting.setErrorMessage(message);
      if (message !== null) return;
      await this.tab.setControlValue(this.control.key, value);
      this.tab.refreshDomState();
    };
    this.tab.app.track(work());
  }

  private text(): string {
    const value = this.value();
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  }

  private draw(): void {
    const { control, setting } = this;
    const enter = (value: unknown): void => {
      this.enter(value);
    };
    switch (control.type) {
      case "toggle":
        setting.addToggle((component) => component.setValue(this.value() === true).onChange(enter));
        break;
      case "dropdown":
        setting.addDropdown((component) => component.addOptions(control.options).setValue(this.text()).onChange(enter));
        break;
      case "textarea":
        setting.addTextArea((component) => {
          component
            .setPlaceholder(control.placeholder ?? "")
            .setValue(this.text())
            .onChange(enter);
          if (control.rows !== undefined) component.inputEl.rows = control.rows;
        });
        break;
      case "slider":
        setting.addSlider((component) => {
          component.setLimits(control.min, control.max, control.step);
          if (control.displayFormat !== undefined) component.setDisplayFormat(control.displayFormat);
          component.setValue(Number(this.value() ?? control.min)).onChange(enter);
        });
        break;
      case "color":
        setting.addColorPicker((component) => component.setValue(this.text()).onChange(enter));
        break;
      case "number":
        setting.addText((component) => {
          const { inputEl } = component;
          inputEl.type = "number";
          if (control.min !== undefined) inputEl.min = String(control.min);
          if (control.max !== undefined) inputEl.max = String(control.max);
          if (control.step !== undefined) inputEl.step = String(control.step);
          component.setPlaceholder(control.placeholder ?? "").setValue(this.text());
          component.onChange((typed) => {
            const number = typed.trim() === "" ? NaN : Number(typed);
            enter(Number.isNaN(number) ? (control.defaultValue ?? 0) : number);
          });
        });
        break;
      default:
        setting.addText((component) => {
          component
            .setPlaceholder(control.placeholder ?? "")
            .setValue(this.text())
            .onChange(enter);
          if (control.type !== "text") PathSuggest.attach(this.tab.app, component, control);
        });
    }
  }
}
