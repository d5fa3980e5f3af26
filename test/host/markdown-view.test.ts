import { describe, expect, it, vi } from "vitest";
import { freshHost } from "./fresh-host.ts";

describe("an open note", () => {
  it("keeps typing unsaved until two seconds have passed", async () => {
    const host = await freshHost({ files: { "a.md": "one" } });
    await host.open("a.md");
    vi.useFakeTimers();
    try {
      host.type("a.md", "one two");
      expect(host.editorText("a.md")).toBe("one two");
      await vi.advanceTimersByTimeAsync(1900);
      expect(host.read("a.md")).toBe("one");
      await vi.advanceTimersByTimeAsync(200);
      expect(host.read("a.md")).toBe("one two");
    } finally {
      vi.useRealTimers();
    }
  });

  it("is saved when it is closed, or when a test asks for it", async () => {
    const host = await freshHost({ files: { "a.md": "one", "b.md": "" } });
    await host.open("a.md");
    host.type("a.md", "two");
    await host.settled();
    expect(host.read("a.md")).toBe("one");
    await host.settled({ save: true });
    expect(host.read("a.md")).toBe("two");
    host.type("a.md", "three");
    await host.open("b.md");
    expect(host.read("a.md")).toBe("three");
    expect(host.editorText("a.md")).toBeNull();
  });

  it("takes over a change on disk and keeps its cursor", async () => {
    const host = await freshHost({ files: { "a.md": "one\ntwo" } });
    const { editor } = await host.open("a.md");
    editor.setCursor({ line: 1, ch: 2 });
    await host.write("a.md", "zero\none\ntwo");
    expect(host.editorText("a.md")).toBe("zero\none\ntwo");
    expect(editor.getCursor()).toEqual({ line: 2, ch: 2 });
  });

  it("merges a change on disk with what is not saved", async () => {
    const host = await freshHost({ files: { "a.md": "one\ntwo\nthree" } });
    await host.open("a.md");
    host.type("a.md", "one\ntwo\nthree and more");
    await host.write("a.md", "ONE\ntwo\nthree");
    expect(host.editorText("a.md")).toBe("ONE\ntwo\nthree and more");
    await host.settled({ save: true });
    expect(host.read("a.md")).toBe("ONE\ntwo\nthree and more");
  });

  it("shows an editor plain line breaks and writes the file's own", async () => {
    const host = await freshHost({ files: { "a.md": "one\r\ntwo\r\n" } });
    const { editor } = await host.open("a.md");
    expect(editor.getLine(0)).toBe("one");
    editor.replaceRange("!", { line: 1, ch: 3 });
    await host.settled({ save: true });
    expect(host.read("a.md")).toBe("one\r\ntwo!\r\n");
  });

  it("says editor-change for changes by hand and by program", async () => {
    const host = await freshHost({ files: { "a.md": "one" } });
    const { editor } = await host.open("a.md");
    let changes = 0;
    host.app.workspace.on("editor-change", () => changes++);
    editor.replaceRange("x", { line: 0, ch: 0 });
    host.type("a.md", "y");
    expect(changes).toBe(2);
  });

  it("is CodeMirror: keys work in it, and what was typed can be undone", async () => {
    const host = await freshHost({ files: { "a.md": "- one" } });
    const { editor } = await host.open("a.md");
    const content = document.querySelector<HTMLElement>(".markdown-source-view .cm-content");
    const press = (key: string) =>
      content?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    editor.setCursor({ line: 0, ch: 5 });
    press("Enter");
    expect(editor.getValue()).toBe("- one\n- ");
    expect(editor.getCursor()).toEqual({ line: 1, ch: 2 });
    host.type("a.md", "- one\n- two");
    expect(content?.textContent).toBe("- one- two");
    // What is typed in one go is one step, as in the app.
    editor.undo();
    expect(editor.getValue()).toBe("- one");
  });

  it("in preview is rendered, and follows the file", async () => {
    const host = await freshHost({ files: { "a.md": "# One" } });
    const view = await host.open("a.md", "preview");
    expect(view.getMode()).toBe("preview");
    expect(document.querySelector(".markdown-preview-view h1")?.textContent).toBe("One");
    await host.write("a.md", "# Two");
    expect(document.querySelector(".markdown-preview-view h1")?.textContent).toBe("Two");
  });

  it("cannot be typed into when it is not open", async () => {
    const host = await freshHost({ files: { "a.md": "" } });
    expect(() => {
      host.type("a.md", "x");
    }).toThrow("open in no editor");
  });
});
