import type { HostApp } from "./app.ts";
import { setIcon } from "./icons.ts";
import { Scope } from "./keymap.ts";

/** A dialog over the window. Escape, its cross and a click beside it close it; the focus goes back to where it was. */
export class Modal {
  readonly scope: Scope;
  readonly containerEl: HTMLElement;
  readonly modalEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly contentEl: HTMLElement;
  shouldRestoreSelection = true;
  private closeCallback: (() => unknown) | null = null;
  private isOpen = false;
  private before: Element | null = null;

  constructor(readonly app: HostApp) {
    this.scope = new Scope();
    this.containerEl = createDiv({ cls: "modal-container mod-dim" });
    const background = this.containerEl.createDiv({ cls: "modal-bg" });
    this.modalEl = this.containerEl.createDiv({
      cls: "modal",
      attr: { role: "dialog", "aria-modal": "true", tabindex: "-1" },
    });
    const cross = this.modalEl.createEl("button", { cls: "modal-close-button", attr: { "aria-label": "Close" } });
    setIcon(cross, "x");
    this.titleEl = this.modalEl.createDiv({ cls: "modal-header" }).createDiv({ cls: "modal-title" });
    this.contentEl = this.modalEl.createDiv({ cls: "modal-content" });
    for (const el of [background, cross])
      el.addEventListener("click", () => {
        this.close();
      });
    this.scope.register([], "Escape", () => {
      this.close();
      return false;
    });
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.before = document.activeElement;
    document.body.appendChild(this.containerEl);
    this.app.keymap.pushScope(this.scope);
    const opening: unknown = this.onOpen();
    this.app.track(opening);
    if (!this.containerEl.contains(document.activeElement)) this.focusFirst();
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.containerEl.remove();
    this.onClose();
    this.closeCallback?.();
    if (this.shouldRestoreSelection && this.before instanceof HTMLElement) this.before.focus();
  }

  onOpen(): Promise<void> | void {
    return;
  }

  onClose(): void {
    return;
  }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    this.modalEl.setAttribute("aria-label", title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.closeCallback = callback;
    return this;
  }

  onHistoryBack(): void {
    this.close();
  }

  private focusFirst(): void {
    const target =
      this.contentEl.querySelector<HTMLElement>("input, textarea, select, button, [tabindex]") ?? this.modalEl;
    target.focus();
  }
}
