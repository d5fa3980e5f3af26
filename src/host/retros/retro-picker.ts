import { SuggestModal } from "obsidian";
import type { Retro } from "../../core/notes/retro.ts";
import type { Words } from "../../words/index.ts";
import { suggestionLines } from "../app/suggestion-lines.ts";
import { dayFormat } from "../calendar/locale.ts";
import type { Context } from "../context/context.ts";

/** Asks which of several retros is meant: nobody has said which of them is the week's. */
export function askWhich(context: Context, retros: readonly Retro[], open: (path: string) => void): void {
  const picker = new RetroPicker(context, retros);
  picker.onChoose = open;
  picker.open();
}

class RetroPicker extends SuggestModal<Retro> {
  onChoose: (path: string) => void = () => undefined;

  private readonly words: Words;

  constructor(
    { app, words }: Context,
    private readonly retros: readonly Retro[],
  ) {
    super(app);
    this.words = words;
    this.setPlaceholder(words.making.whichNote);
    this.modalEl.addClass("weekly-retro-prompt");
  }

  override getSuggestions(query: string): Retro[] {
    const wanted = query.trim().toLowerCase();
    return this.retros.filter(({ path }) => path.toLowerCase().includes(wanted));
  }

  override renderSuggestion({ path, period }: Retro, el: HTMLElement): void {
    const days = this.words.panel.days(period, dayFormat(), true);
    suggestionLines(el, { title: path.replace(/\.md$/, ""), notes: [days] });
  }

  override onChooseSuggestion({ path }: Retro): void {
    this.onChoose(path);
  }
}
