import { Component, ItemView, MarkdownView, Plugin, type WorkspaceLeaf } from "obsidian";
import { describe, expect, it, vi } from "vitest";
import { freshHost, manifest } from "./fresh-host.ts";

class Empty extends Plugin {
  override onload(): void {
    return;
  }
}

describe("a plugin's data", () => {
  it("is null when there is no data.json", async () => {
    const host = await freshHost();
    const plugin = await host.install(Empty, manifest);
    expect(await plugin.loadData()).toBeNull();
    expect(host.dataJson("sample")).toBeNull();
  });

  it("goes through JSON: what is loaded is never the object that was saved", async () => {
    const host = await freshHost();
    const plugin = await host.install(Empty, manifest);
    const data = { a: 1, b: undefined, c: new Date(0) };
    await plugin.saveData(data);
    expect(await plugin.loadData()).toEqual({ a: 1, c: "1970-01-01T00:00:00.000Z" });
    expect(JSON.parse(host.dataJson("sample") ?? "")).toEqual({ a: 1, c: "1970-01-01T00:00:00.000Z" });
  });

  it("makes loadData reject with a SyntaxError when it is no JSON", async () => {
    const host = await freshHost();
    const plugin = await host.install(Empty, manifest, "{ no");
    await expect(plugin.loadData()).rejects.toBeInstanceOf(SyntaxError);
  });

  it("fails to be saved when a test asks for it", async () => {
    const host = await freshHost();
    const plugin = await host.install(Empty, manifest);
    host.fault("saveData", new Error("disk full"));
    await expect(plugin.saveData({})).rejects.toThrow("disk full");
    await plugin.saveData({});
  });

  it("is told of when another device changed it", async () => {
    const told: unknown[] = [];
    class Listening extends Empty {
      override async onExternalSettingsChange(): Promise<void> {
        told.push(await this.loadData());
      }
    }
    const host = await freshHost();
    await host.install(Listening, manifest, { a: 1 });
    await host.changeDataJson("sample", '{"a":2}');
    expect(told).toEqual([{ a: 2 }]);
  });
});

describe("a plugin from main.js", () => {
  it("is evaluated as CommonJS and gets obsidian, and nothing else, from require", async () => {
    const host = await freshHost();
    const source = `
      const { Plugin, Notice } = require("obsidian");
      module.exports = { default: class extends Plugin { onload() { new Notice(this.manifest.dir); } } };`;
    expect(await host.install(source, manifest)).toBeInstanceOf(Plugin);
    expect(host.notices).toEqual([".obsidian/plugins/sample"]);
    await expect(host.install('require("fs")', manifest)).rejects.toThrow('cannot give main.js the module "fs"');
  });

  it("passes on what onload throws", async () => {
    const host = await freshHost();
    await expect(
      host.install(
        'module.exports = class extends require("obsidian").Plugin { onload() { throw new Error("no"); } }',
        manifest,
      ),
    ).rejects.toThrow("no");
  });
});

describe("unloading", () => {
  it("lets go of events, DOM events, intervals and children, in reverse order", async () => {
    const calls: string[] = [];
    class Busy extends Plugin {
      override onload(): void {
        this.registerEvent(this.app.vault.on("create", () => calls.push("create")));
        this.registerDomEvent(document, "visibilitychange", () => calls.push("dom"));
        this.registerInterval(window.setInterval(() => calls.push("tick"), 5));
        this.register(() => calls.push("registered"));
        const child = this.addChild(new Component());
        child.register(() => calls.push("child"));
      }
      override onunload(): void {
        calls.push("onunload");
      }
    }
    const host = await freshHost();
    vi.useFakeTimers();
    try {
      await host.install(Busy, manifest);
      await host.write("a.md", "");
      document.dispatchEvent(new Event("visibilitychange"));
      await vi.advanceTimersByTimeAsync(6);
      expect(calls.splice(0)).toEqual(["create", "dom", "tick"]);
      await host.unload("sample");
      expect(calls.splice(0)).toEqual(["child", "registered", "onunload"]);
      await host.write("b.md", "");
      document.dispatchEvent(new Event("visibilitychange"));
      await vi.advanceTimersByTimeAsync(15);
      expect(calls).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });

  it("leaves a placeholder in the view's leaf, which gets its view back when the plugin comes again", async () => {
    class Panel extends ItemView {
      getViewType = (): string => "panel";
      getDisplayText = (): string => "Panel";
      override async onOpen(): Promise<void> {
        this.contentEl.setText("Panel");
        await Promise.resolve();
      }
    }
    class WithPanel extends Plugin {
      override onload(): void {
        this.registerView("panel", (leaf: WorkspaceLeaf) => new Panel(leaf));
        this.addStatusBarItem().setText("Status");
      }
    }
    const host = await freshHost();
    const { workspace } = host.app;
    await host.install(WithPanel, manifest);
    await workspace.ensureSideLeaf("panel", "right");
    await host.unload("sample");
    expect(workspace.getLeavesOfType("panel")).toHaveLength(1);
    expect(workspace.getLeavesOfType("panel")[0]?.view).not.toBeInstanceOf(Panel);
    expect(document.querySelector(".status-bar-item")).toBeNull();
    await host.install(WithPanel, manifest);
    await host.settled();
    expect(workspace.getLeavesOfType("panel")[0]?.view).toBeInstanceOf(Panel);
    expect(document.querySelector(".status-bar-item")?.textContent).toBe("Status");
  });

  it("takes back settings tabs, URIs, CLI commands and hover sources", async () => {
    class Handlers extends Plugin {
      override onload(): void {
        this.registerObsidianProtocolHandler("sample", (data) => void seen.push(data));
        this.registerCliHandler("sample:hello", "Says hello", null, ({ name = "you" }) => `hello ${name}`);
        this.registerHoverLinkSource("sample", { display: "Sample", defaultMod: true });
      }
    }
    const seen: unknown[] = [];
    const host = await freshHost();
    await host.install(Handlers, manifest);
    await host.openUri("sample", { week: "3" });
    expect(seen).toEqual([{ action: "sample", week: "3" }]);
    expect(await host.cli("sample:hello", { name: "me" })).toBe("hello me");
    expect(host.hoverSources()).toEqual(["sample"]);
    await host.unload("sample");
    await expect(host.openUri("sample")).rejects.toThrow("No plugin handles");
    await expect(host.cli("sample:hello")).rejects.toThrow("no CLI command");
    expect(() => host.openSettings("sample")).toThrow("no settings tab");
  });
});

it("offers an editor's commands only while a note is open as source", async () => {
  const ran: string[] = [];
  class Editing extends Plugin {
    override onload(): void {
      this.addCommand({
        id: "edit",
        name: "Edit",
        editorCallback: (editor, view) => {
          if (view instanceof MarkdownView) ran.push(`${view.file?.path ?? ""} ${editor.getValue()}`);
        },
      });
      this.addCommand({
        id: "edit-checked",
        name: "Edit checked",
        editorCheckCallback: (checking, editor) => {
          if (!checking) ran.push("checked");
          return editor.getValue() !== "";
        },
      });
    }
  }
  const host = await freshHost({ files: { "a.md": "text", "empty.md": "" } });
  await host.install(Editing, manifest);
  expect(host.commands()).toEqual([]);
  await host.open("empty.md");
  expect(host.commands().map(({ id }) => id)).toEqual(["sample:edit"]);
  await host.open("a.md", "preview");
  expect(host.commands()).toEqual([]);
  await host.open("a.md", "source");
  await host.run("sample:edit");
  await host.run("sample:edit-checked");
  expect(ran).toEqual(["a.md text", "checked"]);
});
