import type { Plugin } from "obsidian";

/**
 * Calls back when the layout is ready, unless the plugin has been switched off by then: what is registered with a plugin
 * after its end would never be taken back.
 */
export function onLayoutReady(plugin: Plugin, callback: () => void): void {
  const isOff = watchEnd(plugin);
  plugin.app.workspace.onLayoutReady(() => {
    if (!isOff()) callback();
  });
}

/** Says whether the plugin has been switched off since. */
export function watchEnd(plugin: Plugin): () => boolean {
  let isOff = false;
  plugin.register(() => {
    isOff = true;
  });
  return () => isOff;
}
