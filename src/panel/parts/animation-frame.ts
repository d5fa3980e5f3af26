import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** The element that the panel is drawn into: it knows which window the panel is in, which may change. */
export const PanelElement = createContext<HTMLElement | null>(null);

/** Returns a function that draws in the next frame of the panel's window; a covered window may never have one. */
export function useNextFrame(): (draw: () => void) => () => void {
  const element = useContext(PanelElement);
  return (draw) => inNextFrame(element?.win ?? window, draw);
}

/** Draws in the next frame of a window. Returns the function that cancels it. */
export function inNextFrame(win: Window, draw: () => void): () => void {
  const frame = win.requestAnimationFrame(draw);
  return () => win.cancelAnimationFrame(frame);
}
