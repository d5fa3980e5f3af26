import { commandOnNote } from "../app/active-note.ts";
import type { Context } from "../context/context.ts";
import { RetroMaker } from "./retro-maker.ts";
import { openNeighbour } from "./retro-navigation.ts";
import { RetroWriter } from "./retro-writer.ts";
import { type ThisWeek, thisWeek } from "./this-week.ts";

/** What other rooms can have done with retros. */
export interface Retros {
  readonly writer: RetroWriter;
  readonly maker: RetroMaker;
  readonly thisWeek: ThisWeek;
}

/** Making retros, and opening those that are there. */
export function registerRetros(context: Context): Retros {
  const { plugin, words } = context;
  const writer = new RetroWriter(context);
  const maker = new RetroMaker(context, writer);
  plugin.addCommand({ id: "new", name: words.commands.new, callback: () => void maker.makeDue() });
  plugin.addCommand({ id: "new-for", name: words.commands.newFor, callback: () => void maker.choose() });
  return { writer, maker, thisWeek: thisWeek(context, maker) };
}

/** Going from one retro to the next. */
export function registerNavigation(context: Context): void {
  const { plugin, app, state, words } = context;
  const isRetro = (path: string) => Boolean(state.index.get(path)?.retro);
  for (const which of ["previous", "next"] as const) {
    const command = { id: which, name: words.commands[which] };
    plugin.addCommand(commandOnNote(app, command, isRetro, (path) => void openNeighbour(context, path, which)));
  }
}
