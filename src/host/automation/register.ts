import type { Context } from "../context/context.ts";
import type { Retros } from "../retros/register.ts";
import { registerCli } from "./cli.ts";
import { registerUri } from "./uri.ts";

/** What can be asked for from outside the app's windows. */
export function registerAutomation(context: Context, { maker }: Retros): void {
  registerUri(context, maker);
  registerCli(context, maker);
}
