import { type App } from "obsidian";

/** Shown while no note is open. */
export function drawEmptyState(app: App, mainEl: HTMLElement, openPalette: () => void): void {
  const box = mainEl.createDiv({ cls: "empty-state" });
  box.createDiv({ cls: "empty-state-title", text: "No note is open" });
  box.createEl("button", { text: "Open command palette" }).addEventListener("click", openPalette);
  const draw = (): void => {
    let isEmpty = true;
    app.workspace.iterateRootLeaves(({ view }) => {
      if (view.getViewType() !== "empty") isEmpty = false;
    });
    box.toggle(isEmpty);
    mainEl.toggleClass("is-empty", isEmpty);
  };
  app.workspace.on("layout-change", draw);
  draw();
}
