import { type App, FuzzySuggestModal } from "obsidian";

/** A command as the palette lists it. */
export interface Command {
  id: string;
  name: string;
}

/** The command palette: every command that can run now. */
export class CommandPalette extends FuzzySuggestModal<Command> {
  constructor(
    app: App,
    private readonly commands: Command[],
    private readonly run: (id: string) => void,
  ) {
    super(app);
    this.setPlaceholder("Type a command…");
    this.emptyStateText = "No commands found.";
  }

  override getItems(): Command[] {
    return this.commands;
  }

  override getItemText(command: Command): string {
    return command.name;
  }

  override onChooseItem(command: Command): void {
    this.run(command.id);
  }
}
