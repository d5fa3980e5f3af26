import type { DayFormat } from "../calendar/day-format.ts";
import { noteFacts } from "../notes/note-facts.ts";
import type { RoleHeadings } from "../notes/roles.ts";
import type { Choice } from "./choice.ts";
import { chosenRoles } from "./chosen-roles.ts";
import { habitualPeriod } from "./habitual-period.ts";
import { type HeadingProposal, headingRoles } from "./heading-roles.ts";
import { namePatternFor } from "./name-pattern-for.ts";

import { type NoteEvidence, noteEvidence } from "./note-evidence.ts";
import { rulesOf } from "./reading-rules.ts";
import { LOOKED_AT, type SampleNote } from "./sample-note.ts";
import { seriesLike } from "./series.ts";
import type { WeekHabit } from "./week-habit.ts";

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
  const { notes: series, marks, spareMarks, habit } = yield* seriesLike(own, all);
  const headings = yield* headingRoles(series.map(({ note }) => note.text));
  yield;
  const named = series.flatMap((note) => {
    const found = habitualPeriod(note, habit);
    return found ? [{ name: note.name, period: found.period, written: note.day }] : [];
  });
  const { rule, monthWeek, graceDays, countsWeeks } = habit;
  const fileName = yield* namePatternFor(named, { rule, monthWeek, dayFormat });
  yield;
  const roles = chosenRoles(headings, before);
  const choice: Choice = { folder, fileName, rule, monthWeek, graceDays, countsWeeks, marks, roles };
  const dated = series.filter((note) => habitualPeriod(note, habit) !== null);
  const isKnown = marks.length > 0 || areKnown(choice, dated, dayFormat);
  // In a folder of nothing else every note may be one; the vault itself is no such folder.
  const needed = spareMarks.length > 0 || folder === "" ? spareMarks : ["name: *"];
  return {
    sample,
    choice: isKnown ? choice : { ...choice, marks: needed },
    like: series.map(({ note }) => note.path),
    inFolder: notes.length,
    headings,
    support: habit.support,
  };
}

/** Whether names, lines and headings are enough to know notes as retros by. */
function areKnown(choice: Choice, notes: readonly NoteEvidence[], dayFormat: DayFormat): boolean {
  const rules = rulesOf(choice, dayFormat);
  return notes.every(({ note, name, headings, lined, day }) => {
    if (rules.readName(name, day) !== null || headings.some(({ heading }) => rules.roleOf(heading) !== null))
      return true;
    // In the vault itself only names and headings are looked at before a note is read.
    return (
      choice.folder !== "" &&
      lined !== null &&
      noteFacts(note.text.slice(0, LOOKED_AT), rules.roleOf, day).periodLine !== null
    );
  });
}
