import moment from "moment";
import { type DayFormat, dayFormatIn } from "../../src/core/calendar/day-format.ts";

/** The format of days in a locale, by the same version of moment that Obsidian ships. */
export const dayFormat = (locale: string): DayFormat => dayFormatIn(locale, moment);
