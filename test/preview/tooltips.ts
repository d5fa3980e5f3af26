import { displayTooltip } from "obsidian";

/** How long the pointer rests before a tooltip shows, in milliseconds. */
const DELAY = 400;

/** What the app shows a tooltip for by its label, as far as somebody would point at it. */
const LABELLED = ':is(button, [role="button"], [role="img"], .clickable-icon)[aria-label]';

/** Shows the label of what the pointer rests on, below it, as the app does. */
export function showTooltips(): void {
  let pointed: HTMLElement | null = null;
  let timer = 0;
  const hide = (): void => {
    window.clearTimeout(timer);
    for (const tip of Array.from(document.querySelectorAll(".tooltip"))) tip.remove();
  };
  document.addEventListener("pointerover", ({ target, pointerType }) => {
    const found = target instanceof Element ? target.closest<HTMLElement>(LABELLED) : null;
    if (found === pointed || pointerType === "touch") return;
    pointed = found;
    hide();
    if (!found) return;
    timer = window.setTimeout(() => show(found), DELAY);
  });
  for (const event of ["pointerdown", "keydown", "wheel"]) document.addEventListener(event, hide, { passive: true });
}

function show(element: HTMLElement): void {
  const label = element.getAttribute("aria-label");
  if (label === null || label === "" || !element.isConnected) return;
  displayTooltip(element, label);
  const tip = document.querySelector<HTMLElement>(".tooltip");
  if (!tip) return;
  const { left, width, bottom, top } = element.getBoundingClientRect();
  const own = tip.getBoundingClientRect();
  const x = Math.min(Math.max(left + width / 2 - own.width / 2, 4), window.innerWidth - own.width - 4);
  const fits = bottom + 6 + own.height < window.innerHeight;
  tip.setCssStyles({ left: `${x}px`, top: `${fits ? bottom + 6 : top - own.height - 6}px`, pointerEvents: "none" });
}
