import { firstAfter, latestBefore } from "../../core/notes/retro.ts";
import type { Context } from "../context/context.ts";
import { openNote } from "../context/open-note.ts";
import { askWhich } from "./retro-picker.ts";

/** Opens the retro before or after one; asks which, if several notes begin on the same day. */
export async function openNeighbour(context: Context, path: string, which: "previous" | "next"): Promise<void> {
  const { state, notices, words } = context;
  const { chain } = state.index;
  const start = state.index.get(path)?.retro?.start;
  if (start === undefined) return;
  const neighbour = which === "previous" ? latestBefore(start, chain) : firstAfter(start, chain);
  const { noEarlier, noLater } = words.notices;
  if (!neighbour) return notices.report(which === "previous" ? noEarlier : noLater);
  const twins = chain.filter(({ period }) => period.start === neighbour.period.start);
  if (twins.length === 1) await openNote(context, neighbour.path);
  else askWhich(context, twins, (chosen) => void openNote(context, chosen));
}
