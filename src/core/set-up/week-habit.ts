import { daysBetween, weekday } from "../calendar/day.ts";
import { MONTH_WEEKS, type MonthWeekRule } from "../calendar/month-week.ts";
import { sharedDays } from "../calendar/period.ts";
import type { WeekRule } from "../calendar/week.ts";
import { exactPeriod, numberedWeek } from "./evidence-period.ts";
import { graceFrom } from "./grace.ts";
import type { NoteEvidence } from "./note-evidence.ts";

/** How somebody's notes count weeks. */
export interface WeekHabit {
  rule: WeekRule;
  monthWeek: MonthWeekRule;
  /** For how many days after a week's end a note that says only its day is about that week. */
  graceDays: number;
  /** False where the numbers count notes and no weeks. */
  countsWeeks: boolean;
  /** How many notes speak for the rule, by days that fit it and another rule does not; 0: it is the usual one. */
  support: { firstDay: number; number: number; monthWeek: number; grace: number };
}

/**
 * The rules that people use: from Monday by ISO 8601, from Sunday as in the US, Japan and Korea, from Saturday as in
 * parts of the Arab world; each with the first week of four days, with January 1st, or of seven days (CLDR `weekData`).
 */
const RULES: readonly WeekRule[] = [1, 0, 6].flatMap((firstDay) =>
  (firstDay === 1 ? [4, 1, 7] : [1, 4, 7]).map((minimalDays) => ({ firstDay, minimalDays })),
);

/** What is taken where nothing in the notes says otherwise: ISO 8601, as most published weekly notes have it. */
const USUAL = { firstDay: 1, minimalDays: 4 };

/**
 * Learns how weeks are counted from all notes of a series, the earlier first, in steps. Later notes count double: habits
 * change.
 */
export function* weekHabit(series: readonly NoteEvidence[]): Generator<void, WeekHabit, void> {
  const countsWeeks = numbersAreWeeks(series);
  const weighed = series.map((note, at) => ({ note, weight: at * 2 >= series.length ? 2 : 1 }));
  const scored: { rule: WeekRule; monthWeek: MonthWeekRule; score: number }[] = [];
  for (const rule of RULES) {
    for (const monthWeek of MONTH_WEEKS) {
      let score = 0;
      for (const [at, { note, weight }] of weighed.entries()) {
        score += weight * agreement(note, rule, monthWeek, countsWeeks);
        if (at % 64 === 63) yield;
      }
      scored.push({ rule, monthWeek, score });
    }
  }
  // Stable: of equal scores the more usual rule, which stands first.
  const [best] = [...scored].sort((one, other) => other.score - one.score);
  const { rule, monthWeek, score } = best ?? { rule: USUAL, monthWeek: MONTH_WEEKS[0], score: 0 };
  const bestOf = (fits: (each: (typeof scored)[number]) => boolean): number =>
    Math.max(...scored.filter(fits).map((each) => each.score), -Infinity);
  const lead = (other: number): number => (score - other > 0.5 ? supporters(series, rule, monthWeek, countsWeeks) : 0);
  const grace = graceFrom(series, rule, monthWeek, countsWeeks);
  return {
    rule,
    monthWeek,
    graceDays: grace.days,
    countsWeeks,
    support: {
      firstDay: lead(bestOf((each) => each.rule.firstDay !== rule.firstDay)),
      number: lead(
        bestOf((each) => each.rule.firstDay === rule.firstDay && each.rule.minimalDays !== rule.minimalDays),
      ),
      monthWeek: lead(bestOf((each) => each.monthWeek !== monthWeek)),
      grace: grace.notes,
    },
  };
}

/** How well a note agrees with a rule, -2 to 5; 0 where it says nothing of it. */
function agreement(note: NoteEvidence, rule: WeekRule, monthWeek: MonthWeekRule, countsWeeks: boolean): number {
  const exact = exactPeriod(note);
  let score = 0;
  if (exact && (daysBetween(exact.start, exact.end) + 1) % 7 === 0) {
    score += weekday(exact.start) === rule.firstDay ? 2 : -1;
  }
  const numbered = countsWeeks ? numberedWeek(note, rule, monthWeek, exact?.end ?? note.day) : null;
  if (!note.week || !countsWeeks) return score;
  if (!numbered) return score - (note.day || exact ? 1 : 0);
  if (exact) return score + (sharedDays(exact, numbered) >= 5 ? 2 : -2);
  if (note.mentioned.length > 0) {
    const inside = note.mentioned.filter((day) => numbered.start <= day && day <= numbered.end).length;
    const near = note.mentioned.filter((day) => Math.abs(daysBetween(numbered.start, day)) <= 21).length;
    if (near > 0) score += (2 * inside) / near - 1;
  }
  return score + (note.day ? timeliness(daysBetween(numbered.end, note.day)) : 0);
}

/**
 * How usual it is to write `lag` days after a week's end. Saturday, Sunday and Monday say the same of every rule: the
 * day of writing tells one week from another, not on which day weeks begin.
 */
function timeliness(lag: number): number {
  if (lag >= -2 && lag <= 2) return 1;
  if (lag === 3 || lag === -6) return 0.5;
  return lag > -6 && lag <= 6 ? 0.2 : -1;
}

/** How many notes have days that agree with the rule. */
const supporters = (
  series: readonly NoteEvidence[],
  rule: WeekRule,
  monthWeek: MonthWeekRule,
  countsWeeks: boolean,
): number => series.filter((note) => agreement(note, rule, monthWeek, countsWeeks) > 0).length;

/** Whether the numbers in names and titles are those of weeks: not if most contradict the days, whatever the rule. */
function numbersAreWeeks(series: readonly NoteEvidence[]): boolean {
  let agree = 0;
  let differ = 0;
  for (const note of series) {
    const near = exactPeriod(note)?.end ?? note.day;
    if (!note.week || near === null) continue;
    const fits = MONTH_WEEKS.some((monthWeek) => {
      const period = numberedWeek(note, USUAL, monthWeek, near);
      return period !== null && Math.abs(daysBetween(period.end, near)) <= 10;
    });
    if (fits) agree++;
    else differ++;
  }
  return differ <= agree;
}
