import type { DayFormat } from "../calendar/day-format.ts";
import type { MonthWeekRule } from "../calendar/month-week.ts";
import type { WeekRule } from "../calendar/week.ts";
import type { Mark } from "../notes/marks.ts";
import type { RoleHeadings } from "../notes/roles.ts";
import { chosenRoles } from "./chosen-roles.ts";
import { habitualPeriod } from "./habitual-period.ts";
import { type HeadingProposal, headingRoles } from "./heading-roles.ts";
import { namePatternFor } from "./name-pattern-for.ts";

import { type NoteEvidence, noteEvidence } from "./note-evidence.ts";
import type { SampleNote } from "./sample-note.ts";
import { seriesLike } from "./series.ts";
import type { WeekHabit } from "./week-habit.ts";

/** What decides how notes are read, and a person may change before it is used. */
export interface Choice {
  /** Where the notes lie; "" is the vault. */
  folder: string;
  /** The pattern of their names, by which new ones are called, too. */
  fileName: string;
  rule: WeekRule;
  monthWeek: MonthWeekRule;
  /** 0 to 6. */
  graceDays: number;
  countsWeeks: boolean;
  /** What tells them from other notes of the folder; none where nothing else lies there. */
  marks: readonly Mark[];
  roles: RoleHeadings;
}

/** What was learned from a note and those like it. */
export interface Proposal {
  /** The path of the note that was learned from. */
  sample: string;
  choice: Choice;
  /** The paths of the notes like it, the earlier first. */
  like: string[];
  /** How many notes lie in the folder. */
  inFolder: number;
  headings: HeadingProposal[];
  /** How many notes speak for the rule of weeks; 0 where it is only the usual one. */
  support: WeekHabit["support"];
}

/**
 * Learns from a note and its neighbours, in steps. `notes` are all notes of the folder, the sample among them; `before`
 * are the headings that have a role already.
 */
export function* propose(
  sample: string,
  folder: string,
  notes: readonly SampleNote[],
  before: RoleHeadings,
  dayFormat: DayFormat,
): Generator<void, Proposal | null, void> {
  const all: NoteEvidence[] = [];
  for (const note of notes) {
    all.push(noteEvidence(note, folder));
    yield;
  }
  const own = all.find(({ note }) => note.path === sample);
  if (!own) return null;
  const { notes: series, marks, habit } = yield* seriesLike(own, all);
  const headings = yield* headingRoles(series.map(({ note }) => note.text));
  yield;
  const named = series.flatMap((note) => {
    const found = habitualPeriod(note, habit);
    return found ? [{ name: note.name, period: found.period, written: note.day }] : [];
  });
  const { rule, monthWeek, graceDays, countsWeeks } = habit;
  const fileName = namePatternFor(named, { rule, monthWeek, dayFormat });
  yield;
  const roles = chosenRoles(headings, before);
  return {
    sample,
    choice: { folder, fileName, rule, monthWeek, graceDays, countsWeeks, marks, roles },
    like: series.map(({ note }) => note.path),
    inFolder: notes.length,
    headings,
    support: habit.support,
  };
}
