import { useEffect, useReducer } from "preact/hooks";
import type { Day } from "../core/day.ts";
import type { Summary } from "../core/summary.ts";
import type { PanelSource } from "./source.ts";

/**
 * The summary of a day's week, drawn again after each change: a burst of changes once, in the next frame of the window
 * that the panel is in.
 */
export function useSummary(source: PanelSource, day: Day, host: HTMLElement): Summary | null {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    let frame: number | null = null;
    let frameWindow = host.win;
    const end = source.onChange(() => {
      if (frame !== null) return;
      frameWindow = host.win;
      frame = frameWindow.requestAnimationFrame(() => {
        frame = null;
        redraw(undefined);
      });
    });
    // What happened between the first drawing and now was told to nobody.
    redraw(undefined);
    return () => {
      end();
      if (frame !== null) frameWindow.cancelAnimationFrame(frame);
    };
  }, [source, host]);
  return source.summarise(day);
}
