import type { Period } from "../../core/calendar/period.ts";
import { typedPeriods } from "../../core/calendar/parse-period.ts";
import type { Words } from "../../words/index.ts";
import { today } from "../calendar/clock.ts";
import type { VaultState } from "../notes/vault-state.ts";

/**
 * The period that `date` asks for from outside, written as in "New weekly retro for…"; null without one, for the period
 * that is due. Or why it says no period.
 */
export function askedPeriod(
  date: string | undefined,
  state: VaultState,
  { outside }: Words,
): { period: Period | null } | { reason: string } {
  if (date === undefined) return { period: null };
  const [period] = typedPeriods(date, today(), state.rule);
  return period ? { period } : { reason: outside.noSuchDate(date) };
}
