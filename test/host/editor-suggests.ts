import type { HostApp } from "./app.ts";
import type { EditorSuggest } from "./editor-suggest.ts";
import type { MarkdownView } from "./markdown-view.ts";

/** The registered editor suggests: on typing the first that has something to say is shown. */
export class EditorSuggests {
  private readonly all: EditorSuggest<unknown>[] = [];

  constructor(readonly app: HostApp) {}

  /** Returns the function that removes it. */
  add(suggest: EditorSuggest<unknown>): () => void {
    this.all.push(suggest);
    return () => {
      suggest.close();
      this.all.splice(this.all.indexOf(suggest), 1);
    };
  }

  /** Somebody typed in that view. */
  trigger(view: MarkdownView): void {
    const { file, editor } = view;
    if (file === null) return;
    const below = view.caretPlace();
    let taken = false;
    for (const suggest of this.all)
      if (taken) suggest.close();
      else taken = suggest.offer(editor, file, below);
  }

  /** The suggest that is on screen now. */
  get open(): EditorSuggest<unknown> | null {
    return this.all.find((suggest) => suggest.isOpen) ?? null;
  }

  handleKey(event: KeyboardEvent): void {
    this.open?.key(event);
  }
}
