import type { DayFormat } from "../calendar/day-format.ts";
import { type NameProblem, pathProblem } from "../notes/note-path.ts";
import { render } from "../templates/template.ts";
import type { TemplateProblem } from "../templates/template-problem.ts";
import { withoutFreeWords } from "./name-steps.ts";
import { periodValues } from "./period-values.ts";

/** A week that every rule numbers alike; which one does not matter to whether a pattern can be a name. */
const SAMPLE = { start: "2019-06-10", end: "2019-06-16" };
const ISO = { firstDay: 1, minimalDays: 4 };

/** Literal text in brackets, the tokens that write a colon (a time of day or an offset), and any other letter. */
const TOKEN = /\[([^[\]]*)\]|LTS?|LLLL?|llll?|ZZ?|[A-Za-z]/g;
const WRITES_COLON = /^(?:LTS?|LLLL?|llll?|Z)$/;

/**
 * Stands in for moment, which a check of settings does not have. Whether a name is possible depends only on the
 * characters that no name may have: those of the format itself, and the colons.
 */
const sampleFormat: DayFormat["format"] = (day, format) =>
  format === ""
    ? day
    : format.replace(TOKEN, (token, literal?: string) => literal ?? (WRITES_COLON.test(token) ? "1:1" : "1"));

/** Why a pattern cannot name a note; null if it can. Tries one sample week. */
export function namePatternProblem(pattern: string): NameProblem | TemplateProblem | null {
  const now = (byDefault: string) => (format: string) => sampleFormat(SAMPLE.start, format || byDefault);
  const values = {
    ...periodValues(SAMPLE, ISO, { format: sampleFormat }),
    date: now("YYYY-MM-DD"),
    time: now("HH:mm"),
  };
  const name = render(withoutFreeWords(pattern), values);
  if (name.problem) return name.problem;
  return pathProblem(name.text);
}
