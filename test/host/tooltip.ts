/** Tooltips are the accessible name of an element, as in the app; nothing is drawn. */
export function setTooltip(el: HTMLElement, tooltip: string, options: { placement?: string } = {}): void {
  if (tooltip === "") el.removeAttribute("aria-label");
  else el.setAttribute("aria-label", tooltip);
  if (options.placement !== undefined) el.dataset["tooltipPosition"] = options.placement;
}

/** Shows a tooltip now, until the next click. */
export function displayTooltip(el: HTMLElement, content: string | DocumentFragment): void {
  const tip = el.ownerDocument.body.createDiv({ cls: "tooltip", text: content, attr: { role: "tooltip" } });
  el.ownerDocument.addEventListener("click", () => tip.remove(), { once: true });
}
