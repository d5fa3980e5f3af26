import type { Day } from "../core/day.ts";
import type { ShownMission } from "../core/edits.ts";
import type { Period } from "../core/period.ts";
import type { Summary } from "../core/summary.ts";
import type { Words } from "../words/index.ts";

/** What the panel draws from. */
export interface PanelSource {
  words: Words;
  /** The app's moment locale. */
  locale: string;
  today: () => Day;
  /** What there is to draw for the week that holds a day; null while the vault is still being read. */
  summarise: (day: Day) => Summary | null;
  /** Calls back after each change, be it of the vault, the settings or the date. Gives the function that ends it. */
  onChange: (listener: () => void) => () => void;
}

/** What one can do in the panel. Whatever goes wrong has been said when these are done. */
export interface PanelActions {
  /** Makes, or opens, the retro of a period. */
  make: (period: Period) => void;
  /** Opens a note at a line (from 0); the event says where. */
  open: (path: string, line: number | undefined, event: MouseEvent | KeyboardEvent) => void;
  /** Shows what a note holds where the pointer rests on it, as the page preview of the app does. */
  hover: (path: string, line: number, event: MouseEvent) => void;
  /** Gives false if nothing was written. */
  toggle: (path: string, shown: ShownMission) => Promise<boolean>;
  makeCheckboxes: (path: string) => void;
}

/** What every part of the panel is given. */
export interface PanelContext {
  source: PanelSource;
  actions: PanelActions;
}
