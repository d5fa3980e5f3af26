import type { Day } from "../calendar/day.ts";
import type { NewNote } from "../notes/note-path.ts";
import { noteFacts } from "../notes/note-facts.ts";
import { byDate } from "../notes/retro.ts";
import { noteDay } from "../notes/retro-evidence.ts";
import { roleFinder } from "../notes/roles.ts";
import type { DatedNote } from "../notes/vault-index.ts";
import { dueWeek, newRetro, type NewRetroContext, type RetroProblem } from "../retros/new-retro.ts";
import type { Choice } from "./choice.ts";
import type { ReadNote } from "./read-back.ts";
import type { SampleNote } from "./sample-note.ts";

/** Everything about the app that a new note is made from. */
export type Surroundings = Pick<
  NewRetroContext,
  "dayFormat" | "now" | "dateFormat" | "timeFormat" | "link" | "wikilink"
> & { today: Day };

/** What is carried comes from one of the last four; one more is linked to. */
const LOOKED_AT = 6;

/** The note that would be made next once a choice is made, with what it carries, or why none can be made. */
export function nextNote(
  choice: Choice,
  read: readonly ReadNote[],
  notes: readonly SampleNote[],
  template: string,
  surroundings: Surroundings,
): { note: NewNote } | { problem: RetroProblem } {
  const { folder, fileName, rule, monthWeek, graceDays, roles } = choice;
  const chain = read.flatMap(({ path, period }) => (period ? [{ path, period }] : [])).sort(byDate);
  const roleOf = roleFinder(roles);
  const texts = new Map(notes.map((note) => [note.path, note]));
  const recent = chain.slice(-LOOKED_AT).flatMap(({ path, period }): DatedNote[] => {
    const note = texts.get(path);
    return note ? [{ path, period, facts: noteFacts(note.text, roleOf, noteDay(note)), isRetro: true }] : [];
  });
  const { start, end } = dueWeek(surroundings.today, chain, rule, graceDays);
  return newRetro(
    { start, end },
    { ...surroundings, folder, fileName, rule, monthWeek, template, notes: recent, lessons: NO_LESSONS },
  );
}

/** A template that is made of notes has no place for lessons. */
const NO_LESSONS: NewRetroContext["lessons"] = { before: () => [], isLearned: () => false };
