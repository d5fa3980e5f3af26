import { type Editor, SuggestModal } from "obsidian";
import { blockText, PARTS, type Part } from "../../core/look-back/code-block.ts";
import { normalise } from "../../core/markdown/wording.ts";
import type { LookBackPort } from "../../panel/look-back/look-back-port.ts";
import { suggestionLines } from "../app/suggestion-lines.ts";
import type { Context } from "../context/context.ts";

/** Lets the user choose a part, and writes the code block that shows it where the cursor is. */
export function insertPart(context: Context, port: LookBackPort, editor: Editor): void {
  new PartPicker(context, (part) => {
    if (part !== "question") return insert(editor, blockText({ show: part, ...yearOf(part, port) }));
    const scope = port.current();
    const questions = port.questions(port.lookBack(scope)?.retros ?? []);
    port.chooseQuestion(questions, ({ heading }) =>
      insert(editor, blockText({ show: part, ...yearOf(part, port), heading: heading.replace(/\s+/g, " ") })),
    );
  }).open();
}

/** The year that is written into a block whose part is about one, so that it stays the same next year. */
function yearOf(part: Part, port: LookBackPort): { year?: string } {
  const scope = port.current();
  return (part === "weeks" || part === "question") && scope.kind === "year" ? { year: String(scope.year) } : {};
}

/** Writes a block on lines of its own. */
function insert(editor: Editor, text: string): void {
  const { line, ch } = editor.getCursor();
  const before = editor.getLine(line).slice(0, ch);
  const after = editor.getLine(line).slice(ch);
  const opening = before.trim() === "" ? "" : "\n";
  editor.replaceSelection(`${opening}${text}${after.trim() === "" ? "\n" : "\n\n"}`);
  editor.focus();
}

class PartPicker extends SuggestModal<Part> {
  constructor(
    private readonly context: Context,
    private readonly choose: (part: Part) => void,
  ) {
    super(context.app);
    this.setPlaceholder(context.words.lookBack.partPlaceholder);
    this.modalEl.addClass("weekly-retro-prompt");
  }

  override getSuggestions(query: string): Part[] {
    const wanted = normalise(query);
    const { part } = this.context.words.lookBack;
    return PARTS.filter((each) => normalise(`${each} ${part[each].name} ${part[each].desc}`).includes(wanted));
  }

  override renderSuggestion(part: Part, el: HTMLElement): void {
    const { name, desc } = this.context.words.lookBack.part[part];
    suggestionLines(el, { title: name, flair: part, notes: [desc] });
  }

  override onChooseSuggestion(part: Part): void {
    this.choose(part);
  }
}
