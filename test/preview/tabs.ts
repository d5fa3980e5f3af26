import { type App, setIcon, type WorkspaceLeaf } from "obsidian";

/** A row of tabs above the notes, there only while more than one is open. */
export function drawTabs(app: App, mainEl: HTMLElement): void {
  const row = createDiv({ cls: "workspace-tab-header-container mod-top" });
  mainEl.prepend(row);
  const draw = (): void => {
    const leaves: WorkspaceLeaf[] = [];
    app.workspace.iterateRootLeaves((leaf) => {
      leaves.push(leaf);
    });
    row.empty();
    row.toggle(leaves.length > 1);
    for (const leaf of leaves) {
      const tab = row.createDiv({ cls: "workspace-tab-header" });
      tab.toggleClass("is-active", leaf === app.workspace.getMostRecentLeaf());
      const title = tab.createEl("button", { cls: "clickable-icon", text: leaf.getDisplayText() });
      title.addEventListener("click", () => app.workspace.setActiveLeaf(leaf, { focus: true }));
      const close = tab.createEl("button", { cls: "clickable-icon", attr: { "aria-label": "Close" } });
      setIcon(close, "x");
      close.addEventListener("click", () => leaf.detach());
    }
  };
  app.workspace.on("layout-change", draw);
  app.workspace.on("active-leaf-change", draw);
  app.workspace.on("file-open", draw);
  draw();
}
