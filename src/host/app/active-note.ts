import type { App, Command } from "obsidian";

/** A command that is there only while the active note is of the right kind. Paths as in the vault. */
export function commandOnNote(
  { workspace }: App,
  command: Pick<Command, "id" | "name">,
  fits: (path: string) => boolean,
  run: (path: string) => unknown,
): Command {
  return {
    ...command,
    checkCallback: (checking) => {
      const path = workspace.getActiveFile()?.path;
      if (path === undefined || !fits(path)) return false;
      if (!checking) run(path);
      return true;
    },
  };
}
