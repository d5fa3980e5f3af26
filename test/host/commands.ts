import type { HostApp } from "./app.ts";
import type { Editor } from "./editor.ts";
import { Platform } from "./environment.ts";
import type { MarkdownView } from "./markdown-view.ts";

/** As a plugin registers it; later callbacks win over earlier ones. */
export interface Command {
  id: string;
  name: string;
  icon?: string;
  mobileOnly?: boolean;
  callback?: () => unknown;
  checkCallback?: (checking: boolean) => boolean | undefined;
  editorCallback?: (editor: Editor, view: MarkdownView) => unknown;
  editorCheckCallback?: (checking: boolean, editor: Editor, view: MarkdownView) => boolean | undefined;
}

/** All commands by their full id (`plugin-id:command`). */
export class Commands {
  private readonly all = new Map<string, Command>();

  constructor(private readonly app: HostApp) {}

  add(command: Command): void {
    this.all.set(command.id, command);
  }

  remove(id: string): void {
    this.all.delete(id);
  }

  /** The ids of all, those too that cannot be run now. */
  ids(): string[] {
    return [...this.all.keys()];
  }

  /** Those that can be run now, in the order they were added. */
  available(): { id: string; name: string }[] {
    return [...this.all.values()].filter((command) => this.allows(command)).map(({ id, name }) => ({ id, name }));
  }

  /** Runs a command and returns its result; throws when it is unknown or refuses now. */
  run(id: string): unknown {
    const command = this.all.get(id);
    if (command === undefined)
      throw new Error(`There is no command "${id}". There are: ${[...this.all.keys()].join(", ")}`);
    if (!this.allows(command)) throw new Error(`The command "${id}" cannot be run now.`);
    const view = this.app.workspace.activeEditor;
    if (command.editorCheckCallback) return view && command.editorCheckCallback(false, view.editor, view);
    if (command.editorCallback) return view && command.editorCallback(view.editor, view);
    if (command.checkCallback) return command.checkCallback(false);
    return command.callback?.();
  }

  private allows(command: Command): boolean {
    if (command.mobileOnly === true && !Platform.isMobile) return false;
    const view = this.app.workspace.activeEditor;
    // An editor's command needs an editor in source mode.
    const editing = view !== null && view.getMode() === "source";
    if (command.editorCheckCallback) return editing && command.editorCheckCallback(true, view.editor, view) === true;
    if (command.editorCallback) return editing;
    if (command.checkCallback) return command.checkCallback(true) === true;
    return command.callback !== undefined;
  }
}
