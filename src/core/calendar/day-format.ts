import type moment from "moment";
import { type Day, dayOf, isDay, timeOf } from "./day.ts";

/** Writes and reads days in one locale, by moment's format tokens (https://momentjs.com/docs/#/displaying/format/). */
export interface DayFormat {
  /** The day in a format; without a format (`""`) as ISO date, whatever digits the locale has. */
  format: (day: Day, format: string) => string;
  /**
   * The day that a text names, or null when it does not fit the format exactly. Null also where the format leaves the
   * day open: moment would fill in the current year, or the first of the month.
   */
  parse: (text: string, format: string) => Day | null;
}

/** The format of days in a locale that `library` knows. It is handed in: the app's own copy holds the user's locale. */
export function dayFormatIn(locale: string, library: typeof moment): DayFormat {
  return {
    format: (day, format) => (format === "" ? day : library.utc(timeOf(day)).locale(locale).format(formatKey(format))),
    parse: (text, format) => {
      const parsed = library.utc(text, format, locale, true);
      if (!parsed.isValid()) return null;
      const [year, month, date] = parsed.parsingFlags().parsedDateParts as readonly (number | undefined)[];
      const isWhole = year !== undefined && month !== undefined && date !== undefined;
      if (!isWhole && !namesYearAndWeek(format)) return null;
      const day = dayOf(parsed);
      return isDay(day) ? day : null;
    },
  };
}

/**
 * A format in words that moment can be handed: it keeps formats by their text in an object with a prototype, and takes
 * `toString` or `__proto__` for one that it knows. Empty brackets put nothing in.
 */
export const formatKey = (format: string): string => (format in Object.prototype ? `[]${format}` : format);

/** Whether a format has a week year and a week, which name a week's first day. */
function namesYearAndWeek(format: string): boolean {
  const tokens = format.replace(/\[[^[\]]*\]/g, "");
  return (tokens.includes("gg") && tokens.includes("w")) || (tokens.includes("GG") && tokens.includes("W"));
}
