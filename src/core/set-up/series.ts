import { daysBetween } from "../calendar/day.ts";
import { type Mark, markFinder, type Marked } from "../notes/marks.ts";
import { featuresOf, type Features, likeness, rarityIn } from "./likeness.ts";
import type { NoteEvidence } from "./note-evidence.ts";
import { spread } from "./spread.ts";
import { commonPattern, isTelling, piecesOf } from "./text-pieces.ts";
import { type WeekHabit, weekHabit } from "./week-habit.ts";
import { habitualPeriod } from "./habitual-period.ts";

/** The notes of a folder that are like one of them, and what tells them from the others. */
export interface Series {
  /** In the order of their days, those without any day last. */
  notes: NoteEvidence[];
  /** By these all of the folder's notes that belong to it, and hardly any other, are found. None: all of the folder. */
  marks: Mark[];
  /** What would tell them, where `marks` needs none: for notes that nothing else makes known as retros. */
  spareMarks: Mark[];
  habit: WeekHabit;
}

/** Notes more alike than this are of one kind. */
const ALIKE = 0.6;
/** The likeness that notes must have, on average, for a mark that brings them in to be worth it. */
const FITTING = 0.4;
/** What a second note of one week costs: weekly notes are one a week. */
const TWIN = 2;
/** How many of the notes found so far the others are compared with. */
const MODELS = 8;

/** Everything of one folder, ready to be compared. */
interface Candidate {
  evidence: NoteEvidence;
  features: Features;
  marked: Marked;
  likeness: number;
}

/**
 * Finds the notes that are like a sample among all notes of a folder: by the form of name and title, headings,
 * properties, and by being one a week. Pauses now and then.
 */
export function* seriesLike(sample: NoteEvidence, all: readonly NoteEvidence[]): Generator<void, Series, void> {
  const candidates: Candidate[] = [];
  for (const evidence of all) {
    candidates.push({ evidence, features: featuresOf(evidence), marked: evidence.marked, likeness: 0 });
    if (candidates.length % 16 === 0) yield;
  }
  const rarity = rarityIn(candidates.map(({ features }) => features));
  let models = [candidates.find(({ evidence }) => evidence === sample) ?? candidates[0]];
  // Twice: what is like the sample leads to what was like it in earlier years.
  for (let round = 0; round < 3; round++) {
    for (const [at, candidate] of candidates.entries()) {
      for (const model of models) {
        if (model)
          candidate.likeness = Math.max(candidate.likeness, likeness(model.features, candidate.features, rarity));
      }
      if (at % 32 === 0) yield;
    }
    models = spread(
      candidates.filter((candidate) => candidate.likeness >= ALIKE),
      MODELS,
    );
  }
  const core = candidates.filter((candidate) => candidate.likeness >= ALIKE);
  const habit = yield* weekHabit(
    inOrder(
      core.map(({ evidence }) => evidence),
      null,
    ),
  );
  yield;
  const chosen = yield* chooseMarks(candidates, core, habit);
  const notes = inOrder(
    chosen.found.map(({ evidence }) => evidence),
    habit,
  );
  return { notes, marks: chosen.marks, spareMarks: chosen.spare, habit: yield* weekHabit(notes) };
}

function inOrder(notes: readonly NoteEvidence[], habit: WeekHabit | null): NoteEvidence[] {
  const dayOf = (note: NoteEvidence): string =>
    (habit && habitualPeriod(note, habit)?.period.start) ??
    note.lined?.start ??
    note.stated?.start ??
    note.named?.start ??
    note.day ??
    "9999";
  const keyed = notes.map((note) => ({ note, day: dayOf(note) }));
  keyed.sort((one, other) =>
    one.day === other.day ? (one.note.note.path < other.note.note.path ? -1 : 1) : one.day < other.day ? -1 : 1,
  );
  return keyed.map(({ note }) => note);
}

interface Choice {
  marks: Mark[];
  found: Candidate[];
}

