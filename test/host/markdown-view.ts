import { Component } from "./component.ts";
import { Editor } from "./editor.ts";
import type { WorkspaceLeaf } from "./leaf.ts";
import { renderMarkdown } from "./markdown-renderer.ts";
import { TextFileView } from "./text-file-view.ts";
import { difference } from "./three-way.ts";

type Mode = "source" | "preview";

/** A note, as source in a plain text area that follows the `Editor`, or rendered. */
export class MarkdownView extends TextFileView {
  readonly editor: Editor;
  hoverPopover: unknown = null;
  readonly previewMode = { rerender: (): void => this.showPreview(), get: (): string => this.getViewData() };
  private mode: Mode = "source";
  private crlf = false;
  private readonly sourceEl: HTMLElement;
  private readonly previewEl: HTMLElement;
  private readonly areaEl: HTMLTextAreaElement;
  private rendered: Component | null = null;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.icon = "file-text";
    this.sourceEl = this.contentEl.createDiv({ cls: "markdown-source-view mod-cm6" });
    this.areaEl = this.sourceEl.createEl("textarea", {
      cls: "cm-content",
      attr: { "aria-label": "Note", spellcheck: "false" },
    });
    this.editor = new Editor(() => {
      this.editorChanged();
    }, this.areaEl);
    this.previewEl = this.contentEl.createDiv({ cls: "markdown-reading-view markdown-preview-view markdown-rendered" });
    this.previewEl.hide();
  }

  override onload(): void {
    super.onload();
    this.registerDomEvent(this.areaEl, "input", () => {
      this.typed();
    });
    for (const type of ["keyup", "click", "select"])
      this.registerDomEvent(this.areaEl, type, () => {
        this.readCaret();
      });
    this.registerDomEvent(this.areaEl, "keydown", (event: KeyboardEvent) => {
      this.app.editorSuggests.handleKey(event);
    });
  }

  getViewType(): string {
    return "markdown";
  }

  getMode(): Mode {
    return this.mode;
  }

  get currentMode(): { get: () => string } {
    return this.previewMode;
  }

  getViewData(): string {
    const text = this.editor.getValue();
    return this.crlf ? text.replace(/\n/g, "\r\n") : text;
  }

  setViewData(data: string, clear: boolean): void {
    this.crlf = data.includes("\r\n") && data.split("\n").length === data.split("\r\n").length;
    // CodeMirror knows one kind of line break.
    const text = data.replace(/\r\n/g, "\n");
    if (clear) this.editor.load(text);
    else this.takeChange(text);
    this.drawText();
    if (this.mode === "preview") this.showPreview();
  }

  clear(): void {
    this.editor.load("");
  }

  showSearch(_replace?: boolean): void {
    return;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.mode, source: false };
  }

  override async setState(state: unknown, result: { history: boolean }): Promise<void> {
    const mode = (state as { mode?: unknown } | null)?.mode;
    if (mode === "source" || mode === "preview") this.mode = mode;
    await super.setState(state, result);
    this.showMode();
  }

  override getEphemeralState(): Record<string, unknown> {
    return { cursor: { from: this.editor.getCursor("from"), to: this.editor.getCursor("to") } };
  }

  /** `line` (0-based) puts the cursor there and scrolls to it; `subpath` does so for a heading or block. */
  override setEphemeralState(state: unknown): void {
    const { line, subpath } = (state ?? {}) as { line?: unknown; subpath?: unknown };
    const target = typeof line === "number" ? line : typeof subpath === "string" ? this.lineOf(subpath) : null;
    if (target === null) return;
    const place = { line: target, ch: 0 };
    this.editor.setCursor(place);
    this.editor.scrollIntoView({ from: place, to: place }, true);
    this.drawCaret();
  }

  /** Puts the text as the user's own typing: unsaved, with the cursor where the change ends. */
  type(text: string): void {
    const { from, to, text: put } = difference(this.editor.getValue(), text);
    this.editor.replaceRange(put, this.editor.offsetToPos(from), this.editor.offsetToPos(to));
    this.editor.setCursor(this.editor.offsetToPos(from + put.length));
    this.drawCaret();
    this.app.editorSuggests.trigger(this);
  }

  /** Where the cursor is drawn, roughly: by the height of lines, as if none was wrapped. */
  caretPlace(): { left: number; bottom: number } {
    const { left, top, bottom } = this.areaEl.getBoundingClientRect();
    const height = parseFloat(getComputedStyle(this.areaEl).lineHeight) || 20;
    const below = top + (this.editor.getCursor().line + 1) * height - this.areaEl.scrollTop;
    return { left, bottom: Math.min(Math.max(below, top), bottom) };
  }

  private takeChange(text: string): void {
    const { from, to, text: put } = difference(this.editor.getValue(), text);
    if (from === to && put === "") return;
    this.loading = true;
    this.editor.replaceRange(put, this.editor.offsetToPos(from), this.editor.offsetToPos(to));
    this.loading = false;
  }

  private loading = false;

  private editorChanged(): void {
    this.drawText();
    if (this.loading) return;
    this.changed();
    this.app.workspace.trigger("editor-change", this.editor, this);
  }

  private typed(): void {
    const { value, selectionStart } = this.areaEl;
    const { from, to, text } = difference(this.editor.getValue(), value);
    this.editor.replaceRange(text, this.editor.offsetToPos(from), this.editor.offsetToPos(to));
    this.editor.setCursor(this.editor.offsetToPos(selectionStart));
    this.drawCaret();
    this.app.editorSuggests.trigger(this);
  }

  private readCaret(): void {
    const { selectionStart, selectionEnd } = this.areaEl;
    this.editor.setSelection(this.editor.offsetToPos(selectionStart), this.editor.offsetToPos(selectionEnd));
  }

  private drawText(): void {
    if (this.areaEl.value === this.editor.getValue()) return;
    this.areaEl.value = this.editor.getValue();
    this.drawCaret();
  }

  private drawCaret(): void {
    const offset = (side: "from" | "to"): number => this.editor.posToOffset(this.editor.getCursor(side));
    this.areaEl.setSelectionRange(offset("from"), offset("to"));
  }

  private lineOf(subpath: string): number | null {
    if (this.file === null) return null;
    const cache = this.app.metadataCache.getFileCache(this.file);
    const name = subpath.replace(/^#\^?/, "").toLowerCase();
    if (subpath.startsWith("#^")) return cache?.blocks?.[name]?.position.start.line ?? null;
    return cache?.headings?.find(({ heading }) => heading.toLowerCase() === name)?.position.start.line ?? null;
  }

  private showMode(): void {
    this.sourceEl.toggle(this.mode === "source");
    this.previewEl.toggle(this.mode === "preview");
    if (this.mode === "preview") this.showPreview();
  }

  private showPreview(): void {
    if (this.rendered !== null) this.removeChild(this.rendered);
    this.rendered = this.addChild(new Component());
    this.previewEl.empty();
    void renderMarkdown(this.app, this.editor.getValue(), this.previewEl, this.file?.path ?? "", this.rendered);
  }
}
