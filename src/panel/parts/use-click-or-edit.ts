import { useEffect, useRef } from "preact/hooks";

/** How long a click waits for a second one, in milliseconds: a double click must not open a note as well. */
const DOUBLE_CLICK_TIME = 220;

/** Handlers for words that one click opens and a double click edits. */
export function useClickOrEdit(open: (event: MouseEvent) => void, edit: () => void) {
  const waiting = useRef<number | null>(null);
  const win = useRef<Window | null>(null);
  const callOff = (): void => {
    if (waiting.current !== null) win.current?.clearTimeout(waiting.current);
    waiting.current = null;
  };
  useEffect(() => callOff, []);
  return {
    onClick: (event: MouseEvent & { currentTarget: HTMLElement }) => {
      callOff();
      win.current = event.currentTarget.win;
      waiting.current = win.current.setTimeout(() => {
        waiting.current = null;
        open(event);
      }, DOUBLE_CLICK_TIME);
    },
    onDblClick: () => {
      callOff();
      edit();
    },
  };
}
