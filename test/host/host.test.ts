import { debounce, ItemView, Notice, Plugin, type WorkspaceLeaf } from "obsidian";
import { describe, expect, it } from "vitest";
import { freshHost, manifest } from "./fresh-host.ts";

class SampleView extends ItemView {
  getViewType(): string {
    return "sample-view";
  }
  getDisplayText(): string {
    return "Sample view";
  }
  override async onOpen(): Promise<void> {
    this.contentEl.setText("Hello");
    await Promise.resolve();
  }
}

class Sample extends Plugin {
  override onload(): void {
    this.registerView("sample-view", (leaf: WorkspaceLeaf) => new SampleView(leaf));
    this.addRibbonIcon("repeat", "Say hello", () => new Notice("Hello"));
    this.addCommand({
      id: "panel",
      name: "Show panel",
      callback: () => this.app.workspace.ensureSideLeaf("sample-view", "right"),
    });
    this.addCommand({ id: "never", name: "Never", checkCallback: () => false });
  }
}

describe("a plugin on the host", () => {
  it("runs commands under its own id and name, and loses them when it is unloaded", async () => {
    const host = await freshHost();
    await host.install(Sample, manifest);
    expect(host.commands()).toEqual([{ id: "sample:panel", name: "Sample: Show panel" }]);
    await host.run("sample:panel");
    expect(document.querySelector(".mod-right-split .view-content")?.textContent).toBe("Hello");
    await expect(host.run("sample:never")).rejects.toThrow("cannot be run now");
    await host.unload("sample");
    expect(host.commands()).toEqual([]);
    expect(host.ribbon()).toEqual([]);
    await expect(host.run("sample:panel")).rejects.toThrow("no command");
  });

  it("shows notices in the document and remembers them", async () => {
    const host = await freshHost();
    await host.install(Sample, manifest);
    host.ribbon()[0]?.click();
    expect(host.notices).toEqual(["Hello"]);
    expect(document.querySelector(".notice-container .notice")?.textContent).toBe("Hello");
  });

  it("reads undeclared properties as undefined", async () => {
    const host = await freshHost();
    expect((host.app as unknown as { internalPlugins: unknown }).internalPlugins).toBeUndefined();
  });
});

describe("settling", () => {
  it("waits for debounces, frames and what they start in turn, not for long timers", async () => {
    const host = await freshHost();
    const done: string[] = [];
    const later = debounce(() => {
      done.push("debounced");
      window.requestAnimationFrame(() => {
        done.push("frame");
        void host.app.vault.create("a.md", "# One");
      });
    }, 200);
    later();
    const long = window.setTimeout(() => done.push("long"), 60_000);
    await host.settled();
    window.clearTimeout(long);
    expect(done).toEqual(["debounced", "frame"]);
    expect(host.app.metadataCache.getCache("a.md")?.headings).toHaveLength(1);
  });

  it("leaves the timers as they were when the host is closed", async () => {
    const before = Reflect.get(window, "setTimeout") as unknown;
    const host = await freshHost();
    expect(Reflect.get(window, "setTimeout") === before).toBe(false);
    await host.close();
    expect(Reflect.get(window, "setTimeout") === before).toBe(true);
  });
});

it("lets tests watch every file's text, hidden ones too", async () => {
  const { app, saved } = await freshHost({ files: { "a.md": "1" } });
  await app.vault.adapter.write(".obsidian/x.json", "{}");
  const file = app.vault.getFileByPath("a.md");
  if (!file) throw new Error("no file");
  await app.vault.rename(file, "b.md");
  expect([...saved]).toEqual([
    [".obsidian/x.json", "{}"],
    ["b.md", "1"],
  ]);
});

it("leaves nothing in the document when it is closed", async () => {
  const host = await freshHost({ files: { "a.md": "" }, mobile: true });
  await host.open("a.md");
  new Notice("Bye");
  await host.close();
  expect([document.body.innerHTML, document.body.className]).toEqual(["", ""]);
});
