import type { Context } from "../context/context.ts";
import { RetroAdopter } from "./retro-adopter.ts";
import { RetroChecker } from "./retro-checker.ts";

/** The commands that look after retros that are there. */
export function registerChecks(context: Context): void {
  const { plugin, words } = context;
  const checker = new RetroChecker(context);
  const adopter = new RetroAdopter(context);
  plugin.addCommand({ id: "check", name: words.checking.check, callback: () => void checker.show() });
  plugin.addCommand({ id: "adopt", name: words.checking.adoptRetros, callback: () => void adopter.show() });
}
