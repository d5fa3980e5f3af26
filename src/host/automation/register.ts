import type { Context } from "../context/context.ts";
import type { SetUp } from "../set-up/set-up.ts";
import type { Retros } from "../retros/register.ts";
import { registerCli } from "./cli.ts";
import { registerUri, type UriActions } from "./uri.ts";

/** What can be asked for from outside the app's windows. */
export function registerAutomation(
  context: Context,
  { retros, lessons, missions, setUp }: Omit<UriActions, "retros"> & { retros: Retros; setUp: SetUp },
): void {
  registerUri(context, { retros: retros.maker, lessons, missions });
  registerCli(context, retros.maker, setUp);
}
