import { MarkdownView, type TFile } from "obsidian";
import { describe, expect, it } from "vitest";
import { freshHost } from "./fresh-host.ts";
import type { Host } from "./index.ts";

function fileOf(host: Host, path: string): TFile {
  const file = host.app.vault.getFileByPath(path);
  if (!file) throw new Error(`no file ${path}`);
  return file;
}

describe("leaves", () => {
  it("are reused for the next file, unless a new tab is asked for", async () => {
    const host = await freshHost({ files: { "a.md": "", "b.md": "" } });
    const { workspace } = host.app;
    await workspace.getLeaf(false).openFile(fileOf(host, "a.md"));
    await workspace.getLeaf().openFile(fileOf(host, "b.md"));
    expect(workspace.getLeavesOfType("markdown")).toHaveLength(1);
    await workspace.getLeaf("tab").openFile(fileOf(host, "a.md"));
    expect(workspace.getLeavesOfType("markdown")).toHaveLength(2);
    expect(host.openLinks).toEqual(["a.md", "b.md", "a.md"]);
  });

  it("do not take over a pinned tab", async () => {
    const host = await freshHost({ files: { "a.md": "", "b.md": "" } });
    const leaf = host.app.workspace.getLeaf(false);
    await leaf.openFile(fileOf(host, "a.md"));
    leaf.setPinned(true);
    expect(host.app.workspace.getLeaf(false)).not.toBe(leaf);
  });

  it("tell of the active leaf and file, once for each change", async () => {
    const host = await freshHost({ files: { "a.md": "", "b.md": "" } });
    const heard: string[] = [];
    host.app.workspace.on("file-open", (file) => heard.push(`file ${file?.path ?? "none"}`));
    host.app.workspace.on("active-leaf-change", (leaf) => heard.push(`leaf ${leaf?.view.getViewType() ?? "none"}`));
    await host.open("a.md");
    await host.open("b.md");
    await host.open("b.md");
    expect(heard).toEqual(["leaf markdown", "file a.md", "file b.md"]);
  });

  it("keep the last note as the active file while a panel is active", async () => {
    const host = await freshHost({ files: { "a.md": "" } });
    const { workspace } = host.app;
    await host.open("a.md");
    const side = workspace.getRightLeaf(false);
    if (!side) throw new Error("no leaf");
    await side.setViewState({ type: "unknown-panel", active: true });
    expect(side.view.containerEl.isShown()).toBe(true);
    expect(workspace.getActiveFile()?.path).toBe("a.md");
    expect(workspace.getActiveViewOfType(MarkdownView)).toBeNull();
    expect(workspace.activeEditor).toBeNull();
    side.detach();
    expect(workspace.getActiveViewOfType(MarkdownView)?.file?.path).toBe("a.md");
  });

  it("show nothing when their file is deleted, and follow it when it is renamed", async () => {
    const host = await freshHost({ files: { "a.md": "text" } });
    const view = await host.open("a.md");
    await host.rename("a.md", "b.md");
    expect(view.file?.path).toBe("b.md");
    expect(document.querySelector(".mod-root .view-header-title")?.textContent).toBe("b");
    await host.remove("b.md");
    expect(host.app.workspace.getLeavesOfType("markdown")).toEqual([]);
    expect(host.saved.has("b.md")).toBe(false);
  });

  it("open a link at its heading, or at a given line, and make the note of a link that leads nowhere", async () => {
    const host = await freshHost({ files: { "in/a.md": "one\n\n## Two\n\nthree" } });
    const { workspace } = host.app;
    await workspace.openLinkText("a#two", "", "tab");
    expect(workspace.getActiveViewOfType(MarkdownView)?.editor.getCursor().line).toBe(2);
    await workspace.openLinkText("a", "", false, { eState: { line: 4 } });
    expect(workspace.getActiveViewOfType(MarkdownView)?.editor.getCursor()).toEqual({ line: 4, ch: 0 });
    await workspace.openLinkText("new", "");
    expect(host.saved.get("new.md")).toBe("");
    expect(host.openLinks).toEqual(["in/a.md", "in/a.md", "new.md"]);
  });

  it("in a sidebar uncollapse it when revealed", async () => {
    const host = await freshHost();
    const { workspace } = host.app;
    const leaf = workspace.getRightLeaf(false);
    if (!leaf) throw new Error("no leaf");
    expect(workspace.rightSplit.collapsed).toBe(true);
    await workspace.revealLeaf(leaf);
    expect(workspace.rightSplit.collapsed).toBe(false);
  });
});

it("runs layout callbacks at once when the layout is ready already", async () => {
  const host = await freshHost({ ready: false });
  const ran: string[] = [];
  host.app.workspace.onLayoutReady(() => ran.push("first"));
  expect(ran).toEqual([]);
  await host.layoutReady();
  host.app.workspace.onLayoutReady(() => ran.push("second"));
  expect(ran).toEqual(["first", "second"]);
  expect(host.app.workspace.layoutReady).toBe(true);
});
