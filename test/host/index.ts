import { Host } from "./host.ts";
import type { HostOptions } from "./host-options.ts";

export { Host } from "./host.ts";
export type { HostOptions } from "./host-options.ts";

/** Starts an app: the vault is loaded, the workspace is not yet "layout ready". */
export async function openHost(options: HostOptions = {}): Promise<Host> {
  const host = new Host(options);
  await Promise.resolve();
  return host;
}
