import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PanelContext } from "../panel-port.ts";
import { usePanel } from "../parts/panel-context.ts";
import type { LookBackPort } from "./look-back-port.ts";

/** What every part of the look back is given. */
export interface LookBackContext extends PanelContext {
  port: LookBackPort;
}

const Port = createContext<LookBackPort | null>(null);

/** Inside of the panel's own provider. */
export const LookBackProvider = Port.Provider;

export function useLookBack(): LookBackContext {
  const port = useContext(Port);
  if (!port) throw new Error("A part of the look back is drawn outside of it.");
  return { ...usePanel(), port };
}
