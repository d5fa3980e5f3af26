import { type App, MarkdownView, type TFile } from "obsidian";

// The host renders a note, but a rendered note does nothing. These two things the app does, and one misses them.

const itemsOf = (app: App, file: TFile) => app.metadataCache.getFileCache(file)?.listItems ?? [];

/** Makes the checkboxes of a rendered note tick its text: the n-th box is the n-th task of the metadata. */
export function tickByClick(app: App, view: MarkdownView): void {
  view.registerDomEvent(view.contentEl, "click", (event) => {
    const box = event.target;
    const { file } = view;
    if (!(box instanceof HTMLInputElement) || !box.hasClass("task-list-item-checkbox") || !file) return;
    const boxes = Array.from(view.contentEl.querySelectorAll(".task-list-item-checkbox"));
    const item = itemsOf(app, file).filter(({ task }) => task !== undefined)[boxes.indexOf(box)];
    if (!item) return;
    void app.vault.process(file, (text) => {
      const start = item.position.start.offset;
      const mark = text.indexOf(`[${item.task ?? ""}]`, start) + 1;
      // Changed meanwhile: better nothing than another line.
      if (mark === 0 || mark > item.position.end.offset) return text;
      return text.slice(0, mark) + (box.checked ? "x" : " ") + text.slice(mark + 1);
    });
  });
}

/** What a rendered note shows of one of its lines: the list item or heading there, or else the last one before it. */
function elementAt(app: App, view: MarkdownView, line: number): HTMLElement | null {
  const { file } = view;
  if (!file) return null;
  const starts = (parts: { position: { start: { line: number } } }[]) =>
    parts.map(({ position }) => position.start.line);
  const rendered = (selector: string) =>
    Array.from(view.contentEl.querySelectorAll<HTMLElement>(`.markdown-preview-view :is(${selector})`));
  const headings = starts(app.metadataCache.getFileCache(file)?.headings ?? []);
  const places = [
    ...starts(itemsOf(app, file)).map((at, index) => ({ at, el: rendered("li")[index] })),
    ...headings.map((at, index) => ({ at, el: rendered("h1, h2, h3, h4, h5, h6")[index] })),
  ];
  const best = places.filter(({ at }) => at <= line).sort((a, b) => b.at - a.at)[0];
  return best?.el ?? null;
}

/** Brings a line of an open note into sight, and marks it for a moment where it is rendered. */
function showLine(app: App, view: MarkdownView, line: number): void {
  if (view.getMode() === "source") {
    const place = { line, ch: 0 };
    view.editor.scrollIntoView({ from: place, to: place }, true);
    return;
  }
  const el = elementAt(app, view, line);
  if (!el) return;
  el.scrollIntoView({ block: "center" });
  el.addClass("is-flashing");
  window.setTimeout(() => el.removeClass("is-flashing"), 1500);
}

/** Lets a note that is opened at a line show that line. */
export function showLineWhenAsked(app: App, view: MarkdownView): void {
  const take = view.setEphemeralState.bind(view);
  view.setEphemeralState = (state: unknown) => {
    take(state);
    const line = (state as { line?: unknown } | null)?.line;
    // The note is drawn in the turns to come.
    if (typeof line === "number") window.setTimeout(() => showLine(app, view, line), 50);
  };
}
