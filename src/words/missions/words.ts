import type { MISSIONS_COME } from "../../core/settings/settings.ts";
import type { SettingWords } from "../setting-words.ts";

/** What the plugin says about missions: the menus, the dialog for a new one, what was done with them. */
export interface MissionWords {
  addCommand: string;
  carryAllCommand: string;
  addPlaceholder: string;
  /** The first row of the dialog: adds what is typed to the running week. */
  addTyped: (text: string) => string;
  /** A row of the dialog: carries an open mission of an earlier week instead. */
  carryOne: (weeks: number) => string;
  added: (retro: string) => string;
  edit: string;
  search: string;
  /** A switch: what is done, dropped or carried is left out. */
  onlyOpen: string;
  nothingFound: string;
  /** In place of this week's missions, when there are some and only open ones are shown. */
  allDone: string;
  editing: (mission: string) => string;
  /** Above the other places of the same mission in its menu, and one of them: a note and a line, from 1. */
  elsewhere: string;
  place: (note: string, line: number) => string;
  carryAll: string;
  carried: (count: number, retro: string) => string;
  nothingToCarry: string;
  dropped: (mission: string) => string;
  letGo: (count: number) => string;
  letAllGo: string;
  longAgo: string;
  /** The copy is there, but the old one could not be marked. */
  notMarked: (path: string, reason: string) => string;
  tryAgain: string;
  come: SettingWords;
  comeOptions: Record<(typeof MISSIONS_COME)[number], string>;
  /** What a new retro asks where missions come only when one wants them. */
  stillOpen: (count: number, retro: string) => string;
  tooLong: (characters: number) => string;
}
