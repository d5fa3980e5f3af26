import type { Context } from "../context/context.ts";
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

/** The note given, else the open one if it is among the weekly notes, else the latest of these, else one is asked for. */
async function show(context: Context, setUp: SetUp, sample?: string): Promise<void> {
  const { app, state } = context;
  await state.whenReady();
  const noticed = sample === undefined ? await setUp.noticed() : null;
  const weekly = noticed?.paths ?? state.index.chain.map(({ path }) => path);
  const open = app.workspace.getActiveFile()?.path;
  const likely = open !== undefined && weekly.includes(open) ? open : (noticed?.latest ?? weekly[weekly.length - 1]);
  const first = sample ?? likely ?? (await chooseNote(context));
  if (first !== null) new SetUpModal(context, setUp, first).open();
}
