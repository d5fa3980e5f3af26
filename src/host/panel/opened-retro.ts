import { today } from "../calendar/clock.ts";
import type { Context } from "../context/context.ts";
import type { OpenedRetro } from "../../panel/panel-port.ts";

/** Which retro is open in the main area, and who wants to know when it is another. */
export class OpenRetros {
  private readonly listeners = new Set<(opened: OpenedRetro | null) => void>();
  /** A note that the panel itself has just opened: its own clicks do not change the week that it shows. */
  private expected: string | null = null;

  constructor(private readonly context: Context) {
    const { plugin, app } = context;
    plugin.registerEvent(
      app.workspace.on("file-open", (file) => {
        const isOwn = file !== null && file.path === this.expected;
        this.expected = null;
        if (!isOwn) for (const listener of this.listeners) listener(this.current());
      }),
    );
  }

  current(): OpenedRetro | null {
    const { app, state } = this.context;
    const path = app.workspace.getActiveFile()?.path;
    const retro = path === undefined ? null : state.index.get(path)?.retro;
    if (path === undefined || !retro) return null;
    const isCurrent = retro.start <= today() && today() <= retro.end;
    return { path, day: isCurrent ? null : retro.start };
  }

  /** The panel is about to open a note. */
  expect(path: string): void {
    this.expected = path;
  }

  onOpened(listener: (opened: OpenedRetro | null) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
