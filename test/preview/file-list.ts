import { type App, setIcon, TFile, TFolder } from "obsidian";

const byName = (a: { name: string }, b: { name: string }): number =>
  a.name.localeCompare(b.name, undefined, { numeric: true, sensitivity: "base" });

/** Draws the vault's folders and files into an element, and again whenever they or the open note change. */
export function drawFileList(app: App, listEl: HTMLElement, openFile: (path: string) => void): void {
  const collapsed = new Set<string>();

  const drawFolder = (folder: TFolder, parent: HTMLElement): void => {
    const children = [...folder.children];
    for (const child of children.filter((each) => each instanceof TFolder).sort(byName)) {
      const item = parent.createDiv({ cls: "tree-item nav-folder" });
      const isCollapsed = collapsed.has(child.path);
      const title = item.createEl("button", {
        cls: "tree-item-self nav-folder-title is-clickable",
        attr: { "aria-expanded": String(!isCollapsed), "data-path": child.path },
      });
      title.toggleClass("is-collapsed", isCollapsed);
      setIcon(title.createSpan({ cls: "tree-item-icon collapse-icon" }), "chevron-right");
      title.createSpan({ cls: "tree-item-inner nav-folder-title-content", text: child.name });
      title.addEventListener("click", () => {
        if (!collapsed.delete(child.path)) collapsed.add(child.path);
        draw();
      });
      if (!isCollapsed) drawFolder(child, item.createDiv({ cls: "tree-item-children nav-folder-children" }));
    }
    for (const child of children.filter((each) => each instanceof TFile).sort(byName)) {
      const isMarkdown = child.extension === "md";
      const title = parent.createDiv({ cls: "tree-item nav-file" }).createEl("button", {
        cls: "tree-item-self nav-file-title is-clickable",
        attr: { "data-path": child.path },
      });
      title.createSpan({
        cls: "tree-item-inner nav-file-title-content",
        text: isMarkdown ? child.basename : child.name,
      });
      if (!isMarkdown) title.createSpan({ cls: "nav-file-tag", text: child.extension.toUpperCase() });
      title.addEventListener("click", () => openFile(child.path));
    }
  };

  // The list itself stays: to draw hundreds of files for a click elsewhere would be felt there.
  const markOpenNote = (): void => {
    const path = app.workspace.getActiveFile()?.path;
    for (const title of listEl.findAll(".nav-file-title"))
      title.toggleClass("is-active", title.dataset["path"] === path);
  };
  const draw = (): void => {
    listEl.empty();
    drawFolder(app.vault.getRoot(), listEl);
    markOpenNote();
  };
  let asked = false;
  const drawSoon = (): void => {
    if (asked) return;
    asked = true;
    // One drawing for the many events of one change.
    queueMicrotask(() => {
      asked = false;
      draw();
    });
  };

  app.vault.on("create", drawSoon);
  app.vault.on("delete", drawSoon);
  app.vault.on("rename", drawSoon);
  app.workspace.on("file-open", markOpenNote);
  app.workspace.on("active-leaf-change", markOpenNote);
  draw();
}
