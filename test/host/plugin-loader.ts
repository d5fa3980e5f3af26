import type { App, PluginManifest, Plugin as ObsidianPlugin } from "obsidian";
import type { HostApp } from "./app.ts";
import { evaluateMain } from "./main-module.ts";
import type { Plugin } from "./plugin.ts";

/** A plugin's class, as its main module exports it. */
export type PluginClass = new (app: App, manifest: PluginManifest) => ObsidianPlugin;

/** The community plugins that are loaded. */
export class PluginLoader {
  private readonly loaded = new Map<string, Plugin>();

  constructor(private readonly app: HostApp) {}

  ids(): string[] {
    return [...this.loaded.keys()];
  }

  /** Writes data.json if there is any, constructs the plugin and awaits its `onload`. What `onload` throws is thrown. */
  async install(source: PluginClass | string, manifest: PluginManifest, data?: unknown): Promise<Plugin> {
    const { disk, configDir } = this.app.vault;
    const folder = `${configDir}/plugins/${manifest.id}`;
    disk.makeFolder(folder);
    if (data !== undefined)
      disk.put(`${folder}/data.json`, typeof data === "string" ? data : JSON.stringify(data, null, 2));
    const Main = typeof source === "string" ? evaluateMain(source) : source;
    const plugin = new Main(this.app as unknown as App, { ...manifest, dir: folder }) as unknown as Plugin;
    this.loaded.set(manifest.id, plugin);
    await plugin.load();
    return plugin;
  }

  unload(id: string): void {
    const plugin = this.loaded.get(id);
    this.loaded.delete(id);
    plugin?.unload();
  }

  /** data.json was changed by somebody else. */
  async tellOfNewData(id: string): Promise<void> {
    const plugin = this.loaded.get(id) as { onExternalSettingsChange?: () => unknown } | undefined;
    await plugin?.onExternalSettingsChange?.();
  }
}
