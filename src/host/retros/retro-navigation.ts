import type { App, PaneType } from "obsidian";
import type { Period } from "../../core/calendar/period.ts";
import { firstAfter, latestBefore } from "../../core/notes/retro.ts";
import type { Words } from "../../words/index.ts";
import { locale } from "../calendar/locale.ts";
import type { RetroMaker } from "./retro-maker.ts";
import { askWhich } from "./retro-picker.ts";
import type { Notes } from "../app/note-files.ts";
import { report } from "../app/notices.ts";
import type { VaultState } from "../notes/vault-state.ts";

/** What the user can do with retros, from the palette or the panel. Each says by itself what went wrong. */
export class Actions {
  constructor(
    private readonly app: App,
    private readonly state: VaultState,
    private readonly notes: Notes,
    private readonly maker: RetroMaker,
    private readonly words: Words,
  ) {}

  /** Makes, or opens, the retro of a period. */
  make(period: Period): Promise<void> {
    return this.maker.make(period);
  }

  /** Opens a note of the vault, at a line (from 0). */
  async open(path: string, line?: number, pane: PaneType | boolean = false): Promise<void> {
    const file = this.notes.file(path);
    if (file) await this.notes.open(file, line, pane);
    else report(this.words, this.words.notices.couldNotOpen(path));
  }

  /** Opens the retro before or after one; asks which, if two notes begin on the same day. */
  async openNeighbour(path: string, which: "previous" | "next"): Promise<void> {
    const { chain } = this.state.index;
    const start = this.state.index.get(path)?.retro?.start;
    if (start === undefined) return;
    const neighbour = which === "previous" ? latestBefore(start, chain) : firstAfter(start, chain);
    const { noEarlier, noLater } = this.words.notices;
    if (!neighbour) return report(this.words, which === "previous" ? noEarlier : noLater);
    const twins = chain.filter(({ period }) => period.start === neighbour.period.start);
    if (twins.length === 1) await this.open(neighbour.path);
    else askWhich(this.app, this.words, locale(), twins, (chosen) => void this.open(chosen));
  }
}
