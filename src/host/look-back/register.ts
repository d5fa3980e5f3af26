import type { PanelContext } from "../../panel/panel-port.ts";
import { LookBackView } from "../../panel/look-back/look-back-view.tsx";
import { LOOK_BACK_VIEW } from "../../panel/look-back/look-back-port.ts";
import type { LookBackContext } from "../../panel/look-back/look-back-context.ts";
import type { Context } from "../context/context.ts";
import { registerBlocks } from "./code-blocks.tsx";
import { insertPart } from "./insert-part.ts";
import { lookBackPort } from "./look-back-port.ts";
import { showLookBack } from "./look-back-leaf.ts";
import { YearlyMaker } from "./yearly-maker.ts";

/** Looking back: the view, yearly retros, and parts of the plugin in any note. */
export function registerLookBack(context: Context, panel: PanelContext): void {
  const { plugin, words } = context;
  const yearly = new YearlyMaker(context);
  const port = lookBackPort(context, (year) => void yearly.make(year));
  const drawn: LookBackContext = { ...panel, port };
  plugin.registerView(LOOK_BACK_VIEW, (leaf) => new LookBackView(leaf, drawn));
  registerBlocks(context, drawn);

  const { lookBack, newYearly, insertPart: insert } = words.commands;
  plugin.addCommand({ id: "look-back", name: lookBack, callback: () => void showLookBack(context) });
  plugin.addCommand({ id: "new-yearly", name: newYearly, callback: () => void yearly.make() });
  plugin.addCommand({ id: "insert-part", name: insert, editorCallback: (editor) => insertPart(context, port, editor) });
}
