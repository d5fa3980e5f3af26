import { type App, setIcon } from "obsidian";

/** What the buttons around the app do. */
export interface FrameActions {
  openPalette(): void;
  openSettings(): void;
}

interface RibbonIcon {
  icon: string;
  title: string;
  click(): void;
}

function iconButton(parent: HTMLElement, icon: string, label: string, press: () => void): HTMLElement {
  const button = parent.createEl("button", { cls: "clickable-icon", attr: { "aria-label": label, title: label } });
  setIcon(button, icon);
  button.addEventListener("click", press);
  return button;
}

/** Adds the app's own buttons to the strip at the left edge, under the plugins' icons that are there. */
export function furnishRibbon(workspaceEl: HTMLElement, actions: FrameActions): void {
  const ribbon = workspaceEl.querySelector<HTMLElement>(":scope > .workspace-ribbon");
  const ownEl = ribbon?.createDiv({ cls: "side-dock-settings" });
  if (!ownEl) return;
  iconButton(ownEl, "terminal", "Open command palette", () => actions.openPalette());
  iconButton(ownEl, "settings", "Settings", () => actions.openSettings());
}

/**
 * The bar at the foot of a phone. It opens the sidebars as drawers: `data-drawer` of the workspace names the open one.
 * Opening a note closes them, as the app does.
 */
export function drawPhoneBar(app: App, workspaceEl: HTMLElement, icons: RibbonIcon[], actions: FrameActions): void {
  const bar = workspaceEl.createDiv({ cls: "mobile-navbar" });
  const drawer = (side: "left" | "right"): void => {
    workspaceEl.dataset["drawer"] = workspaceEl.dataset["drawer"] === side ? "" : side;
  };
  iconButton(bar, "folder", "Files", () => drawer("left"));
  iconButton(bar, "terminal", "Commands", () => actions.openPalette());
  for (const entry of icons) {
    iconButton(bar, entry.icon, entry.title, () => {
      entry.click();
      workspaceEl.dataset["drawer"] = "right";
    });
  }
  iconButton(bar, "settings", "Settings", () => actions.openSettings());
  iconButton(bar, "panel-right", "Right sidebar", () => drawer("right"));
  app.workspace.on("file-open", () => {
    workspaceEl.dataset["drawer"] = "";
  });
}
