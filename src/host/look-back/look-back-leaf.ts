import type { Scope } from "../../core/look-back/range.ts";
import { LOOK_BACK_VIEW } from "../../panel/look-back/look-back-port.ts";
import type { Context } from "../context/context.ts";

/** Shows the look back, of a scope if one is given: the view there is, else a new tab in the main area. */
export async function showLookBack({ app }: Context, scope: Scope | null = null): Promise<void> {
  const { workspace } = app;
  const [shown] = workspace.getLeavesOfType(LOOK_BACK_VIEW);
  const leaf = shown ?? workspace.getLeaf("tab");
  if (!shown || scope)
    await leaf.setViewState({ type: LOOK_BACK_VIEW, active: true, ...(scope && { state: { scope } }) });
  await workspace.revealLeaf(leaf);
}
