import type { Context } from "../context/context.ts";
import { RetroAdopter } from "./retro-adopter.ts";
import { RetroChecker } from "./retro-checker.ts";

/** The commands that look after retros that are there; `setUp` is where they lead while none are known. */
export function registerChecks(context: Context, setUp: () => void): void {
  const { plugin, words } = context;
  const checker = new RetroChecker(context, setUp);
  const adopter = new RetroAdopter(context, setUp);
  plugin.addCommand({ id: "check", name: words.checking.check, callback: () => void checker.show() });
  plugin.addCommand({ id: "adopt", name: words.checking.adoptRetros, callback: () => void adopter.show() });
}
