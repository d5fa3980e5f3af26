import { useRef, useState } from "preact/hooks";
import { Icon } from "../parts/icon.tsx";
import { usePanel } from "../parts/panel-context.ts";
import { STOP } from "../parts/use-roving-focus.ts";

/** Adds missions to a note: a button that becomes a field; Enter adds one and waits for the next, Escape ends it. */
export function AddMission({ path }: { path: string }) {
  const { source, actions } = usePanel();
  const { panel } = source.words;
  const [text, setText] = useState<string | null>(null);
  // Who leaves the field by Escape goes on from its button.
  const wasLeft = useRef(false);
  const takeFocus = (button: HTMLElement | null): void => {
    if (button && wasLeft.current) button.focus();
    wasLeft.current = false;
  };
  if (text === null) {
    return (
      <button type="button" class="weekly-retro-add" {...STOP} ref={takeFocus} onClick={() => setText("")}>
        <Icon name="plus" />
        {panel.add}
      </button>
    );
  }
  const press = (event: KeyboardEvent) => {
    // Enter that ends the composition of a Korean syllable is not meant for the field.
    if (event.isComposing) return;
    if (event.key === "Escape") {
      wasLeft.current = true;
      setText(null);
    }
    if (event.key !== "Enter" || text.trim() === "") return;
    setText("");
    void actions.missions.add(path, text).then((done) => {
      // What was typed is not lost with a note that could not be written.
      if (!done) setText(text);
    });
  };
  return (
    <div class="weekly-retro-adding">
      <Icon name="plus" />
      <input
        type="text"
        {...STOP}
        aria-label={panel.add}
        placeholder={panel.addPlaceholder}
        value={text}
        ref={focusOnce}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={press}
        onBlur={() => text.trim() === "" && setText(null)}
      />
    </div>
  );
}

const focusOnce = (input: HTMLInputElement | null): void => input?.focus();
