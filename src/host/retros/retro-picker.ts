import { type App, SuggestModal } from "obsidian";
import type { Retro } from "../../core/notes/retro.ts";
import type { Words } from "../../words/index.ts";
import { suggestionLines } from "../app/suggestion-lines.ts";

/** Asks which of several retros is meant: nobody has said which of them is the week's. */
export function askWhich(
  app: App,
  words: Words,
  locale: string,
  retros: readonly Retro[],
  open: (path: string) => void,
): void {
  const picker = new RetroPicker(app, words, locale, retros);
  picker.onChoose = open;
  picker.open();
}

class RetroPicker extends SuggestModal<Retro> {
  onChoose: (path: string) => void = () => undefined;

  constructor(
    app: App,
    private readonly words: Words,
    private readonly locale: string,
    private readonly retros: readonly Retro[],
  ) {
    super(app);
    this.setPlaceholder(words.making.whichNote);
    this.modalEl.addClass("weekly-retro-prompt");
  }

  override getSuggestions(query: string): Retro[] {
    const wanted = query.trim().toLowerCase();
    return this.retros.filter(({ path }) => path.toLowerCase().includes(wanted));
  }

  override renderSuggestion({ path, period }: Retro, el: HTMLElement): void {
    const days = this.words.panel.days(period, this.locale, true);
    suggestionLines(el, { title: path.replace(/\.md$/, ""), notes: [days] });
  }

  override onChooseSuggestion({ path }: Retro): void {
    this.onChoose(path);
  }
}
