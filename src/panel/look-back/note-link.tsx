import type { ComponentChildren } from "preact";
import { useLookBack } from "./look-back-context.ts";

/** A button that opens a note at a line (from 0): with Ctrl or Cmd in a new tab, and with a preview on hover. */
export function NoteLink(props: {
  path: string;
  line?: number;
  class?: string;
  label?: string;
  children: ComponentChildren;
}) {
  const { actions } = useLookBack();
  const { path, line, label, children } = props;
  return (
    <button
      type="button"
      class={`weekly-retro-link ${props.class ?? ""}`.trim()}
      aria-label={label}
      onClick={(event) => actions.open(path, line, event)}
      onAuxClick={(event) => event.button === 1 && actions.open(path, line, event)}
      onMouseOver={(event) => actions.hover(path, line ?? 0, event)}
    >
      {children}
    </button>
  );
}
