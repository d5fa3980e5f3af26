import type { Day } from "../calendar/day.ts";
import type { Lesson, NoteFacts } from "./note-facts.ts";
import { isSamePeriod, type Period } from "../calendar/period.ts";
import { ChangeLog } from "./change-log.ts";
import { ConflictCopies } from "./conflict-copy.ts";
import { byDate, retroAt } from "./retro.ts";
import type { RetroBy } from "./retro-evidence.ts";
import { Week, type WeekRule } from "../calendar/week.ts";

/** What the index keeps of a note. */
export interface NoteEntry {
  path: string;
  facts: NoteFacts;
  /** The period of a retro; null if the note is none. */
  retro: Period | null;
  /** What makes it a retro; null if it is none. */
  by: RetroBy | null;
  /** The day by which a note that is no retro is dated; null where nothing dates it. */
  day: Day | null;
}

/** A note with the period it counts for; null where nothing dates it. */
export interface KnownNote {
  path: string;
  facts: NoteFacts;
  period: Period | null;
  isRetro: boolean;
}

/** An entry with the period it counts for: its own, that of the retro that holds its day, or its day's week. */
export interface DatedNote extends KnownNote {
  period: Period;
}

/** The notes that count, by path. Derived lists are computed on demand and cached until the next change. */
export class VaultIndex {
  /** Paths of notes with added, changed or removed lessons; the reader of their lessons removes them here. */
  readonly changedLessons = new Set<string>();
  private readonly entries = new Map<string, NoteEntry>();
  private readonly copies = new ConflictCopies();
  private changes = 0;
  private lessonChanges = 0;
  private readonly log = new ChangeLog();
  private chained: readonly DatedNote[] = [];
  private dated: readonly DatedNote[] = [];
  /** The rule by which they were dated; null if the retros' periods have changed since. */
  private datedBy: WeekRule | null = null;
  /** Paths of notes that have changed since the chain, and since the notes, were computed. */
  private readonly newInChain = new Set<string>();
  private readonly newInNotes = new Set<string>();

  /** Grows with every change. */
  get revision(): number {
    return this.changes;
  }

  /** Grows whenever the lessons of a note change, or their dates: the note's own day, the retros, the rule. */
  lessonsRevision(rule: WeekRule): number {
    this.notes(rule);
    return this.lessonChanges;
  }

  /** Keeps a note. One without role and period is better deleted. */
  set(entry: NoteEntry): void {
    const { path, facts, retro } = entry;
    const before = this.entries.get(path);
    const isDatedAnew = !isSamePeriod(before?.retro ?? null, retro);
    if (isDatedAnew) this.datedBy = null;
    const lessons = before?.facts.lessons ?? [];
    const isSame = areSameLessons(lessons, facts.lessons);
    this.entries.set(path, isSame ? { ...entry, facts: { ...facts, lessons } } : entry);
    if (!before) {
      this.copies.come(path);
      this.originalChanged(path);
    }
    if (!isSame) this.changedLessons.add(path);
    const isMoved = retro === null && lessons.length > 0 && before?.day !== entry.day;
    // A blank retro does not hold a lesson off.
    const isFilled = retro !== null && before?.facts.isBlank !== facts.isBlank;
    if (!isSame || isDatedAnew || isMoved || isFilled) this.lessonChanges++;
    this.changed(path);
  }

