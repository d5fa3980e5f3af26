import { ItemView, Notice, Plugin, type PluginManifest, type WorkspaceLeaf } from "obsidian";
import { afterEach, describe, expect, it } from "vitest";
import { type Host, type HostOptions, openHost } from "./index.ts";

const manifest: PluginManifest = {
  id: "sample",
  name: "Sample",
  version: "1.0.0",
  minAppVersion: "1.13.0",
  description: "",
  author: "",
};

let host: Host;
const open = async (options: HostOptions = {}): Promise<Host> => (host = await openHost(options));
afterEach(() => host.close());

class SampleView extends ItemView {
  getViewType(): string {
    return "sample-view";
  }
  getDisplayText(): string {
    return "Sample view";
  }
  override async onOpen(): Promise<void> {
    this.contentEl.setText("hello");
    await Promise.resolve();
  }
}

class Sample extends Plugin {
  override onload(): void {
    this.registerView("sample-view", (leaf: WorkspaceLeaf) => new SampleView(leaf));
    this.addRibbonIcon("repeat", "Say hello", () => new Notice("hello"));
    this.addCommand({ id: "panel", name: "Show panel", callback: () => this.app.workspace.ensureSideLeaf("sample-view", "right") });
    this.addCommand({ id: "never", name: "Never", checkCallback: () => false });
  }
}

describe("a plugin on the host", () => {
  it("runs commands under its own id and name, and loses them when it is unloaded", async () => {
    await open();
    await host.install(Sample, manifest);
    await host.layoutReady();
    expect(host.commands()).toEqual([{ id: "sample:panel", name: "Sample: Show panel" }]);
    await host.run("sample:panel");
    expect(document.querySelector(".mod-right-split .view-content")?.textContent).toBe("hello");
    await expect(host.run("sample:never")).rejects.toThrow("cannot be run now");
    await host.unload("sample");
    expect(host.commands()).toEqual([]);
    expect(host.ribbon()).toEqual([]);
    await expect(host.run("sample:panel")).rejects.toThrow("no command");
  });

  it("shows notices in the document and remembers them", async () => {
    await open();
    await host.install(Sample, manifest);
    host.ribbon()[0]?.click();
    expect(host.notices).toEqual(["hello"]);
    expect(document.querySelector(".notice-container .notice")?.textContent).toBe("hello");
  });

  it("reads undeclared properties as undefined", async () => {
    await open();
    expect((host.app as unknown as { internalPlugins: unknown }).internalPlugins).toBeUndefined();
  });
});
