import type { Day } from "./day.ts";
import type { NoteFacts } from "./note-facts.ts";
import { holds, type Period } from "./period.ts";
import { byDate, type Retro } from "./retro.ts";
import { Week, type WeekRule } from "./week.ts";

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
  private dated: { rule: WeekRule; notes: readonly DatedNote[] } | null = null;
  private chained: readonly DatedNote[] | null = null;
  private withLessons: readonly DatedNote[] = [];

  /** Keeps a note. One without role and period is better deleted. */
  set(entry: NoteEntry): void {
    const before = this.entries.get(entry.path)?.facts.lessons;
    const { facts } = entry;
    const isSame = before && JSON.stringify(before) === JSON.stringify(facts.lessons);
    this.entries.set(entry.path, isSame ? { ...entry, facts: { ...facts, lessons: before } } : entry);
    this.forget();
  }

  /** Says whether the note was there. */
  delete(path: string): boolean {
    const had = this.entries.delete(path);
    if (had) this.forget();
    return had;
  }

  clear(): void {
    this.entries.clear();
    this.forget();
  }

  get(path: string): NoteEntry | undefined {
    return this.entries.get(path);
  }

  /** The retros, earlier ones first. */
  get chain(): readonly DatedNote[] {
    this.chained ??= [...this.entries.values()].flatMap(asRetro).sort(byDate);
    return this.chained;
  }

  /** All notes with missions or lessons, dated, earlier ones first. */
  notes(rule: WeekRule): readonly DatedNote[] {
    if (this.dated?.rule !== rule) {
      this.dated = { rule, notes: [...this.entries.values()].map((entry) => this.date(entry, rule)).sort(byDate) };
    }
    return this.dated.notes;
  }

  /** The same notes for whoever asks for lessons alone: the very same array as long as none of these has changed. */
  lessonNotes(rule: WeekRule): readonly DatedNote[] {
    const notes = this.notes(rule);
    const kept = this.withLessons;
    if (kept.length !== notes.length || !notes.every((note, at) => hasSameLessons(note, kept[at]))) this.withLessons = notes;
    return this.withLessons;
  }

  private date(entry: NoteEntry, rule: WeekRule): DatedNote {
    const { path, facts, retro, day } = entry;
    if (retro) return { path, facts, period: retro, isRetro: true };
    const around = this.chain.find((other) => holds(other.period, day))?.period;
    return { path, facts, period: around ?? weekPeriod(day, rule), isRetro: false };
  }

  private forget(): void {
    this.dated = null;
    this.chained = null;
  }
}

const hasSameLessons = (one: DatedNote, other: DatedNote | undefined): boolean =>
  one.facts.lessons === other?.facts.lessons &&
  one.path === other.path &&
  one.isRetro === other.isRetro &&
  one.period.start === other.period.start &&
  one.period.end === other.period.end;

function asRetro({ path, facts, retro }: NoteEntry): (DatedNote & Retro)[] {
  return retro ? [{ path, facts, period: retro, isRetro: true }] : [];
}

function weekPeriod(day: Day, rule: WeekRule): Period {
  const { start, end } = Week.containing(day, rule);
  return { start, end };
}
