const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: (_at, last) => last,
};

/** Moves the focus among the buttons of a row by the arrow keys, and by Home and End to its ends. */
export function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = STEPS[event.key];
  const buttons = event.currentTarget.findAll("button");
  const at = buttons.findIndex((button) => button === event.target);
  const next = step && buttons[step(at, buttons.length - 1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
