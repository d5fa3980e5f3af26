/** A suggestion of several lines. */
export interface SuggestionLines {
  title: string;
  /** A few words beside the title. */
  flair?: string;
  /** What stands at the end of the title's line. */
  state?: string;
  notes: readonly string[];
}

/** A line that shows for the suggestion that is selected (on a phone for all: there none is). */
export interface Detail {
  text: string;
  isWarning?: boolean;
}

/** Draws a suggestion of several lines, with the classes that Obsidian's own have. Returns the element for its details. */
export function suggestionLines(el: HTMLElement, { title, flair, state, notes }: SuggestionLines): HTMLElement {
  el.addClass("mod-complex");
  const content = el.createDiv({ cls: "suggestion-content" });
  const titleEl = content.createDiv({ cls: "suggestion-title", text: title });
  if (flair) titleEl.createSpan({ cls: "weekly-retro-flair", text: flair });
  for (const text of notes) content.createDiv({ cls: "suggestion-note", text });
  if (state) el.createDiv({ cls: "suggestion-aux" }).createSpan({ cls: "suggestion-flair", text: state });
  return content.createDiv({ cls: "weekly-retro-details" });
}

export function detailLines(el: HTMLElement, details: readonly Detail[]): void {
  for (const { text, isWarning } of details) {
    el.createDiv({ cls: `suggestion-note${isWarning ? " mod-warning" : ""}`, text });
  }
}
