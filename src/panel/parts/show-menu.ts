import type { Menu } from "obsidian";

/** Shows a menu at the pointer or, when the event came from the keyboard, below the row. */
export function showMenu(menu: Menu, event: MouseEvent & { currentTarget: HTMLElement }): void {
  event.preventDefault();
  // The event of the menu key has no position.
  if (event.clientX !== 0 || event.clientY !== 0) return void menu.showAtMouseEvent(event);
  const { left, bottom } = event.currentTarget.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, event.currentTarget.doc);
}
