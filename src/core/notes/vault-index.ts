import type { Day } from "../calendar/day.ts";
import type { Lesson, NoteFacts } from "./note-facts.ts";
import { isSamePeriod, type Period } from "../calendar/period.ts";
import { byDate, holder } from "./retro.ts";
import { Week, type WeekRule } from "../calendar/week.ts";

/** What the index keeps of a note. */
export interface NoteEntry {
  path: string;
  facts: NoteFacts;
  /** The period of a retro; null if the note is none. */
  retro: Period | null;
  /** The day by which a note that is no retro is dated. */
  day: Day;
}

/** An entry with the period it counts for: its own, that of the retro that holds its day, or its day's week. */
export interface DatedNote {
  path: string;
  facts: NoteFacts;
  period: Period;
  isRetro: boolean;
}

/** The notes that count, by path. A change is seen by the next question; questions between changes cost nothing. */
export class VaultIndex {
  private readonly entries = new Map<string, NoteEntry>();
  private chained: readonly DatedNote[] = [];
  private dated: readonly DatedNote[] = [];
  /** By which rule they are dated; null when the retros' periods have changed since. */
  private datedBy: WeekRule | null = null;
  private withLessons: readonly DatedNote[] = [];
  /** Paths of what has changed since the chain, and since the notes, were asked for. */
  private readonly newInChain = new Set<string>();
  private readonly newInNotes = new Set<string>();

  /** `onLessons` is told of each note whose lessons have changed, come or gone. */
  constructor(private readonly onLessons: (path: string) => void = () => undefined) {}

  /** Keeps a note. One without role and period is better deleted. */
  set(entry: NoteEntry): void {
    const { path, facts, retro } = entry;
    const before = this.entries.get(path);
    if (!isSamePeriod(before?.retro ?? null, retro)) this.datedBy = null;
    const isSame = before !== undefined && areSameLessons(before.facts.lessons, facts.lessons);
    this.entries.set(path, isSame ? { ...entry, facts: { ...facts, lessons: before.facts.lessons } } : entry);
    if (!isSame) this.onLessons(path);
    this.changed(path);
  }

  /** Says whether the note was there. */
  delete(path: string): boolean {
    const before = this.entries.get(path);
    if (!before) return false;
    if (before.retro) this.datedBy = null;
    this.entries.delete(path);
    this.onLessons(path);
    this.changed(path);
    return true;
  }

  clear(): void {
    for (const path of [...this.entries.keys()]) this.delete(path);
  }

  get(path: string): NoteEntry | undefined {
    return this.entries.get(path);
  }

  /** Of all notes, in no order. */
  get paths(): Iterable<string> {
    return this.entries.keys();
  }

  /** The retros, earlier ones first. */
  get chain(): readonly DatedNote[] {
    if (this.newInChain.size > 0) this.chained = this.renewed(this.chained, this.newInChain, asRetro);
    return this.chained;
  }

  /** All notes with missions or lessons, dated, earlier ones first. */
  notes(rule: WeekRule): readonly DatedNote[] {
    const { chain } = this;
    if (this.datedBy !== rule) {
      this.dated = [...this.entries.values()].map(dater(chain, rule)).sort(byDate);
      this.datedBy = rule;
      this.newInNotes.clear();
    } else if (this.newInNotes.size > 0) {
      const date = dater(chain, rule);
      this.dated = this.renewed(this.dated, this.newInNotes, (entry) => [date(entry)]);
    }
    return this.dated;
  }

  /** The same notes for whoever asks for lessons alone: the very same array as long as none of these has changed. */
  lessonNotes(rule: WeekRule): readonly DatedNote[] {
    const notes = this.notes(rule);
    const kept = this.withLessons;
    if (kept.length !== notes.length || !notes.every((note, at) => hasSameLessons(note, kept[at])))
      this.withLessons = notes;
    return this.withLessons;
  }

  private changed(path: string): void {
    this.newInChain.add(path);
    this.newInNotes.add(path);
  }

  /** What was asked for last, with what has changed since, which is then known. */
  private renewed(
    known: readonly DatedNote[],
    changed: Set<string>,
    take: (entry: NoteEntry) => DatedNote[],
  ): readonly DatedNote[] {
    const come = [...changed].flatMap((path) => {
      const entry = this.entries.get(path);
      return entry ? take(entry) : [];
    });
    const stayed = known.filter(({ path }) => !changed.has(path));
    changed.clear();
    return [...stayed, ...come].sort(byDate);
  }
}

const areSameLessons = (some: readonly Lesson[], others: readonly Lesson[]): boolean =>
  some.length === others.length && some.every((lesson, at) => isSameLesson(lesson, others[at]));

const isSameLesson = (one: Lesson, other: Lesson | undefined): boolean =>
  one.text === other?.text &&
  one.line === other.line &&
  one.explanation.length === other.explanation.length &&
  one.explanation.every((line, at) => line === other.explanation[at]);

const hasSameLessons = (one: DatedNote, other: DatedNote | undefined): boolean =>
  one.facts.lessons === other?.facts.lessons &&
  one.path === other.path &&
  one.isRetro === other.isRetro &&
  isSamePeriod(one.period, other.period);

function asRetro({ path, facts, retro }: NoteEntry): DatedNote[] {
  return retro ? [{ path, facts, period: retro, isRetro: true }] : [];
}

/** How notes are dated beside these retros, which are in order. */
function dater(chain: readonly DatedNote[], rule: WeekRule): (entry: NoteEntry) => DatedNote {
  const around = holder(chain);
  return ({ path, facts, retro, day }) =>
    retro
      ? { path, facts, period: retro, isRetro: true }
      : { path, facts, period: around(day)?.period ?? weekPeriod(day, rule), isRetro: false };
}

function weekPeriod(day: Day, rule: WeekRule): Period {
  const { start, end } = Week.containing(day, rule);
  return { start, end };
}
