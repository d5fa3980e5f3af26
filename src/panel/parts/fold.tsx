import type { ComponentChildren } from "preact";
import { usePanel } from "./panel-context.ts";
import { STOP } from "./use-roving-focus.ts";

/** A group that can be folded away, and stays so on this device. `open` overrules what is remembered. */
export function Fold(props: {
  name: string;
  title: string;
  count: number;
  open?: boolean;
  children: ComponentChildren;
}) {
  const { source } = usePanel();
  const { name, title, count, open, children } = props;
  return (
    <details
      class="weekly-retro-fold"
      data-group={name}
      open={open ?? !source.isFolded(name)}
      onToggle={(event) => open === undefined && source.fold(name, !event.currentTarget.open)}
    >
      <summary {...STOP}>
        {title}
        <span class="weekly-retro-count">{count}</span>
      </summary>
      {children}
    </details>
  );
}
