import type { EditorPosition, EditorRange, EditorSelection, EditorTransaction } from "obsidian";
import { type Change, History, mapPosition, type Selection } from "./editor-history.ts";

type Caret = { anchor: EditorPosition; head?: EditorPosition };

/**
 * A source editor over a plain text: changes map the selection as CodeMirror does, and each can be undone. Positions
 * outside the text are clamped. `onChange` hears of every change, made by hand or by program.
 */
export class Editor {
  private text = "";
  private selection: Selection = { anchor: 0, head: 0 };
  private readonly history = new History();
  private scroll = { top: 0, left: 0 };
  /** The last range that was asked to be visible; tests and the page look at it. */
  visibleRange: EditorRange | null = null;

  constructor(
    private readonly onChange: () => void,
    private readonly focusEl: HTMLElement | null = null,
  ) {}

  /** Another text altogether, as when a file is opened: no history, cursor at the start. */
  load(text: string): void {
    this.text = text;
    this.selection = { anchor: 0, head: 0 };
    this.history.clear();
  }

  getDoc(): this {
    return this;
  }

  refresh(): void {
    this.onChange();
  }

  getValue(): string {
    return this.text;
  }

  setValue(content: string): void {
    this.apply([{ from: 0, to: this.text.length, text: content }]);
  }

  getLine(line: number): string {
    return this.lines()[line] ?? "";
  }

  setLine(line: number, text: string): void {
    this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
  }

  lineCount(): number {
    return this.lines().length;
  }

  lastLine(): number {
    return this.lineCount() - 1;
  }

  getSelection(): string {
    const { from, to } = this.selected();
    return this.text.slice(from, to);
  }

  somethingSelected(): boolean {
    return this.selection.anchor !== this.selection.head;
  }

  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.text.slice(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string, _origin?: string): void {
    const { from, to } = this.selected();
    const end = from + replacement.length;
    this.apply([{ from, to, text: replacement }], { anchor: end, head: end });
  }

  replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from, _origin?: string): void {
    this.apply([{ from: this.posToOffset(from), to: this.posToOffset(to), text: replacement }]);
  }

  /** All changes at once, each in terms of the text before them. */
  transaction(tx: EditorTransaction, _origin?: string): void {
    const changes = (tx.changes ?? []).map(({ text, from, to }) => ({
      from: this.posToOffset(from),
      to: this.posToOffset(to ?? from),
      text,
    }));
    if (tx.replaceSelection !== undefined) changes.push({ ...this.selected(), text: tx.replaceSelection });
    this.apply(changes);
    const chosen = tx.selections?.[0] ?? tx.selection;
    if (chosen !== undefined) this.setSelection(chosen.from, chosen.to ?? chosen.from);
  }

  getCursor(side: "from" | "to" | "head" | "anchor" = "head"): EditorPosition {
    if (side === "head" || side === "anchor") return this.offsetToPos(this.selection[side]);
    return this.offsetToPos(this.selected()[side]);
  }

  listSelections(): EditorSelection[] {
    return [{ anchor: this.getCursor("anchor"), head: this.getCursor("head") }];
  }

  setCursor(position: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof position === "number" ? { line: position, ch } : position);
  }

  setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    this.selection = { anchor: this.posToOffset(anchor), head: this.posToOffset(head) };
  }

  setSelections(ranges: Caret[], main = 0): void {
    const range = ranges[main] ?? ranges[0];
    if (range !== undefined) this.setSelection(range.anchor, range.head);
  }

  focus(): void {
    this.focusEl?.focus();
  }

  blur(): void {
    this.focusEl?.blur();
  }

  hasFocus(): boolean {
    return this.focusEl !== null && this.focusEl.isActiveElement();
  }

  getScrollInfo(): { top: number; left: number } {
    return { ...this.scroll };
  }

  scrollTo(left?: number | null, top?: number | null): void {
    this.scroll = { left: left ?? this.scroll.left, top: top ?? this.scroll.top };
  }

  scrollIntoView(range: EditorRange, _center?: boolean): void {
    this.visibleRange = range;
  }

  undo(): void {
    this.step(this.history.undo(this.text, this.selection));
  }

  redo(): void {
    this.step(this.history.redo(this.text, this.selection));
  }

  exec(command: string): void {
    const { line, ch } = this.getCursor();
    if (command === "goStart") this.setCursor(0);
    else if (command === "goEnd") this.setCursor(this.offsetToPos(this.text.length));
    else if (command === "goUp") this.setCursor(line - 1, ch);
    else if (command === "goDown") this.setCursor(line + 1, ch);
    else if (command === "newlineAndIndent")
      this.replaceSelection(`\n${/^[ \t]*/.exec(this.getLine(line))?.[0] ?? ""}`);
    else throw new Error(`The test host's editor does not know the command "${command}".`);
  }

  wordAt(position: EditorPosition): EditorRange | null {
    for (const match of this.getLine(position.line).matchAll(/[\p{L}\p{N}_]+/gu))
      if (match.index <= position.ch && position.ch <= match.index + match[0].length)
        return {
          from: { line: position.line, ch: match.index },
          to: { line: position.line, ch: match.index + match[0].length },
        };
    return null;
  }

  posToOffset({ line, ch }: EditorPosition): number {
    if (line < 0) return 0;
    const lines = this.lines();
    if (line >= lines.length) return this.text.length;
    let offset = 0;
    for (const before of lines.slice(0, line)) offset += before.length + 1;
    return offset + Math.max(0, Math.min(ch, lines[line]?.length ?? 0));
  }

  offsetToPos(offset: number): EditorPosition {
    const before = this.text.slice(0, Math.max(0, offset));
    return { line: before.split("\n").length - 1, ch: before.length - (before.lastIndexOf("\n") + 1) };
  }

  processLines<T>(
    read: (line: number, text: string) => T | null,
    write: (
      line: number,
      text: string,
      value: T | null,
    ) => { text: string; from: EditorPosition; to?: EditorPosition } | undefined,
    ignoreEmpty = true,
  ): void {
    const values = this.lines().map((text, line) => ({ text, line, value: read(line, text) }));
    const changes = values
      .filter(({ text }) => !ignoreEmpty || text.trim() !== "")
      .map(({ line, text, value }) => write(line, text, value))
      .filter((change) => change !== undefined);
    if (changes.length > 0) this.transaction({ changes });
  }

  private lines(): string[] {
    return this.text.split("\n");
  }

  private selected(): { from: number; to: number } {
    const { anchor, head } = this.selection;
    return { from: Math.min(anchor, head), to: Math.max(anchor, head) };
  }

  private apply(changes: Change[], selection?: Selection): void {
    if (changes.length === 0) return;
    const sorted = [...changes].sort((a, b) => a.from - b.from);
    this.history.record(this.text, this.selection);
    const { anchor, head } = this.selection;
    let result = "";
    let at = 0;
    for (const { from, to, text } of sorted) {
      result += this.text.slice(at, from) + text;
      at = to;
    }
    this.text = result + this.text.slice(at);
    this.selection = selection ?? { anchor: mapPosition(anchor, sorted), head: mapPosition(head, sorted) };
    this.onChange();
  }

  private step(state: { text: string; selection: Selection } | null): void {
    if (state === null) return;
    this.text = state.text;
    this.selection = state.selection;
    this.onChange();
  }
}
