import type { ComponentChildren } from "preact";
import type { PanelActions } from "./source.ts";

/** Words that open a note at a line (from 0): with Ctrl or Cmd in a new tab, and shown on hover. */
export function NoteLink(props: {
  actions: PanelActions;
  path: string;
  line: number;
  class?: string;
  children: ComponentChildren;
}) {
  const { actions, path, line, children } = props;
  return (
    <button
      type="button"
      class={`weekly-retro-link ${props.class ?? ""}`}
      onClick={(event) => actions.open(path, line, event)}
      onAuxClick={(event) => event.button === 1 && actions.open(path, line, event)}
      onMouseOver={(event) => actions.hover(path, line, event)}
    >
      {children}
    </button>
  );
}
