import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PanelContext } from "../panel-port.ts";

const Current = createContext<PanelContext | null>(null);

/** Hands what the panel draws from, and what one can do in it, to all that is drawn inside. */
export const PanelProvider = Current.Provider;

/** What the panel draws from, and what one can do in it. Only for components inside a `PanelProvider`. */
export function usePanel(): PanelContext {
  const context = useContext(Current);
  if (!context) throw new Error("This part of the panel is drawn outside a PanelProvider.");
  return context;
}
