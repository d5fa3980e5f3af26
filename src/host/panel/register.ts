import { type PanelContext, VIEW_TYPE } from "../../panel/panel-port.ts";
import { RetroView } from "../../panel/view.tsx";
import type { Context } from "../context/context.ts";
import { panelContext, type PanelDoers } from "./panel-context.ts";
import { reveal } from "./panel-leaf.ts";

/** The side panel, and the ways to it. Returns what it is drawn from, for others that draw the same. */
export function registerPanel(context: Context, doers: PanelDoers): PanelContext {
  const { plugin, app, words } = context;
  const drawn = panelContext(context, doers);
  plugin.registerView(VIEW_TYPE, (leaf) => new RetroView(leaf, drawn));
  plugin.registerHoverLinkSource(VIEW_TYPE, { display: plugin.manifest.name, defaultMod: false });
  const show = () => void reveal(app);
  plugin.addRibbonIcon("calendar-check", words.commands.openPanel, show);
  plugin.addCommand({ id: "open-panel", name: words.commands.openPanel, callback: show });
  return drawn;
}
