import { useLayoutEffect, useReducer } from "preact/hooks";
import { inNextFrame } from "../parts/animation-frame.ts";
import type { PanelContext } from "../panel-port.ts";

/**
 * Another number after each change of the vault, the settings or the date, with which the component is drawn again: a
 * burst of changes once, in the next frame of the window that it is in.
 */
export function useRevision({ source }: PanelContext, host: HTMLElement): number {
  const [revision, redraw] = useReducer((count: number) => count + 1, 0);
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
  return revision;
}
