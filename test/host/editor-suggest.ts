import type { EditorPosition } from "obsidian";
import type { HostApp } from "./app.ts";
import type { Editor } from "./editor.ts";
import type { TFile } from "./files.ts";
import { PopoverSuggest } from "./popover-suggest.ts";

interface TriggerInfo {
  start: EditorPosition;
  end: EditorPosition;
  query: string;
}

/** What is typed, and where. */
export interface EditorSuggestContext extends TriggerInfo {
  editor: Editor;
  file: TFile;
}

/** Suggestions while somebody types in a note. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
  context: EditorSuggestContext | null = null;
  limit = 100;
  private readonly instructionsEl: HTMLElement;

  constructor(app: HostApp) {
    super(app);
    this.instructionsEl = this.suggestEl.createDiv({ cls: "prompt-instructions" });
  }

  abstract onTrigger(cursor: EditorPosition, editor: Editor, file: TFile | null): TriggerInfo | null;
  abstract getSuggestions(context: EditorSuggestContext): T[] | Promise<T[]>;

  setInstructions(instructions: { command: string; purpose: string }[]): void {
    this.instructionsEl.empty();
    for (const { command, purpose } of instructions) {
      const el = this.instructionsEl.createDiv({ cls: "prompt-instruction" });
      el.createSpan({ cls: "prompt-instruction-command", text: command });
      el.createSpan({ text: purpose });
    }
  }

  override close(): void {
    super.close();
    this.context = null;
  }

  /** Asks whether it has something to say about what was just typed; true when it has. */
  offer(editor: Editor, file: TFile, below: { left: number; bottom: number }): boolean {
    const trigger = this.onTrigger(editor.getCursor(), editor, file);
    if (trigger === null) {
      this.close();
      return false;
    }
    const context = { ...trigger, editor, file };
    this.context = context;
    const show = (values: T[]): void => {
      if (this.context !== context) return;
      if (values.length === 0) this.close();
      else this.showValues(values.slice(0, this.limit), below);
    };
    const values = this.getSuggestions(context);
    if (values instanceof Promise) this.app.track(values.then(show));
    else show(values);
    return this.isOpen || values instanceof Promise;
  }
}
