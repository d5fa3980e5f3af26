import type { Plugin } from "obsidian";
import type { Words } from "../../words/index.ts";
import type { RetroMaker } from "../retros/retro-maker.ts";
import { report } from "../app/notices.ts";
import type { VaultState } from "../notes/vault-state.ts";
import { askedPeriod } from "./requested-period.ts";

const URI = "weekly-retro";

/** `obsidian://weekly-retro?action=new&date=…`: makes, or opens, a retro. What is wrong with the address is said. */
export function registerUri(plugin: Plugin, state: VaultState, maker: RetroMaker, words: Words): void {
  plugin.registerObsidianProtocolHandler(URI, async ({ action, date }) => {
    // Without an `action` of its own the app gives the address's host for one.
    if (action !== "new" && action !== URI) return report(words, words.outside.noSuchAction(action));
    const asked = askedPeriod(date, state, words);
    if ("reason" in asked) return report(words, asked.reason);
    await (asked.period ? maker.make(asked.period) : maker.makeDue());
  });
}
