import {
  type Editor,
  type EditorPosition,
  EditorSuggest,
  type EditorSuggestContext,
  type EditorSuggestTriggerInfo,
  Plugin,
} from "obsidian";
import { expect, it } from "vitest";
import { freshHost, manifest } from "./fresh-host.ts";

class Lessons extends EditorSuggest<string> {
  onTrigger(cursor: EditorPosition, editor: Editor): EditorSuggestTriggerInfo | null {
    const query = /^- (\S+)$/.exec(editor.getLine(cursor.line).slice(0, cursor.ch))?.[1];
    return query === undefined ? null : { start: { line: cursor.line, ch: 2 }, end: cursor, query };
  }
  getSuggestions({ query }: EditorSuggestContext): string[] {
    return ["late nights", "late starts", "skipped lunch"].filter((lesson) => lesson.startsWith(query));
  }
  renderSuggestion(lesson: string, el: HTMLElement): void {
    el.setText(lesson);
  }
  selectSuggestion(lesson: string): void {
    if (!this.context) return;
    this.context.editor.replaceRange(lesson, this.context.start, this.context.end);
    this.close();
  }
}

class WithLessons extends Plugin {
  override onload(): void {
    this.registerEditorSuggest(new Lessons(this.app));
  }
}

const offered = (): (string | null)[] =>
  [...document.querySelectorAll(".suggestion-container .suggestion-item")].map((el) => el.textContent);

it("offers suggestions while one types, takes arrows, Enter and Escape, and goes away with its plugin", async () => {
  const host = await freshHost({ files: { "a.md": "" } });
  await host.install(WithLessons, manifest);
  await host.open("a.md");
  const area = document.querySelector(".cm-content");
  if (!area) throw new Error("no editor");
  const press = (key: string): boolean =>
    area.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  host.type("a.md", "- late");
  expect(offered()).toEqual(["late nights", "late starts"]);
  press("ArrowDown");
  press("Enter");
  expect([host.editorText("a.md"), offered()]).toEqual(["- late starts", []]);
  host.type("a.md", "- skip");
  press("Escape");
  expect(offered()).toEqual([]);
  host.type("a.md", "- skipp");
  expect(offered()).toEqual(["skipped lunch"]);
  host.type("a.md", "no list");
  expect(offered()).toEqual([]);
  await host.unload("sample");
  host.type("a.md", "- late");
  expect(offered()).toEqual([]);
});