/** Of all marks that the notes alike have in common, those that find most of them, and few others. */
function* chooseMarks(
  candidates: readonly Candidate[],
  core: readonly Candidate[],
  habit: WeekHabit,
): Generator<void, Choice & { spare: Mark[] }, void> {
  const weeks = new Map(candidates.map((each) => [each, habitualPeriod(each.evidence, habit)?.period.start ?? null]));
  const worth = (found: readonly Candidate[]): number => {
    const taken = new Set<string>();
    let sum = 0;
    for (const candidate of found) {
      const week = weeks.get(candidate) ?? null;
      const isTwin = week !== null && taken.has(week);
      if (week !== null) taken.add(week);
      sum += candidate.likeness - FITTING - (isTwin ? TWIN : 0);
    }
    return sum;
  };

  const options: { mark: Mark; found: Candidate[] }[] = [];
  for (const mark of marksOf(core)) {
    const bears = markFinder([mark]);
    options.push({ mark, found: candidates.filter(({ marked }) => bears(marked)) });
    if (options.length % 4 === 0) yield;
  }
  let marked: Choice = { marks: [], found: [] };
  for (let round = 0; round < MOST_MARKS; round++) {
    const known = new Set(marked.found);
    let value = worth(marked.found) + (round === 0 ? 1e-9 : 0.2);
    let better: Choice | null = null;
    for (const { mark, found } of options) {
      const more = found.filter((candidate) => !known.has(candidate));
      if (more.length === 0) continue;
      const together = [...marked.found, ...more];
      const own = worth(together);
      if (own > value) [better, value] = [{ marks: [...marked.marks, mark], found: together }, own];
    }
    yield;
    if (!better) break;
    marked = better;
  }
  // The whole folder needs no mark: it is given up only for something better.
  const isBetter =
    marked.marks.length > 0 &&
    worth(marked.found) > worth(candidates) + 1e-9 &&
    // Notes that have nothing in common but their folder are still weekly notes if they are one a week.
    (marked.found.length >= FEWEST || !areOneAWeek([...weeks.values()]));
  const best = isBetter ? marked : { marks: [], found: [...candidates] };
  const coversAll = marked.found.length >= best.found.length * 0.9;
  return { ...best, spare: coversAll ? marked.marks : [] };
}

/** Fewer notes are no habit. */
const FEWEST = 3;

/** Whether most of some weeks follow one another, and hardly any is there twice. */
function areOneAWeek(starts: readonly (string | null)[]): boolean {
  const known = starts.flatMap((start) => start ?? []).sort();
  const distinct = [...new Set(known)];
  const following = distinct.filter((start, at) => at > 0 && daysBetween(distinct[at - 1] ?? start, start) === 7);
  const areFew = known.length - distinct.length <= known.length * 0.1;
  return distinct.length >= FEWEST && areFew && following.length >= (distinct.length - 1) * 0.6;
}

const MOST_MARKS = 4;

/** Every mark that several of the notes alike bear: common forms of names and titles, properties. The telling first. */
function marksOf(core: readonly Candidate[]): Mark[] {
  const marks = new Map<Mark, number>();
  const add = (mark: Mark) => marks.set(mark, (marks.get(mark) ?? 0) + 1);
  const models = spread(core, MODELS);
  for (const place of ["name", "title"] as const) {
    const pieces = models.map(({ marked }) => piecesOf(marked[place]));
    for (const [at, one] of pieces.entries()) {
      for (const other of pieces.slice(at + 1)) {
        const pattern = commonPattern(one, other);
        if (isTelling(pattern)) add(`${place}: ${pattern}`);
      }
    }
  }
  for (const { features, marked } of models) {
    for (const property of features.properties) add(property.replace("=", ": "));
    for (const heading of new Set(marked.headings)) if (isTelling(heading)) add(`heading: ${heading}`);
  }
  // A heading may stand in any post; it is the last that one would tell weekly notes by.
  const rank = (mark: Mark): number => (mark.startsWith("heading:") ? 1 : 0);
  const telling = (mark: Mark): number => mark.replace(/\*/g, "").length;
  return [...marks]
    .filter(([, count]) => count > 1 || core.length < 3)
    .sort(
      ([one, times], [other, otherTimes]) =>
        otherTimes - times || rank(one) - rank(other) || telling(other) - telling(one),
    )
    .slice(0, MOST_OPTIONS)
    .map(([mark]) => mark);
}

const MOST_OPTIONS = 40;
