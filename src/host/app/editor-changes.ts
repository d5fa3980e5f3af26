import type { EditorChange, EditorPosition } from "obsidian";
import type { Change } from "../../core/markdown/change.ts";

/** The same changes as an editor with that text takes them. They are in its order, so that its lines are counted once. */
export function editorChanges(text: string, changes: readonly Change[]): EditorChange[] {
  let line = 0;
  let begin = 0;
  let end = text.indexOf("\n");
  const at = (offset: number): EditorPosition => {
    for (; end >= 0 && end < offset; end = text.indexOf("\n", begin)) {
      line++;
      begin = end + 1;
    }
    return { line, ch: offset - begin };
  };
  return changes.map(({ from, to, insert }) => ({ from: at(from), to: at(to), text: insert }));
}
