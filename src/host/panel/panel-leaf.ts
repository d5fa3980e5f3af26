import type { App } from "obsidian";
import { VIEW_TYPE } from "../../panel/panel-port.ts";

/** Shows the panel: the one there is, else a new one in the right sidebar. */
export async function reveal({ workspace }: App): Promise<void> {
  const [shown] = workspace.getLeavesOfType(VIEW_TYPE);
  const leaf = shown ?? workspace.getRightLeaf(false);
  if (!leaf) return;
  if (!shown) await leaf.setViewState({ type: VIEW_TYPE, active: true });
  await workspace.revealLeaf(leaf);
}
