import type { DayFormat } from "../calendar/day-format.ts";
import { asciiDigits } from "../calendar/ascii-digits.ts";
import { type Day } from "../calendar/day.ts";
import { decidingDay, monthWeekOf, type MonthWeekRule } from "../calendar/month-week.ts";
import { type Period, weekLabel, weeksOf, weekYear } from "../calendar/period.ts";
import { Week, type WeekRule } from "../calendar/week.ts";
import type { Values } from "../templates/template.ts";

/** The tags that follow from the period alone, and are therefore allowed in a note's name. */
export function periodValues(
  period: Period,
  rule: WeekRule,
  dayFormat: Pick<DayFormat, "format">,
  monthWeek: MonthWeekRule = "first-day",
): Values {
  const year = String(weekYear(period, rule));
  const first = weeksOf(period, rule)[0] ?? Week.containing(period.start, rule);
  return {
    week: (format) => (format === "" || format === "00" ? weekLabel(period, rule, format.length || 1) : null),
    year: (format) => (format === "" || format === "YYYY" ? year : format === "YY" ? year.slice(-2) : null),
    // With a format the month that the week belongs to: `{{month-week:M월}} {{month-week}}주차`.
    "month-week": (format) =>
      format === ""
        ? String(monthWeekOf(first, monthWeek).number)
        : formatInWeeks(decidingDay(first, monthWeek), format, dayFormat, rule),
    start: (format) => formatInWeeks(period.start, format, dayFormat, rule),
    end: (format) => formatInWeeks(period.end, format, dayFormat, rule),
  };
}

/** What a moment format is made of: literal text in brackets, runs of one letter, everything else. */
export const FORMAT_TOKEN = /\[[^[\]]*\]|([A-Za-z])\1*o?|[^A-Za-z[]+|\[/g;

const isWeekToken = (token: string): boolean => /^(?:[gG]{2}|[gG]{4}|w{1,2}|W{1,2})$/.test(token);

/**
 * A day in a moment format in which every token of a week means the weeks of a rule, also `WW` and `GGGG`, which moment
 * takes for ISO weeks, and `ww`, which it takes for the locale's. A year (`YYYY`, `YY`) beside a week and without month
 * and day is the week's year. Digits are ASCII in every dayFormat, so that what is written can be read again.
 */
function formatInWeeks(day: Day, format: string, dayFormat: Pick<DayFormat, "format">, rule: WeekRule): string {
  const tokens = format.match(FORMAT_TOKEN) ?? [];
  const hasWeek = tokens.some(isWeekToken);
  const isWeekYear = hasWeek && !tokens.some((token) => /^[MD]/.test(token));
  const week = hasWeek ? Week.containing(day, rule) : null;
  const own = tokens.map((token) => {
    if (week && (/^[gG]/.test(token) || (isWeekYear && /^Y{2}(?:YY)?$/.test(token)))) {
      return `[${String(week.year).slice(-token.length)}]`;
    }
    return week && isWeekToken(token) ? `[${String(week.number).padStart(token.length, "0")}]` : token;
  });
  return asciiDigits(dayFormat.format(day, own.join("")));
}
