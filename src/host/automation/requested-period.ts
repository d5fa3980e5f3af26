import { shorten } from "../../core/base/shorten.ts";
import type { Period } from "../../core/calendar/period.ts";
import { typedPeriods } from "../../core/calendar/parse-period.ts";
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
  const [period] = typedPeriods(date, today(), state.rule);
  return period ? { period } : { reason: words.outside.noSuchDate(shorten(date)) };
}
