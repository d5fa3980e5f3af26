import type { Context } from "../context/context.ts";
import type { Retros } from "../retros/register.ts";
import { registerCli } from "./cli.ts";
import { registerUri, type UriActions } from "./uri.ts";

/** What can be asked for from outside the app's windows. */
export function registerAutomation(
  context: Context,
  { retros, lessons, missions }: Omit<UriActions, "retros"> & { retros: Retros },
): void {
  registerUri(context, { retros: retros.maker, lessons, missions });
  registerCli(context, retros.maker);
}
