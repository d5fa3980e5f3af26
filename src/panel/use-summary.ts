import { useLayoutEffect, useReducer, useRef } from "preact/hooks";
import type { Day } from "../core/calendar/day.ts";
import type { Summary } from "../core/overview/summary.ts";
import { inNextFrame } from "./parts/animation-frame.ts";
import type { PanelSource } from "./panel-port.ts";

/**
 * The summary of a day's week, null before the vault has been read for the first time. It is drawn again after each
 * change: a burst of changes once, in the next frame of the window that the panel is in.
 */
export function useSummary(source: PanelSource, day: Day, host: HTMLElement): Summary | null {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  // A layout effect comes with the drawing itself: nothing can happen in between that nobody is told of.
  useLayoutEffect(() => {
    let callOff: (() => void) | null = null;
    const end = source.onChange(() => {
      callOff ??= inNextFrame(host.win, () => {
        callOff = null;
        redraw(undefined);
      });
    });
    return () => {
      end();
      callOff?.();
    };
  }, [source, host]);
  // While renamed notes are looked at, what was drawn last stays: what is half typed in it, too.
  const last = useRef<Summary | null>(null);
  last.current = source.summarise(day) ?? last.current;
  return last.current;
}
