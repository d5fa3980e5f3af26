import type { Editor, TFile } from "obsidian";
import type { Context } from "../context/context.ts";

/**
 * Follows the line in which somebody is writing, until the cursor leaves it or the editor loses the focus: the app saves
 * what is half written, and nothing is to be counted or asked of that.
 */
export function followWriting({ plugin, app, state }: Context): void {
  let writing: { editor: Editor; file: TFile; line: number } | null = null;
  const set = (next: typeof writing) => {
    if (next?.file === writing?.file && next?.line === writing?.line) return;
    writing = next;
    state.setWriting(next && { path: next.file.path, line: next.line });
  };
  const look = () => {
    if (writing && writing.editor.getCursor().line !== writing.line) set(null);
  };
  plugin.registerEvent(
    app.workspace.on("editor-change", (editor, { file }) => {
      set(file && { editor, file, line: editor.getCursor().line });
    }),
  );
  plugin.registerEvent(app.workspace.on("active-leaf-change", () => set(null)));
  plugin.registerDomEvent(activeDocument, "selectionchange", look);
  plugin.registerDomEvent(activeDocument, "focusout", () => set(null));
}
