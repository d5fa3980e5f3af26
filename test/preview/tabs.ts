import { type App, setIcon, type WorkspaceLeaf } from "obsidian";

function drawTab(app: App, row: HTMLElement, leaf: WorkspaceLeaf, isShown: boolean, isSidebar: boolean): void {
  const tab = row.createDiv({ cls: "workspace-tab-header" });
  tab.toggleClass("is-active", isShown);
  const name = leaf.getDisplayText();
  const title = tab.createEl("button", { cls: "clickable-icon", attr: { title: name } });
  title.addEventListener("click", () => void app.workspace.revealLeaf(leaf));
  if (isSidebar) {
    setIcon(title, leaf.getIcon());
    title.setAttribute("aria-label", name);
    return;
  }
  title.setText(name);
  title.addEventListener("click", () => app.workspace.setActiveLeaf(leaf, { focus: true }));
  const close = tab.createEl("button", { cls: "clickable-icon", attr: { "aria-label": `Close ${name}` } });
  setIcon(close, "x");
  close.addEventListener("click", () => leaf.detach());
}

/**
 * Draws a row of tabs into a part of the window, and again whenever its leaves change. A sidebar's tabs are icons; notes
 * have a row only while more than one is open.
 * @param splitEl the element of the main area or of a sidebar
 */
export function drawTabs(app: App, splitEl: HTMLElement): void {
  const isSidebar = splitEl.hasClass("mod-sidedock");
  const row = createDiv({ cls: "workspace-tab-header-container" });
  splitEl.prepend(row);
  const draw = (): void => {
    const leaves: WorkspaceLeaf[] = [];
    app.workspace.iterateAllLeaves((leaf) => {
      if (splitEl.contains(leaf.view.containerEl)) leaves.push(leaf);
    });
    row.empty();
    row.toggle(isSidebar ? leaves.length > 0 : leaves.length > 1);
    for (const leaf of leaves) drawTab(app, row, leaf, leaf.view.containerEl.isShown(), isSidebar);
  };
  app.workspace.on("layout-change", draw);
  app.workspace.on("active-leaf-change", draw);
  app.workspace.on("file-open", draw);
  draw();
}

/** The tab of the file list, which is no leaf here. */
export function drawFileListTab(splitEl: HTMLElement): void {
  const tab = splitEl
    .createDiv({ cls: "workspace-tab-header-container" })
    .createDiv({ cls: "workspace-tab-header is-active" });
  setIcon(tab.createDiv({ cls: "clickable-icon", attr: { "aria-label": "Files" } }), "folder");
}
