import type { Context } from "../context/context.ts";
import type { Retros } from "../retros/register.ts";
import { Reminder } from "./reminder.ts";

/** The reminder of a retro that is not there yet. */
export function registerReminder(context: Context, { maker }: Retros): void {
  new Reminder(context, maker).start();
}
