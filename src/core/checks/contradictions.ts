import type { Day } from "../calendar/day.ts";
import { type Period, sharedDays } from "../calendar/period.ts";
import { writtenDays } from "../calendar/written/written-period.ts";
import { isDatedBy } from "../calendar/written/written-week.ts";
import { linesOf } from "../markdown/lines.ts";
import type { NoteFacts } from "../notes/note-facts.ts";
import { allEvidence, type EvidenceRules, noteDay, type RetroBy } from "../notes/retro-evidence.ts";
import type { NoteOrigin } from "../notes/retro.ts";
import { Week } from "../calendar/week.ts";

/** A retro with everything that may name its days. */
export interface ToldNote {
  origin: NoteOrigin;
  facts: NoteFacts;
  text: string;
}

/** A source of days: a retro's evidence, or the days that its text is divided into (`Monday 8 March: …`). */
export type Teller = RetroBy | "text";

/** A retro with two sources that name different days; the first one counts. */
export interface Contradicting {
  path: string;
  period: Period;
  says: Period;
}

/** Retros in which the same two sources name different days. */
export interface Contradiction {
  by: RetroBy;
  other: Teller;
  notes: Contradicting[];
}

/** The contradictions in retros, grouped by kind, in the order in which the kinds first occur. */
export function contradictions(notes: readonly ToldNote[], rules: EvidenceRules): Contradiction[] {
  const kinds = new Map<string, Contradiction>();
  for (const note of notes) {
    const told = contradiction(note, rules);
    if (!told) continue;
    const { by, other, period, says } = told;
    const kind = kinds.get(`${by} ${other}`) ?? { by, other, notes: [] };
    kind.notes.push({ path: note.origin.path, period, says });
    kinds.set(`${by} ${other}`, kind);
  }
  return [...kinds.values()];
}

/** The best evidence that contradicts the one by which a note is known as a retro; null if none does. */
export function contradiction(
  note: ToldNote,
  rules: EvidenceRules,
): { by: RetroBy; period: Period; other: Teller; says: Period } | null {
  const [first, ...others] = [...allEvidence(note.origin, note.facts, rules)];
  if (!first) return null;
  const { by, period } = first;
  const found = (other: Teller, says: Period) => ({ by, period, other, says });
  for (const other of others) {
    // A line beside properties has a check of its own, and a date is compared as the day that it is.
    const isOwnCheck = by === "properties" && other.by === "line";
    if (!isOwnCheck && other.by !== "day" && areApart(period, other.period)) return found(other.by, other.period);
  }
  const { path, properties } = note.origin;
  const day = noteDay({ path, properties });
  if (day !== null && by !== "day" && !isDatedBy(period, day)) return found("day", { start: day, end: day });
  // A number that counts notes is passed over beside a date; here it is told.
  const name = rules.nameWithin(path);
  const named = name === null ? null : rules.readName(name, null);
  if (named && areApart(period, named)) return found("name", named);
  const written = diaryDays(note.text, period);
  return written && areApart(period, written) ? found("text", written) : null;
}

/** Whether two periods share fewer than four days, and neither lies within the other. */
function areApart(one: Period, other: Period): boolean {
  const shared = sharedDays(one, other);
  const isPart = (inner: Period, outer: Period) => inner.start >= outer.start && inner.end <= outer.end;
  return shared < 4 && !isPart(one, other) && !isPart(other, one);
}

/** The number of lines that are searched for days that divide the text. */
const LINES = 60;

const WEEKDAY =
  /^[\s#>*_-]*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)[\s,]{1,3}/i;

/**
 * The period of the days that divide a text: lines that begin with a weekday and its date. Null if there are none, or if
 * they span more than two weeks.
 */
function diaryDays(text: string, { start }: Period): Period | null {
  const days: Day[] = [];
  for (const { line, raw } of linesOf(text)) {
    if (line > LINES) break;
    const lead = WEEKDAY.exec(raw)?.[0];
    const found = lead === undefined ? undefined : writtenDays(raw.slice(lead.length), start)[0];
    if (found && found.from === 0) days.push(found.day);
  }
  days.sort();
  const [first] = days;
  const last = days[days.length - 1];
  return first && last && last <= Week.containing(first, { firstDay: 0, minimalDays: 1 }).next.end
    ? { start: first, end: last }
    : null;
}
