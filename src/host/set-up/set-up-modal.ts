import { type App, FuzzySuggestModal, Modal } from "obsidian";
import { withExtension } from "../../core/notes/note-path.ts";
import { presetIn, presetTemplate } from "../../core/templates/presets/index.ts";
import { drawSetUp } from "../../panel/set-up/draw-set-up.tsx";
import type { SetUpPort } from "../../panel/set-up/set-up-port.ts";
import { drawMarkdown } from "../app/draw-markdown.ts";
import { dayFormat } from "../calendar/locale.ts";
import type { Context } from "../context/context.ts";
import { possibleNotes } from "./folder-notes.ts";
import type { SetUp } from "./set-up.ts";

/** The dialog in which one sees what was learned from a note, changes it and uses it. */
export class SetUpModal extends Modal {
  private undraw: () => void = () => undefined;

  constructor(
    private readonly context: Context,
    private readonly setUp: SetUp,
    private readonly sample: string,
  ) {
    super(context.app);
    this.modalEl.addClasses(["weekly-retro-modal", "weekly-retro-set-up-modal"]);
    this.setTitle(context.words.setUp.title);
  }

  override onOpen(): void {
    this.undraw = drawSetUp(this.contentEl, this.port(), this.sample);
  }

  override onClose(): void {
    this.undraw();
  }

  private port(): SetUpPort {
    const { app, words } = this.context;
    return {
      words,
      dayFormat: dayFormat(),
      learn: async (path) => {
        const learned = await this.setUp.learn(path);
        return (
          learned && {
            proposal: learned.proposal,
            read: (choice, signal) => this.setUp.read(learned, choice, signal),
            template: (choice, read) => this.setUp.template(learned, choice, read),
            preview: (choice, read, template) => this.setUp.preview(learned, choice, read, template),
          }
        );
      },
      chooseNote: () => chooseNote(this.context),
      currentTemplate: () => this.currentTemplate(),
      templateFolder: () => this.setUp.templateFolder(),
      drawMarkdown: (markdown, path) => drawMarkdown(app, markdown, path, "picture"),
      use: (choice, template) => {
        this.close();
        void this.setUp.useAndSay(choice, template);
      },
      close: () => this.close(),
    };
  }

  private async currentTemplate(): Promise<{ name: string; text: string }> {
    const { language, notes, store } = this.context;
    const { templatePath, preset } = store.settings;
    const own = templatePath === "" ? null : await notes.read(withExtension(templatePath)).catch(() => null);
    if (own !== null) return { name: templatePath, text: own };
    return { name: presetIn(preset, language).name, text: presetTemplate(preset, language) };
  }
}

/** Asks for a note; null if none is chosen. */
export async function chooseNote(context: Context): Promise<string | null> {
  const paths = await possibleNotes(context);
  return new Promise((resolve) => new NotePicker(context.app, context.words.setUp.chooseNote, paths, resolve).open());
}

class NotePicker extends FuzzySuggestModal<string> {
  private chosen: string | null = null;

  constructor(
    app: App,
    placeholder: string,
    private readonly paths: readonly string[],
    private readonly done: (path: string | null) => void,
  ) {
    super(app);
    this.setPlaceholder(placeholder);
  }

  override getItems(): string[] {
    return [...this.paths];
  }

  override getItemText(path: string): string {
    return path.replace(/\.md$/i, "");
  }

  override onChooseItem(path: string): void {
    this.chosen = path;
  }

  override onClose(): void {
    // The app closes the list before it says what was chosen.
    window.setTimeout(() => this.done(this.chosen), 0);
  }
}
