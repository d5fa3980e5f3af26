import {
  cursorDocEnd,
  cursorDocStart,
  cursorLineDown,
  cursorLineUp,
  history,
  insertNewlineAndIndent,
  redo,
  undo,
} from "@codemirror/commands";
import {
  type ChangeSpec,
  EditorSelection,
  EditorState,
  type Extension,
  type Transaction,
  type TransactionSpec,
} from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type { EditorPosition, EditorRange, EditorSelection as Selection, EditorTransaction } from "obsidian";

type Caret = { anchor: EditorPosition; head?: EditorPosition };

/** What `exec` knows, of all that the app does. */
const COMMANDS = new Map<string, (view: EditorView) => boolean>([
  ["goStart", cursorDocStart],
  ["goEnd", cursorDocEnd],
  ["goUp", cursorLineUp],
  ["goDown", cursorLineDown],
  ["newlineAndIndent", insertNewlineAndIndent],
]);

/**
 * Obsidian's `Editor` over CodeMirror 6, as in the app: `cm` is its view. Lines and characters count from 0; positions
 * outside the text are clamped.
 */
export class Editor {
  readonly cm: EditorView;
  /** The last range that was asked to be visible; tests and the page look at it. */
  visibleRange: EditorRange | null = null;

  /** `onChange` hears of every change, by hand or by program, once the view has taken it. */
  constructor(
    onChange: (changes: readonly Transaction[]) => void,
    private readonly extensions: Extension = [],
  ) {
    this.cm = new EditorView({
      state: this.fresh(""),
      // CodeMirror allows no update within an update, and a listener may change the text.
      dispatchTransactions: (transactions, view) => {
        view.update(transactions);
        const changes = transactions.filter(({ docChanged }) => docChanged);
        if (changes.length > 0) onChange(changes);
      },
    });
  }

  /** Another text altogether, as when a file is opened: no history, cursor at the start. */
  load(text: string): void {
    this.cm.setState(this.fresh(text));
  }

  destroy(): void {
    this.cm.destroy();
  }

  getDoc(): this {
    return this;
  }

  refresh(): void {
    this.cm.requestMeasure();
  }

  getValue(): string {
    return this.cm.state.doc.toString();
  }

  setValue(content: string): void {
    this.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: content } });
  }

  getLine(line: number): string {
    return line >= 0 && line < this.lineCount() ? this.cm.state.doc.line(line + 1).text : "";
  }

  setLine(line: number, text: string): void {
    this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
  }

  lineCount(): number {
    return this.cm.state.doc.lines;
  }

  lastLine(): number {
    return this.lineCount() - 1;
  }

  getSelection(): string {
    const { from, to } = this.main;
    return this.cm.state.sliceDoc(from, to);
  }

  somethingSelected(): boolean {
    return !this.main.empty;
  }

  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string, origin?: string): void {
    this.dispatch(this.cm.state.replaceSelection(replacement), origin);
  }

  replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from, origin?: string): void {
    this.dispatch({ changes: this.change(replacement, from, to) }, origin);
  }

  /** All changes at once, each in terms of the text before them. */
  transaction(tx: EditorTransaction, origin?: string): void {
    const changes: ChangeSpec[] = (tx.changes ?? []).map(({ text, from, to }) => this.change(text, from, to));
    if (tx.replaceSelection !== undefined) {
      const { from, to } = this.main;
      changes.push({ from, to, insert: tx.replaceSelection });
    }
    if (changes.length > 0) this.dispatch({ changes }, origin);
    const chosen = tx.selections?.[0] ?? tx.selection;
    if (chosen !== undefined) this.setSelection(chosen.from, chosen.to ?? chosen.from);
  }

  getCursor(side: "from" | "to" | "head" | "anchor" = "head"): EditorPosition {
    return this.offsetToPos(this.main[side]);
  }

  listSelections(): Selection[] {
    return this.cm.state.selection.ranges.map(({ anchor, head }) => ({
      anchor: this.offsetToPos(anchor),
      head: this.offsetToPos(head),
    }));
  }

  setCursor(position: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof position === "number" ? { line: position, ch } : position);
  }

  setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    this.setSelections([{ anchor, head }]);
  }

  setSelections(carets: Caret[], main = 0): void {
    if (carets.length === 0) return;
    const ranges = carets.map(({ anchor, head = anchor }) =>
      EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head)),
    );
    this.dispatch({ selection: EditorSelection.create(ranges, main in ranges ? main : 0) });
  }

  focus(): void {
    this.cm.focus();
  }

  blur(): void {
    this.cm.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  getScrollInfo(): { top: number; left: number } {
    const { scrollTop, scrollLeft } = this.cm.scrollDOM;
    return { top: scrollTop, left: scrollLeft };
  }

  scrollTo(left?: number | null, top?: number | null): void {
    const { scrollDOM } = this.cm;
    if (left !== undefined && left !== null) scrollDOM.scrollLeft = left;
    if (top !== undefined && top !== null) scrollDOM.scrollTop = top;
  }

  scrollIntoView(range: EditorRange, center = false): void {
    this.visibleRange = range;
    const at = EditorSelection.range(this.posToOffset(range.from), this.posToOffset(range.to));
    this.dispatch({ effects: EditorView.scrollIntoView(at, { y: center ? "center" : "nearest" }) });
  }

  undo(): void {
    undo(this.cm);
  }

  redo(): void {
    redo(this.cm);
  }

  exec(name: string): void {
    const command = COMMANDS.get(name);
    if (!command) throw new Error(`The test host's editor does not know the command "${name}".`);
    command(this.cm);
  }

  wordAt(position: EditorPosition): EditorRange | null {
    const word = this.cm.state.wordAt(this.posToOffset(position));
    return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
  }

  posToOffset({ line, ch }: EditorPosition): number {
    const { doc } = this.cm.state;
    if (line < 0) return 0;
    if (line >= doc.lines) return doc.length;
    const { from, length } = doc.line(line + 1);
    return from + Math.max(0, Math.min(ch, length));
  }

  offsetToPos(offset: number): EditorPosition {
    const { doc } = this.cm.state;
    const clamped = Math.max(0, Math.min(offset, doc.length));
    const { number, from } = doc.lineAt(clamped);
    return { line: number - 1, ch: clamped - from };
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
    const lines = this.getValue().split("\n");
    const values = lines.map((text, line) => ({ text, line, value: read(line, text) }));
    const changes = values
      .filter(({ text }) => !ignoreEmpty || text.trim() !== "")
      .map(({ line, text, value }) => write(line, text, value))
      .filter((change) => change !== undefined);
    if (changes.length > 0) this.transaction({ changes });
  }

  private get main() {
    return this.cm.state.selection.main;
  }

  private fresh(doc: string): EditorState {
    return EditorState.create({
      doc,
      extensions: [history(), EditorState.allowMultipleSelections.of(true), this.extensions],
    });
  }

  private change(insert: string, from: EditorPosition, to: EditorPosition = from) {
    return { from: this.posToOffset(from), to: this.posToOffset(to), insert };
  }

  private dispatch(spec: TransactionSpec, userEvent?: string): void {
    this.cm.dispatch(userEvent === undefined ? spec : { ...spec, userEvent });
  }
}
