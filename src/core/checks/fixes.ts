import type { DayFormat } from "../calendar/day-format.ts";
import { type Change, type Edit, smallestChange } from "../markdown/change.ts";
import { setProperties } from "../markdown/front-matter.ts";
import { isSamePeriod, type Period } from "../calendar/period.ts";
import { fixWeekdays, periodLine, withPeriod } from "../notes/period-line.ts";
import { PROPERTIES } from "../notes/retro.ts";

/** One way to fix a problem. */
export interface Fix {
  code: "link" | "line-as-properties" | "properties-as-line" | "weekday";
  /** "stale" if the problem is no longer there. */
  edit: Edit;
}

/** Sets a retro's `previous`. */
export const linkPrevious = (link: string): Fix => ({
  code: "link",
  edit: setProperties({ [PROPERTIES.previous]: link }),
});

/** Writes the properties' days into the period line, with weekdays to match. */
export const lineAsProperties = (says: Period, properties: Period, dayFormat: DayFormat): Fix => ({
  code: "line-as-properties",
  edit: (note) => {
    const line = periodLine(note, true);
    if (!line || !isSamePeriod(line.period, says)) return "stale";
    const { offset, raw } = line;
    const before = note.slice(0, offset);
    const after = note.slice(offset + raw.length);
    return smallestChange(note, before + withPeriod(line, properties, dayFormat) + after);
  },
});

/** Writes the period line's days into the properties. */
export const propertiesAsLine = (says: Period): Fix => ({
  code: "properties-as-line",
  edit: (note) => {
    if (!isSamePeriod(periodLine(note, true)?.period ?? null, says)) return "stale";
    return setProperties({ [PROPERTIES.start]: says.start, [PROPERTIES.end]: says.end })(note);
  },
});

/** Replaces a wrong weekday in the period line. */
export const rightWeekday = (says: string, is: string, dayFormat: DayFormat): Fix => ({
  code: "weekday",
  edit: (note) => {
    const line = periodLine(note, true);
    if (!line) return "stale";
    const isMeant = ({ insert, from, to }: Change) => insert === is && note.slice(from, to) === says;
    const changes = fixWeekdays(line, dayFormat).filter(isMeant);
    return changes.length > 0 ? changes : "stale";
  },
});
