import { defaultKeymap, historyKeymap } from "@codemirror/commands";
import { insertNewlineContinueMarkup, markdown } from "@codemirror/lang-markdown";
import { type Extension, Prec, type Transaction } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { Component } from "./component.ts";
import { Editor } from "./editor.ts";
import type { WorkspaceLeaf } from "./leaf.ts";
import { renderMarkdown } from "./markdown-renderer.ts";
import { TextFileView } from "./text-file-view.ts";
import { difference } from "./three-way.ts";

type Mode = "source" | "preview";

/** A note, as source in CodeMirror 6, or rendered. */
export class MarkdownView extends TextFileView {
  readonly editor: Editor;
  hoverPopover: unknown = null;
  readonly previewMode = { rerender: (): void => this.showPreview(), get: (): string => this.getViewData() };
  private mode: Mode = "source";
  private crlf = false;
  private readonly sourceEl: HTMLElement;
  private readonly previewEl: HTMLElement;
  private rendered: Component | null = null;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.icon = "file-text";
    this.sourceEl = this.contentEl.createDiv({ cls: "markdown-source-view mod-cm6" });
    this.editor = new Editor((changes) => this.edited(changes), this.extensions());
    this.sourceEl.appendChild(this.editor.cm.dom);
    this.previewEl = this.contentEl.createDiv({ cls: "markdown-reading-view markdown-preview-view markdown-rendered" });
    this.previewEl.hide();
  }

  override onunload(): void {
    this.editor.destroy();
    super.onunload();
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
  }

  /** Puts the text as the user's own typing: unsaved, with the cursor where the change ends. */
  type(text: string): void {
    const { from, to, text: insert } = difference(this.editor.getValue(), text);
    const selection = { anchor: from + insert.length };
    this.editor.cm.dispatch({ changes: { from, to, insert }, selection, userEvent: "input.type" });
  }

  /** Where the cursor is drawn; without layout the edge of the editor. */
  caretPlace(): { left: number; bottom: number } {
    const { cm } = this.editor;
    const { left, bottom } = cm.coordsAtPos(cm.state.selection.main.head) ?? cm.contentDOM.getBoundingClientRect();
    return { left, bottom };
  }

  private takeChange(text: string): void {
    const { from, to, text: put } = difference(this.editor.getValue(), text);
    if (from === to && put === "") return;
    this.loading = true;
    this.editor.replaceRange(put, this.editor.offsetToPos(from), this.editor.offsetToPos(to));
    this.loading = false;
  }

  private loading = false;

  private extensions(): Extension {
    return [
      // Suggestions come first: while they are open, Enter and the arrows are theirs.
      Prec.highest(
        EditorView.domEventHandlers({
          keydown: (event) => {
            this.app.editorSuggests.handleKey(event);
            return event.defaultPrevented;
          },
        }),
      ),
      markdown({ addKeymap: false }),
      keymap.of([{ key: "Enter", run: insertNewlineContinueMarkup }, ...historyKeymap, ...defaultKeymap]),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-label": "Note" }),
    ];
  }

  private edited(changes: readonly Transaction[]): void {
    if (this.loading) return;
    this.changed();
    this.app.workspace.trigger("editor-change", this.editor, this);
    const isTyped = changes.some((each) => each.isUserEvent("input") || each.isUserEvent("delete"));
    if (isTyped) this.app.editorSuggests.trigger(this);
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
