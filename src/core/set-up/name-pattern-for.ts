import { addDays } from "../calendar/day.ts";
import { isSamePeriod, type Period } from "../calendar/period.ts";
import { namePatternProblem } from "../retros/name-check.ts";
import { nameReader } from "../retros/name-pattern.ts";
import { withoutFreeWords } from "../retros/name-steps.ts";
import { periodValues } from "../retros/period-values.ts";
import { render } from "../templates/template.ts";
import { type NamedNote, namePatternOf } from "./name-of-notes.ts";
import type { Calendar } from "./tag-text.ts";

/** What names end in where nothing else tells one week's note from the next. */
const WEEK = "{{year}}-W{{week:00}}";
const DAY = "{{end:YYYY-MM-DD}}";

/**
 * A pattern of names that reads no note as other days than it is about, and names each week differently: where the names
 * hold only words or a running number, the week is added. Works in steps.
 */
export function* namePatternFor(notes: readonly NamedNote[], calendar: Calendar): Generator<void, string, void> {
  const learned = namePatternOf(notes, calendar);
  yield;
  // The day of writing may have been a week's first or last day by habit only.
  const asWritten = learned.replace(/\{\{(?:start|end):/g, "{{date:");
  const wrong = misread(learned, notes, calendar);
  yield;
  const best = asWritten !== learned && misread(asWritten, notes, calendar) < wrong ? asWritten : learned;
  const unique = isUnique(best, notes, calendar) ? best : withWeek(best);
  return unique !== "" && namePatternProblem(unique) === null ? unique : WEEK;
}

/** How many names a pattern reads as other days than the notes are about. */
function misread(pattern: string, notes: readonly NamedNote[], { rule, monthWeek, dayFormat }: Calendar): number {
  const read = nameReader(pattern, rule, dayFormat, monthWeek);
  return notes.filter(({ name, period, written }) => {
    const found = read(name, written);
    return found !== null && !isSamePeriod(found, period);
  }).length;
}

/** Whether the week after the last one would get another name. The day of writing is another one by then. */
function isUnique(pattern: string, notes: readonly NamedNote[], { rule, monthWeek, dayFormat }: Calendar): boolean {
  const last = notes[notes.length - 1]?.period;
  if (!last) return false;
  const nameOf = (period: Period): string => {
    const date = (format: string) => dayFormat.format(period.end, format);
    const values = { ...periodValues(period, rule, dayFormat, monthWeek), date };
    return render(withoutFreeWords(pattern), values).text ?? "";
  };
  return nameOf(last) !== nameOf({ start: addDays(last.start, 7), end: addDays(last.end, 7) });
}

/** The pattern with the week in place of its last free words, else behind it. */
function withWeek(pattern: string): string {
  const at = pattern.lastIndexOf("*");
  // A week's number would be read where the notes have their running one.
  if (at >= 0) return `${pattern.slice(0, at)}${DAY}${pattern.slice(at + 1)}`;
  return pattern === "" ? WEEK : `${pattern} ${WEEK}`;
}
