import type { BaseComponent } from "./base-component.ts";
import { ButtonComponent, ExtraButtonComponent } from "./button.ts";
import { DropdownComponent, ToggleComponent } from "./choice-controls.ts";
import { MomentFormatComponent } from "./moment-format.ts";
import { SearchComponent, TextAreaComponent, TextComponent } from "./text-controls.ts";
import { setTooltip } from "./tooltip.ts";
import { ColorComponent, DisplayValueComponent, ProgressBarComponent, SliderComponent } from "./value-controls.ts";

/** A row of settings: name and description to the left, controls to the right. */
export class Setting {
  readonly settingEl: HTMLElement;
  readonly infoEl: HTMLElement;
  readonly nameEl: HTMLElement;
  readonly descEl: HTMLElement;
  readonly controlEl: HTMLElement;
  components: BaseComponent[] = [];
  errorEl: HTMLElement | null = null;

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv({ cls: "setting-item" });
    this.infoEl = this.settingEl.createDiv({ cls: "setting-item-info" });
    this.nameEl = this.infoEl.createDiv({ cls: "setting-item-name" });
    this.descEl = this.infoEl.createDiv({ cls: "setting-item-description" });
    this.controlEl = this.settingEl.createDiv({ cls: "setting-item-control" });
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this;
  }

  setDesc(desc: string | DocumentFragment): this {
    this.descEl.setText(desc);
    return this;
  }

  setClass(cls: string): this {
    this.settingEl.addClass(cls);
    return this;
  }

  setTooltip(tooltip: string, options?: { placement?: string }): this {
    setTooltip(this.nameEl, tooltip, options);
    return this;
  }

  setHeading(): this {
    this.settingEl.addClass("setting-item-heading");
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass("is-disabled", disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  setErrorMessage(message: string | null): this {
    this.settingEl.toggleClass("is-invalid", message !== null && message !== "");
    this.errorEl?.remove();
    this.errorEl = null;
    if (message !== null && message !== "")
      this.errorEl = this.infoEl.createDiv({ cls: "setting-item-error", text: message, attr: { role: "alert" } });
    return this;
  }

  addComponent<T extends BaseComponent>(make: (el: HTMLElement) => T): this {
    this.components.push(make(this.controlEl));
    return this;
  }

  addButton(configure: (component: ButtonComponent) => unknown): this {
    return this.with(new ButtonComponent(this.controlEl), configure);
  }

  addExtraButton(configure: (component: ExtraButtonComponent) => unknown): this {
    return this.with(new ExtraButtonComponent(this.controlEl), configure);
  }

  addToggle(configure: (component: ToggleComponent) => unknown): this {
    this.settingEl.addClass("mod-toggle");
    return this.with(new ToggleComponent(this.controlEl), configure);
  }

  addText(configure: (component: TextComponent) => unknown): this {
    return this.with(new TextComponent(this.controlEl), configure);
  }

  addSearch(configure: (component: SearchComponent) => unknown): this {
    return this.with(new SearchComponent(this.controlEl), configure);
  }

  addTextArea(configure: (component: TextAreaComponent) => unknown): this {
    return this.with(new TextAreaComponent(this.controlEl), configure);
  }

  addMomentFormat(configure: (component: MomentFormatComponent) => unknown): this {
    return this.with(new MomentFormatComponent(this.controlEl), configure);
  }

  addDropdown(configure: (component: DropdownComponent) => unknown): this {
    return this.with(new DropdownComponent(this.controlEl), configure);
  }

  addColorPicker(configure: (component: ColorComponent) => unknown): this {
    return this.with(new ColorComponent(this.controlEl), configure);
  }

  addProgressBar(configure: (component: ProgressBarComponent) => unknown): this {
    return this.with(new ProgressBarComponent(this.controlEl), configure);
  }

  addSlider(configure: (component: SliderComponent) => unknown): this {
    return this.with(new SliderComponent(this.controlEl), configure);
  }

  addDisplayValue(configure: (component: DisplayValueComponent) => unknown): this {
    return this.with(new DisplayValueComponent(this.controlEl), configure);
  }

  then(configure: (setting: this) => unknown): this {
    configure(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  private with<T extends BaseComponent>(component: T, configure: (component: T) => unknown): this {
    this.components.push(component);
    configure(component);
    return this;
  }
}

/** Settings under one heading. */
export class SettingGroup {
  readonly groupEl: HTMLElement;
  readonly listEl: HTMLElement;
  private readonly header: Setting;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv({ cls: "setting-group" });
    this.header = new Setting(this.groupEl).setHeading();
    this.header.settingEl.hide();
    this.listEl = this.groupEl.createDiv({ cls: "setting-items" });
  }

  setHeading(text: string | DocumentFragment): this {
    this.header.settingEl.show();
    this.header.setName(text);
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClass(...classes);
    return this;
  }

  addSetting(build: (setting: Setting) => void): this {
    build(new Setting(this.listEl));
    return this;
  }

  addSearch(configure: (component: SearchComponent) => unknown): this {
    this.header.settingEl.show();
    this.header.addSearch(configure);
    return this;
  }

  addExtraButton(configure: (component: ExtraButtonComponent) => unknown): this {
    this.header.settingEl.show();
    this.header.addExtraButton(configure);
    return this;
  }
}
