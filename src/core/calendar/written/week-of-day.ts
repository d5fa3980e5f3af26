import { lazy } from "../../base/memoize.ts";
import type { Day } from "../day.ts";
import { writtenDays } from "./written-period.ts";

/**
 * What stands before a day that names its week: English (week of, week starting, w/c), German, French, Spanish, Italian.
 * "Week" alone is not enough: "Weekly 2025-10-20" was written on that day.
 */
const AHEAD = lazy(
  () =>
    /(?:^|[^\p{L}\d])(?:w(?:ee)?k[ _-]?(?:of|from|starting|beginning|commencing|ending)|w\/[cbe]|woche[ _-](?:vom|ab|zum)|wo vom|semaine[ _-](?:du|de)|semana[ _-](?:del|de)|settimana[ _-](?:del|dal))[ _:-]{0,3}(?:the |on |\p{L}{2,10}[.,]{0,2} )?$/iu,
);
/** What stands behind one: Korean, Japanese, Chinese. A date before 週報 or 주간 회고 is the day of writing. */
const BEHIND = lazy(() => /^ ?(?:의 ?주|が?の週|から始まる週|週(?!\p{L})|那一?周|(?:에 ?)?시작하는 ?주)/u);
/** Without one of these there is none. */
const WORD = /w(?:ee)?k|w\/|woche|wo |semaine|semana|settimana|週|周|주/i;

/** The longest run of words that may introduce a day. */
const LONGEST_AHEAD = 40;

/** A day by which a text names the week that holds it (`Week of October 20, 2025`, `Semaine du 20 octobre`); or null. */
export function weekOfWrittenDay(text: string, near: Day | null = null): Day | null {
  if (!WORD.test(text)) return null;
  const found = writtenDays(text, near).find(
    ({ from, to }) =>
      AHEAD().test(text.slice(Math.max(0, from - LONGEST_AHEAD), from)) ||
      BEHIND().test(text.slice(to, to + LONGEST_AHEAD)),
  );
  return found?.day ?? null;
}
