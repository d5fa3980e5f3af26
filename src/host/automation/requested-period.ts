import { shorten } from "../../core/base/shorten.ts";
import { isSamePeriod, type Period } from "../../core/calendar/period.ts";
import { typedPeriods } from "../../core/calendar/parse-period.ts";
import { retrosOf } from "../../core/notes/retro.ts";
import { likeliestFirst, periodChoices } from "../../core/retros/period-choices.ts";
import { today } from "../calendar/clock.ts";
import type { Context } from "../context/context.ts";

/**
 * The period that `date` asks for from outside, written as in "New weekly retro for…"; null without one, for the period
 * that is due. Or why it says no period.
 */
export function askedPeriod(
  date: string | undefined,
  { state, words }: Context,
): { period: Period | null } | { reason: string } {
  if (date === undefined) return { period: null };
  const { index, rule, settings } = state;
  const offered = periodChoices(today(), index.chain, rule, settings.graceDays);
  const isKnown = (reading: Period) =>
    retrosOf(reading, index.chain, rule).length > 0 || offered.some((choice) => isSamePeriod(choice.period, reading));
  const [period] = likeliestFirst(typedPeriods(date, today(), rule), today(), isKnown);
  return period ? { period } : { reason: words.outside.noSuchDate(shorten(date)) };
}
