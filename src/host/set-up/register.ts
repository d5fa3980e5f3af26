import type { Context } from "../context/context.ts";
import { retroFolderOf } from "./folder-notes.ts";
import { SetUp } from "./set-up.ts";
import { chooseNote, SetUpModal } from "./set-up-modal.ts";

/** What other rooms can have done with notes that are there. */
export interface SetUpWays {
  readonly setUp: SetUp;
  /** Opens the dialog, with a note to begin with or the one that is likeliest. */
  readonly open: (sample?: string) => void;
}

/** Learning from weekly notes that are there. */
export function registerSetUp(context: Context): SetUpWays {
  const { plugin, words } = context;
  const setUp = new SetUp(context);
  const open = (sample?: string) => void show(context, setUp, sample);
  plugin.addCommand({ id: "set-up", name: words.setUp.command, callback: () => open() });
  return { setUp, open };
}

/** The note given, else the open one if it lies among the weekly notes, else the latest of these, else one is asked for. */
async function show(context: Context, setUp: SetUp, sample?: string): Promise<void> {
  const { app, state } = context;
  await state.whenReady();
  const active = app.workspace.getActiveFile();
  const open = active?.extension === "md" ? active.path : null;
  const noticed = sample === undefined ? await setUp.noticed() : null;
  const chain = state.index.chain;
  const latest = noticed?.latest ?? chain[chain.length - 1]?.path ?? null;
  const isAmong = open !== null && latest !== null && retroFolderOf(open) === retroFolderOf(latest);
  const first = sample ?? (isAmong ? open : latest) ?? (await chooseNote(context));
  if (first !== null) new SetUpModal(context, setUp, first).open();
}
