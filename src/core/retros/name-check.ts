import { formatDay } from "../calendar/day.ts";
import { type NameProblem, notePath } from "../notes/note-path.ts";
import { render } from "../templates/template.ts";
import type { TemplateProblem } from "../templates/template-problem.ts";
import { withoutFreeWords } from "./name-steps.ts";
import { periodValues } from "./period-values.ts";

/** A week that every rule numbers alike; which one does not matter to whether a pattern can be a name. */
const SAMPLE = { start: "2019-06-10", end: "2019-06-16" };
const ISO = { firstDay: 1, minimalDays: 4 };

/** Why a pattern of names gives no name of a note; null if it does. Looks at one sample week, in English. */
export function namePatternProblem(pattern: string): NameProblem | TemplateProblem | null {
  const now = (byDefault: string) => (format: string) => formatDay(SAMPLE.start, format || byDefault, "en");
  const values = { ...periodValues(SAMPLE, ISO, "en"), date: now("YYYY-MM-DD"), time: now("HH:mm") };
  const name = render(withoutFreeWords(pattern), values);
  if (name.problem) return name.problem;
  const at = notePath("", name.text);
  return "problem" in at ? at.problem : null;
}
