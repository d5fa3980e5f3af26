import { environment } from "./environment.ts";

/** How long a notice stays without a duration of its own, in milliseconds. */
const stay = 5000;

/** A message at the edge of the window; a click dismisses it, a duration of 0 keeps it. */
export class Notice {
  readonly containerEl: HTMLElement;
  readonly messageEl: HTMLElement;
  readonly noticeEl: HTMLElement;
  private timer: number | null = null;

  constructor(message: string | DocumentFragment, duration = stay) {
    const list =
      document.querySelector<HTMLElement>("body > .notice-container") ??
      document.body.createDiv({ cls: "notice-container" });
    this.containerEl = list.createDiv({ cls: "notice", attr: { role: "alert" } });
    this.noticeEl = this.containerEl;
    this.messageEl = this.containerEl.createDiv({ cls: "notice-message" });
    this.containerEl.addEventListener("click", () => {
      this.hide();
    });
    if (duration > 0)
      this.timer = window.setTimeout(() => {
        this.hide();
      }, duration);
    this.setMessage(message);
    environment.onNotice(this.messageEl.textContent);
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.containerEl.remove();
  }
}
