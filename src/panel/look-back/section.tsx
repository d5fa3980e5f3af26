import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { IconButton } from "../parts/icon.tsx";
import { useLookBack } from "./look-back-context.ts";

/** A part of the look back: a heading, and a drawing that can be had as a table. */
export function DrawnSection(props: {
  name: string;
  title: string;
  aside?: ComponentChildren;
  drawing: ComponentChildren;
  table: () => ComponentChildren;
}) {
  const { name, title, aside, drawing, table } = props;
  const { lookBack } = useLookBack().source.words;
  const [isTable, setTable] = useState(false);
  const id = useId();
  return (
    <section data-section={name} aria-labelledby={id}>
      <h3>
        <span id={id}>{title}</span>
        {aside}
        <IconButton icon="table" label={lookBack.asTable} pressed={isTable} onClick={() => setTable(!isTable)} />
      </h3>
      {isTable ? <div class="weekly-retro-table-wrapper">{table()}</div> : drawing}
    </section>
  );
}
