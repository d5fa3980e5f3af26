import type { DayFormat } from "../../core/calendar/day-format.ts";
import type { Doubt } from "../../core/set-up/read-back.ts";
import type { RoleReason } from "../../core/set-up/heading-roles.ts";
import type { RetroBy } from "../../core/notes/retro-evidence.ts";
import type { Role } from "../../core/notes/roles.ts";

/** What is said where the plugin learns from notes that are there. */
export interface SetUpWords {
  command: string;
  /** In the panel, while no retro is known. `folder` is "" for the vault itself. */
  noticed: (notes: number, folder: string) => string;
  /** From and to: days of the first and the last of them, if their names hold days. */
  noticedLead: (from: string | null, to: string | null, dayFormat: DayFormat) => string;
  useThem: string;
  beginInstead: string;
  /** In the settings. */
  settingName: string;
  settingDesc: string;
  settingButton: string;
  title: string;
  lead: string;
  learning: string;
  chooseNote: string;
  learnFrom: string;
  like: (notes: number, folder: string) => string;
  noLike: string;
  otherNote: (note: string) => string;
  whichWeek: string;
  countsWeeks: string;
  countsNotes: string;
  read: (read: number, notes: number) => string;
  doubtful: (notes: number) => string;
  noneDoubtful: string;
  allNotes: (notes: number) => string;
  fewerNotes: string;
  by: Record<RetroBy, string>;
  noDays: string;
  /** What is in doubt; `days` of a period and `note` of a path are written by the caller. */
  doubt: (doubt: Doubt, days: string, note: string) => string;
  isRight: string;
  inDoubt: string;
  weeksBegin: string;
  firstWeek: string;
  monthWeek: string;
  monthWeeks: Record<"first-day" | "thursday" | "last-day", string>;
  grace: string;
  graceDays: (days: number) => string;
  supported: (notes: number) => string;
  unsupported: string;
  marks: string;
  marksLead: (found: number, inFolder: number) => string;
  mark: (at: number) => string;
  removeMark: string;
  addMark: string;
  badMark: string;
  noMarks: string;
  headings: string;
  headingCount: (notes: number) => string;
  headingRole: (heading: string) => string;
  noHeadings: string;
  noRole: string;
  roles: Record<Role, string>;
  reason: (reason: RoleReason) => string;
  nextNote: string;
  folder: string;
  name: string;
  template: string;
  templateOwn: string;
  templateKept: (note: string) => string;
  templateFrom: (notes: number) => string;
  emptyTemplate: string;
  preview: string;
  makes: (note: string) => string;
  makesNoNote: string;
  cancel: string;
  use: string;
  used: (retros: number) => string;
  usedWith: (retros: number, note: string) => string;
  undone: string;
  nothingLike: (note: string) => string;
  notNoticed: string;
  noSuchNote: (path: string) => string;
  notUsed: string;
  /** On the command line. */
  cliDescription: string;
  noteFlag: string;
  applyFlag: string;
  /** The name of the template note, without extension. */
  templateName: string;
}
