import type { HostApp } from "./app.ts";
import { ButtonComponent } from "./button.ts";
import { Modal } from "./modal.ts";

/** A button of a question: it closes the dialog once its handler is done, unless that answers something truthy. */
export class ConfirmationButton extends ButtonComponent {
  constructor(
    containerEl: HTMLElement,
    private readonly modal: ConfirmationModal,
  ) {
    super(containerEl);
    super.onClick(async (event) => {
      if (!(await this.answer(event))) this.modal.close();
    });
  }

  private answer: (event: MouseEvent) => unknown = () => undefined;

  override onClick(handler: (event: MouseEvent) => unknown): this {
    this.answer = handler;
    return this;
  }

  setInitialFocus(): this {
    this.modal.initialFocus = this.buttonEl;
    return this;
  }

  setSecondary(): this {
    this.buttonEl.addClass("mod-secondary");
    return this;
  }

  setCancel(): this {
    this.buttonEl.addClass("mod-cancel");
    return this;
  }
}

/** A question with its answers as buttons. */
export class ConfirmationModal extends Modal {
  readonly buttonContainerEl: HTMLElement;
  initialFocus: HTMLElement | null = null;

  constructor(app: HostApp) {
    super(app);
    this.containerEl.addClass("mod-confirmation");
    this.buttonContainerEl = this.modalEl.createDiv({ cls: "modal-button-container" });
  }

  override open(): void {
    super.open();
    this.initialFocus?.focus();
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, callback: (value: boolean) => unknown): this {
    const row = this.buttonContainerEl.createEl("label", { cls: "mod-checkbox" });
    const box = row.createEl("input", { type: "checkbox" });
    row.appendText(label);
    box.addEventListener("change", () => {
      this.app.track(callback(box.checked));
    });
    return this;
  }

  addButton(build: (button: ConfirmationButton) => unknown): this {
    build(new ConfirmationButton(this.buttonContainerEl, this));
    return this;
  }

  addCancelButton(text = "Cancel"): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}
