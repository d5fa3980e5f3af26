import type { MonthWeekRule } from "../calendar/month-week.ts";
import type { WeekRule } from "../calendar/week.ts";
import type { Mark } from "../notes/marks.ts";
import type { RoleHeadings } from "../notes/roles.ts";

/** What decides how notes are read, and a person may change before it is used. */
export interface Choice {
  /** Where the notes lie; "" is the vault. */
  folder: string;
  /** The pattern of their names, by which new ones are called, too. */
  fileName: string;
  rule: WeekRule;
  monthWeek: MonthWeekRule;
  /** 0 to 6. */
  graceDays: number;
  countsWeeks: boolean;
  /** What tells them from other notes of the folder; none where nothing else lies there. */
  marks: readonly Mark[];
  roles: RoleHeadings;
}
