import type { PluginManifest } from "obsidian";
import { afterEach } from "vitest";
import { type Host, type HostOptions, openHost } from "./index.ts";

let current: Host | null = null;

/** Opens a host that is closed after the test; layout ready, unless a test wants to see the start itself. */
export async function freshHost(options: HostOptions & { ready?: boolean } = {}): Promise<Host> {
  const { ready = true, ...rest } = options;
  current = await openHost(rest);
  if (ready) await current.layoutReady();
  return current;
}

/** The events of an emitter by name and path, in the order they come. */
export function listen(
  emitter: { on: (name: never, callback: (file: { path: string }) => unknown) => unknown },
  names: string[],
): string[] {
  const heard: string[] = [];
  for (const name of names) emitter.on(name as never, (file) => heard.push(`${name} ${file.path}`));
  return heard;
}

/** The manifest of plugins that exist for one test. */
export const manifest: PluginManifest = {
  id: "sample",
  name: "Sample",
  version: "1.0.0",
  minAppVersion: "1.13.0",
  description: "A plugin for a test.",
  author: "A test",
};

afterEach(async () => {
  await current?.close();
  current = null;
});