  /** Returns whether the note was there. */
  delete(path: string): boolean {
    const before = this.entries.get(path);
    if (!before) return false;
    if (before.retro) this.datedBy = null;
    this.entries.delete(path);
    this.copies.gone(path);
    this.originalChanged(path);
    if (before.facts.lessons.length > 0) this.changedLessons.add(path);
    if (before.facts.lessons.length > 0 || before.retro) this.lessonChanges++;
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

  /** The notes that nothing dates, by path: their lessons are known, but belong to no week. */
  get undated(): readonly KnownNote[] {
    const found: KnownNote[] = [];
    for (const { path, facts, retro, day } of this.entries.values()) {
      if (retro === null && day === null && !this.isCopy(path))
        found.push({ path, facts, period: null, isRetro: false });
    }
    return found.sort((one, other) => (one.path < other.path ? -1 : 1));
  }

  /** All notes with missions or lessons that are dated, earlier ones first. */
  notes(rule: WeekRule): readonly DatedNote[] {
    const { chain } = this;
    if (!this.datedBy || !isSameRule(this.datedBy, rule)) {
      // Under another rule the same notes lie in other weeks: that is a change, though none of them has changed.
      if (this.datedBy) {
        this.changes++;
        this.lessonChanges++;
      }
      this.log.record(this.changes, "");
      const counting = [...this.entries.values()].filter((entry) => !this.isCopy(entry.path));
      this.dated = counting.flatMap(dater(chain, rule)).sort(byDate);
      this.datedBy = rule;
      this.newInNotes.clear();
    } else if (this.newInNotes.size > 0) {
      const date = dater(chain, rule);
      const touched = (note: DatedNote) => this.log.record(this.changes, note.period.start);
      this.dated = this.renewed(this.dated, this.newInNotes, date, touched);
    }
    return this.dated;
  }

  /** Goes up whenever a note changes that begins before a day, or another rule puts the notes into other weeks. */
  revisionBefore(day: Day, rule: WeekRule): number {
    this.notes(rule);
    return this.log.lastBefore(day);
  }

  /** The conflict copies of a note that is there: they count for nothing beside it. */
  copiesOf(path: string): readonly string[] {
    return this.entries.has(path) ? this.copies.of(path) : [];
  }

  /** The lessons of a note; none if it is not there, or a copy of one that is. */
  lessonsOf(path: string): readonly Lesson[] {
    return this.isCopy(path) ? [] : (this.entries.get(path)?.facts.lessons ?? []);
  }

  private isCopy(path: string): boolean {
    const original = this.copies.originalOf(path);
    return original !== null && this.entries.has(original);
  }

  /** Copies begin to count when their original goes, and stop when it comes. */
  private originalChanged(path: string): void {
    for (const copy of this.copies.of(path)) {
      this.datedBy = null;
      this.lessonChanges++;
      this.changedLessons.add(copy);
      this.changed(copy);
    }
  }

  private changed(path: string): void {
    this.changes++;
    this.newInChain.add(path);
    this.newInNotes.add(path);
  }

  /**
   * The notes known so far with those in `changed` taken anew, in order; empties `changed`. `touched` is called with
   * each note that has left the list or joined it.
   */
  private renewed(
    known: readonly DatedNote[],
    changed: Set<string>,
    take: (entry: NoteEntry) => DatedNote[],
    touched: (note: DatedNote) => void = () => undefined,
  ): readonly DatedNote[] {
    const come = [...changed].flatMap((path) => {
      const entry = this.entries.get(path);
      return entry && !this.isCopy(path) ? take(entry) : [];
    });
    const stayed: DatedNote[] = [];
    for (const note of known) {
      if (changed.has(note.path)) touched(note);
      else stayed.push(note);
    }
    come.forEach(touched);
    changed.clear();
    return [...stayed, ...come].sort(byDate);
  }
}

const isSameRule = (one: WeekRule, other: WeekRule): boolean =>
  one.firstDay === other.firstDay && one.minimalDays === other.minimalDays;

const areSameLessons = (some: readonly Lesson[], others: readonly Lesson[]): boolean =>
  some.length === others.length && some.every((lesson, at) => isSameLesson(lesson, others[at]));

const isSameLesson = (one: Lesson, other: Lesson | undefined): boolean =>
  one.text === other?.text &&
  one.line === other.line &&
  one.explanation.length === other.explanation.length &&
  one.explanation.every((line, at) => line === other.explanation[at]);

function asRetro({ path, facts, retro }: NoteEntry): DatedNote[] {
  return retro ? [{ path, facts, period: retro, isRetro: true }] : [];
}

/** How notes are dated beside these retros, which are in order. */
function dater(chain: readonly DatedNote[], rule: WeekRule): (entry: NoteEntry) => DatedNote[] {
  const around = retroAt(chain);
  return ({ path, facts, retro, day }) => {
    if (retro) return [{ path, facts, period: retro, isRetro: true }];
    if (day === null) return [];
    return [{ path, facts, period: around(day)?.period ?? Week.containing(day, rule).period, isRetro: false }];
  };
}
