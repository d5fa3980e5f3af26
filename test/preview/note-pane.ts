import { type App, MarkdownView, setIcon } from "obsidian";
import { showLineWhenAsked, tickByClick } from "./reading.ts";

const isEditing = (view: MarkdownView): boolean => view.getMode() === "source";

async function setMode(view: MarkdownView, mode: "source" | "preview"): Promise<void> {
  await view.save();
  const { type, state } = view.leaf.getViewState();
  await view.leaf.setViewState({ type, state: { ...state, mode } });
}

/** Shows a note rendered if it is text, and the other way round. */
export async function toggleMode(view: MarkdownView): Promise<void> {
  await setMode(view, isEditing(view) ? "preview" : "source");
}

/** The note's name and properties, which the app shows above the text. */
function drawHead(app: App, view: MarkdownView, headEl: HTMLElement): void {
  headEl.empty();
  const { file } = view;
  headEl.toggle(file !== null && !isEditing(view));
  if (!file) return;
  headEl.createDiv({ cls: "inline-title", text: file.basename });
  const properties = Object.entries(app.metadataCache.getFileCache(file)?.frontmatter ?? {}).filter(
    // The cache's own note of where the front matter stands is no property.
    ([key]) => key !== "position",
  );
  if (properties.length === 0) return;
  const table = headEl.createDiv({ cls: "metadata-container" });
  for (const [key, value] of properties) {
    const row = table.createDiv({ cls: "metadata-property" });
    row.createDiv({ cls: "metadata-property-key", text: key });
    const text = Array.isArray(value) ? value.join(", ") : String(value);
    const link = /^\[\[([^\]|]+)(?:\|([^\]]+))?\]\]$/.exec(text);
    const cell = row.createDiv({ cls: "metadata-property-value" });
    if (!link) cell.setText(text);
    else {
      const target = link[1] ?? "";
      const anchor = cell.createEl("a", { cls: "internal-link", text: link[2] ?? target, href: target });
      anchor.addEventListener("click", (event) => {
        event.preventDefault();
        void app.workspace.openLinkText(target, file.path);
      });
    }
  }
}

/**
 * Gives each note that is opened its button to read or edit, and its name and properties above the text. The host's
 * view does the rest.
 */
export function furnishNotes(app: App): void {
  const heads = new WeakMap<MarkdownView, { headEl: HTMLElement; button: HTMLElement }>();

  const furnish = (view: MarkdownView): void => {
    const known = heads.get(view);
    const headEl = known?.headEl ?? createDiv({ cls: "note-head markdown-rendered" });
    const button = known?.button ?? view.addAction("pencil", "Edit", () => void toggleMode(view));
    if (!known) {
      heads.set(view, { headEl, button });
      view.contentEl.prepend(headEl);
      tickByClick(app, view);
      showLineWhenAsked(app, view);
    }
    const label = isEditing(view) ? "Read" : "Edit";
    if (button.getAttribute("aria-label") !== label || !known) {
      setIcon(button, isEditing(view) ? "book-open" : "pencil");
      button.setAttribute("aria-label", label);
      button.setAttribute("title", `${label} (Ctrl+E)`);
    }
    drawHead(app, view, headEl);
  };

  const furnishAll = (): void => {
    app.workspace.iterateAllLeaves(({ view }) => {
      if (view instanceof MarkdownView) furnish(view);
    });
  };
  app.workspace.on("layout-change", furnishAll);
  app.workspace.on("file-open", furnishAll);
  app.vault.on("rename", furnishAll);
  app.metadataCache.on("changed", furnishAll);
  furnishAll();
}
