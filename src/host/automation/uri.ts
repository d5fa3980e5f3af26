import type { RetroMaker } from "../retros/retro-maker.ts";
import type { Context } from "../context/context.ts";
import { askedPeriod } from "./requested-period.ts";

const URI = "weekly-retro";

/** `obsidian://weekly-retro?action=new&date=…`: makes, or opens, a retro. What is wrong with the address is said. */
export function registerUri(context: Context, maker: RetroMaker): void {
  const { plugin, notices, words } = context;
  plugin.registerObsidianProtocolHandler(URI, async ({ action, date }) => {
    // Without an `action` of its own the app gives the address's host for one.
    if (action !== "new" && action !== URI) return notices.report(words.outside.noSuchAction(action));
    const asked = askedPeriod(date, context);
    if ("reason" in asked) return notices.report(asked.reason);
    await (asked.period ? maker.make(asked.period) : maker.makeDue());
  });
}
