import { addDays, type Day, daysBetween, weekday } from "./day.ts";

/** How weeks are cut and numbered. */
export interface WeekRule {
  /** The weekday on which a week begins, 0 (Sunday) to 6 (Saturday). */
  firstDay: number;
  /** The fewest days of the new year that its first week must have, 1 to 7 (ISO 8601: 4; US: 1). */
  minimalDays: number;
}

/** Seven days, and their number under a week rule. */
export class Week {
  readonly end: Day;

  private constructor(
    readonly start: Day,
    readonly rule: WeekRule,
  ) {
    this.end = addDays(start, 6);
  }

  /** The week in which a day lies. */
  static containing(day: Day, rule: WeekRule): Week {
    return new Week(addDays(day, -((weekday(day) - rule.firstDay + 7) % 7)), rule);
  }

  /** The week with a number in a week year; null where the year has no such week (53, mostly). */
  static numbered(year: number, number: number, rule: WeekRule): Week | null {
    if (![year, number].every(Number.isInteger) || year < 1001 || year > 9997 || number < 1) return null;
    const week = new Week(addDays(firstWeekStart(year, rule), (number - 1) * 7), rule);
    return week.year === year ? week : null;
  }

  get next(): Week {
    return new Week(addDays(this.start, 7), this.rule);
  }

  get previous(): Week {
    return new Week(addDays(this.start, -7), this.rule);
  }

  /** The week year: 2018-12-29 lies in week 1 of 2019 where weeks begin on Saturday and contain January 1st. */
  get year(): number {
    const year = Number(this.end.slice(0, 4));
    return this.start < firstWeekStart(year, this.rule) ? year - 1 : year;
  }

  /** The week's number in its week year, 1 to 53. */
  get number(): number {
    return daysBetween(firstWeekStart(this.year, this.rule), this.start) / 7 + 1;
  }

  /** Its first and last day, as a period. */
  get period(): { start: Day; end: Day } {
    const { start, end } = this;
    return { start, end };
  }

  /** Its fourth day, which lies in the month that has at least four of its days. */
  get middle(): Day {
    return addDays(this.start, 3);
  }

  contains(day: Day): boolean {
    return this.start <= day && day <= this.end;
  }
}

// January `minimalDays` lies in the first week under every rule: ISO 8601 defines week 1 by January 4th.
function firstWeekStart(year: number, rule: WeekRule): Day {
  return Week.containing(`${year}-01-0${rule.minimalDays}`, rule).start;
}

/** Whole weeks from the week of one day to that of another; 1 from one week to the next. */
export function weeksBetween(from: Day, to: Day, rule: WeekRule): number {
  return daysBetween(Week.containing(from, rule).start, Week.containing(to, rule).start) / 7;
}
