import { type Day, daysBetween, daysIn } from "./day.ts";
import { numberedPeriod, type Period, period } from "./period.ts";
import { Week, type WeekRule } from "./week.ts";
import { writtenDays, writtenPeriod } from "./written/written-period.ts";
import { writtenWeeks } from "./written/written-week.ts";

const WEEKS =
  /^(?:(\d{4})(?:년|[-./ ])?)?(?:제|week|weeks|wk|w)?(\d{1,2})(?:[-~](?:제|week|wk|w)?(\d{1,2}))?(?:주차|주|weeks?)?(?:회고)?$/;

/** Longer input is not a period, in characters. */
const LONGEST = 100;

/**
 * The periods that somebody may mean by what they typed, the likeliest first: a date stands for its week, two dates for
 * the days from one to the other, in any form in which notes have them; `W10`, `10`, `10주` for a week of this year, `10-11` for a span, `2018-W52` for a week
 * of another year, `KW 10`, `第10週` and the like. A number without a year that is still to come this year may also be last year's; one that is past may
 * be next year's, if that lies nearer (`1`, typed in December). Empty if the text is not a period, or one that cannot be
 * (week 54, reversed dates, more than 26 weeks).
 */
export function typedPeriods(text: string, today: Day, rule: WeekRule): Period[] {
  if (text.length > LONGEST) return [];
  const plain = text.normalize("NFKC");
  const days = typedDays(plain, today, rule);
  if (days) return found(period(days.start, days.end));
  const [, ownYear, from = "", to = from] = WEEKS.exec(tidied(plain)) ?? namedWeek(plain);
  const numbered = (year: number) => {
    const weeks = numberedPeriod(year, Number(from), Number(to), rule);
    return found(weeks && period(weeks.start, weeks.end));
  };
  if (ownYear) return numbered(Number(ownYear));
  const current = Week.containing(today, rule);
  const thisYears = numbered(current.year);
  const isAhead = thisYears.every(({ start }) => start > current.end);
  if (isAhead) return [...thisYears, ...numbered(current.year - 1)];
  const [past] = thisYears;
  const isNearer = ({ start }: Period) => past && daysBetween(today, start) < daysBetween(past.end, today);
  return [...thisYears, ...numbered(current.year + 1).filter(isNearer)];
}

/** The week of a date, or the days from one date to another; null without a date. */
function typedDays(text: string, today: Day, rule: WeekRule): Period | null {
  const [first, second] = daysIn(text);
  if (first && second) return { start: first, end: second };
  const written = writtenPeriod(text, today);
  if (written) return written.period;
  const day = first ?? writtenDays(text, today)[0]?.day;
  return day === undefined ? null : Week.containing(day, rule).period;
}

/** The week of a year that a text names in words, as `WEEKS` would match it. */
function namedWeek(text: string): (string | undefined)[] {
  const [week] = writtenWeeks(text);
  // Another number beside it may change what is meant.
  const isAlone = week && !/\d/.test(text.slice(0, week.from) + text.slice(week.to));
  return isAlone && week.month === null ? ["", week.year?.toString(), String(week.first), String(week.last)] : [];
}

const found = (one: Period | null): Period[] => (one ? [one] : []);

const tidied = (text: string): string => text.toLowerCase().replace(/[–—]/g, "-").replace(/\s+/g, "");
