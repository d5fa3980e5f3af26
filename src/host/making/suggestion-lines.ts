/** A suggestion of several lines. */
export interface SuggestionLines {
  title: string;
  /** A few words beside the title. */
  flair?: string;
  /** What stands at the end of the title's line. */
  state?: string;
  notes: readonly string[];
  /** Shown for the suggestion that is selected (on a phone for all: there none is). */
  details?: readonly { text: string; isWarning?: boolean }[];
}

/** Draws a suggestion of several lines, with the classes that Obsidian's own have. */
export function suggestionLines(el: HTMLElement, { title, flair, state, notes, details = [] }: SuggestionLines): void {
  el.addClass("mod-complex");
  const content = el.createDiv({ cls: "suggestion-content" });
  const titleEl = content.createDiv({ cls: "suggestion-title", text: title });
  if (flair) titleEl.createSpan({ cls: "weekly-retro-flair", text: flair });
  for (const text of notes) content.createDiv({ cls: "suggestion-note", text });
  if (details.length > 0) {
    const list = content.createDiv({ cls: "weekly-retro-details" });
    for (const { text, isWarning } of details) {
      list.createDiv({ cls: `suggestion-note${isWarning ? " mod-warning" : ""}`, text });
    }
  }
  if (state) el.createDiv({ cls: "suggestion-aux" }).createSpan({ cls: "suggestion-flair", text: state });
}
