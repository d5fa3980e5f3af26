import { FIRST_WEEKS, type Settings, WEEKDAYS } from "../settings/settings.ts";
import type { Choice } from "./choice.ts";

/** The first weeks of the year by the fewest days that they have in it. */
const BY_MINIMAL_DAYS = new Map([
  [1, FIRST_WEEKS[0]],
  [4, FIRST_WEEKS[1]],
  [7, FIRST_WEEKS[2]],
]);

/** A choice as settings; `templatePath` is left as it is. */
export function chosenSettings(choice: Choice): Partial<Settings> {
  const { folder, fileName, rule, monthWeek, graceDays, countsWeeks, marks, roles } = choice;
  return {
    folder,
    fileName,
    firstDayOfWeek: WEEKDAYS[rule.firstDay] ?? "locale",
    firstWeek: BY_MINIMAL_DAYS.get(rule.minimalDays) ?? "locale",
    monthWeek,
    graceDays,
    countsWeeks,
    marks,
    roles,
  };
}
