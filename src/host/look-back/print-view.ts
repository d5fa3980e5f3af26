/** Marks the page while it is printed; styles.css hides everything else then. */
const PRINTING = "weekly-retro-printing";

/**
 * Prints what is drawn in an element, and nothing else of the app's window. What is printed is a copy beside the app:
 * the app's own frame scrolls, and a page does not.
 */
export function printElement(element: HTMLElement): void {
  const { doc, win } = element;
  const root = doc.body.createDiv({ cls: "weekly-retro weekly-retro-look-back weekly-retro-print" });
  root.appendChild(element.cloneNode(true));
  for (const fold of root.findAll("details")) fold.setAttribute("open", "");
  // Paper is light, whatever the theme.
  const isDark = doc.body.hasClass("theme-dark");
  if (isDark) doc.body.removeClass("theme-dark");
  if (isDark) doc.body.addClass("theme-light");
  doc.body.addClass(PRINTING);
  const done = () => {
    win.removeEventListener("afterprint", done);
    doc.body.removeClass(PRINTING);
    if (isDark) doc.body.removeClass("theme-light");
    if (isDark) doc.body.addClass("theme-dark");
    root.remove();
  };
  win.addEventListener("afterprint", done);
  win.print();
}
