import type { Plugin } from "obsidian";

/**
 * Calls back when the layout is ready, unless the plugin has been disabled by then: what is registered with a
 * disabled plugin would never be cleaned up.
 */
export function onLayoutReady(plugin: Plugin, callback: () => void): void {
  const isOff = watchEnd(plugin);
  plugin.app.workspace.onLayoutReady(() => {
    if (!isOff()) callback();
  });
}

/** Whether the plugin has been disabled since. */
export function watchEnd(plugin: Plugin): () => boolean {
  let isOff = false;
  plugin.register(() => {
    isOff = true;
  });
  return () => isOff;
}
