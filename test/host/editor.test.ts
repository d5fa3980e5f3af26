import { describe, expect, it } from "vitest";
import { Editor } from "./editor.ts";

function editorWith(text: string): Editor {
  const editor = new Editor(() => undefined);
  editor.load(text);
  return editor;
}

describe("the editor's positions", () => {
  it("turn into offsets and back, clamped to the text", () => {
    const editor = editorWith("one\n둘\n");
    expect(editor.posToOffset({ line: 1, ch: 1 })).toBe(5);
    expect(editor.offsetToPos(5)).toEqual({ line: 1, ch: 1 });
    expect(editor.posToOffset({ line: 0, ch: 99 })).toBe(3);
    expect(editor.posToOffset({ line: 99, ch: 0 })).toBe(6);
    expect([editor.lineCount(), editor.lastLine(), editor.getLine(1), editor.getLine(9)]).toEqual([3, 2, "둘", ""]);
  });
});

describe("the editor's changes", () => {
  it("leave the cursor where it was in the text around them", () => {
    const editor = editorWith("- [ ] one\n- [ ] two");
    editor.setCursor({ line: 1, ch: 9 });
    editor.replaceRange("x", { line: 0, ch: 3 }, { line: 0, ch: 4 });
    expect(editor.getValue()).toBe("- [x] one\n- [ ] two");
    expect(editor.getCursor()).toEqual({ line: 1, ch: 9 });
    editor.replaceRange("zero\n", { line: 0, ch: 0 });
    expect(editor.getCursor()).toEqual({ line: 2, ch: 9 });
  });

  it("of one transaction are all in terms of the text before it, and one undo", () => {
    const editor = editorWith("a b c");
    editor.transaction({
      changes: [
        { from: { line: 0, ch: 4 }, to: { line: 0, ch: 5 }, text: "CCC" },
        { from: { line: 0, ch: 0 }, to: { line: 0, ch: 1 }, text: "AAA" },
      ],
      selection: { from: { line: 0, ch: 1 } },
    });
    expect(editor.getValue()).toBe("AAA b CCC");
    expect(editor.getCursor()).toEqual({ line: 0, ch: 1 });
    editor.undo();
    expect(editor.getValue()).toBe("a b c");
  });

  it("are undone and redone with their selections, until something new is done", () => {
    const editor = editorWith("one");
    editor.setSelection({ line: 0, ch: 0 }, { line: 0, ch: 3 });
    editor.replaceSelection("two");
    expect([editor.getValue(), editor.getCursor().ch, editor.getSelection()]).toEqual(["two", 3, ""]);
    editor.undo();
    expect([editor.getValue(), editor.getSelection()]).toEqual(["one", "one"]);
    editor.redo();
    expect(editor.getValue()).toBe("two");
    editor.undo();
    editor.setValue("three");
    editor.redo();
    expect(editor.getValue()).toBe("three");
    editor.undo();
    editor.undo();
    expect(editor.getValue()).toBe("one");
  });

  it("cannot be undone past the text that was loaded", () => {
    const editor = editorWith("one");
    editor.undo();
    expect(editor.getValue()).toBe("one");
  });

  it("of many lines at once go through processLines", () => {
    const editor = editorWith("a\n\nb");
    editor.processLines(
      (_line, text) => text.toUpperCase(),
      (line, _text, value) => ({ text: value ?? "", from: { line, ch: 0 }, to: { line, ch: 1 } }),
    );
    expect(editor.getValue()).toBe("A\n\nB");
  });
});
