import moment from "./moment.ts";
import { type DayFormat, dayFormatIn } from "../../core/calendar/day-format.ts";
import type { WeekRule } from "../../core/calendar/week.ts";
import { FIRST_WEEKS, type Settings, WEEKDAYS } from "../../core/settings/settings.ts";

/** How days are written where the app is used. Read only: moment's state is the app's. */
export const dayFormat = (): DayFormat => dayFormatIn(moment.locale(), moment);

/** How the app's locale cuts weeks. */
export function localeRule(): WeekRule {
  const week = moment.localeData();
  const firstDay = week.firstDayOfWeek();
  // moment's `doy` is 7 + the first weekday - the January day that always lies in the first week.
  return { firstDay, minimalDays: Math.min(7, Math.max(1, 7 + firstDay - week.firstDayOfYear())) };
}

const MINIMAL_DAYS: Record<(typeof FIRST_WEEKS)[number], number> = {
  "contains-jan-1": 1,
  "first-4-day-week": 4,
  "first-full-week": 7,
};

/** A week rule as values of settings; what the rule leaves open is absent. */
interface NamedRule {
  firstDayOfWeek?: (typeof WEEKDAYS)[number];
  firstWeek?: (typeof FIRST_WEEKS)[number];
}

/** The settings for a first day and the fewest days of the first week; what is not given is absent. */
export function ruleSettings(rule: Partial<WeekRule>): NamedRule {
  const { firstDay, minimalDays } = rule;
  const day = firstDay === undefined ? undefined : WEEKDAYS[firstDay];
  const firstWeek = FIRST_WEEKS.find((each) => MINIMAL_DAYS[each] === minimalDays);
  return { ...(day && { firstDayOfWeek: day }), ...(firstWeek && { firstWeek }) };
}

/** The rule of the settings; the app's, where they have "locale". */
export function weekRule({ firstDayOfWeek, firstWeek }: Settings): WeekRule {
  const own = localeRule();
  return {
    firstDay: firstDayOfWeek === "locale" ? own.firstDay : WEEKDAYS.indexOf(firstDayOfWeek),
    minimalDays: firstWeek === "locale" ? own.minimalDays : MINIMAL_DAYS[firstWeek],
  };
}
