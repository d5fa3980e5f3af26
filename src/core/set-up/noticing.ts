import { addDays, type Day, daysBetween } from "../calendar/day.ts";
import { writtenDays } from "../calendar/written/written-period.ts";
import { writtenWeeks } from "../calendar/written/written-week.ts";
import { Week } from "../calendar/week.ts";
import { climbDated } from "./dated-folder.ts";

/** Notes that look like weekly notes by their names alone. */
export interface Noticed {
  /** The folder that all of them lie in, "" for the vault; folders that are a date themselves are left out. */
  folder: string;
  /** How many there are. */
  notes: number;
  /** Their paths, the earlier first, and that of the latest. */
  paths: string[];
  latest: string;
  /** Days of the first and the last; null where the names say no year. */
  from: Day | null;
  to: Day | null;
}

/** A note's place in time by its name: in days since `EPOCH`, or since an unknown year's beginning. */
interface Dated {
  path: string;
  name: string;
  at: number;
}

/** Notes of one folder whose names say time in the same way. */
interface Group {
  folder: string;
  /** `date` and `week` have a year; of weeks without one and of running numbers only the order is known. */
  kind: "date" | "week" | "yearless" | "running";
  notes: Dated[];
}

/** So many names are looked at in one step: some 10 microseconds each. */
const STEP = 32;
/** Fewer notes are no habit. */
const FEWEST = 3;
/** A century of weekly notes. Of a larger group no more are looked at. */
const MOST = 5200;
const EPOCH = "2000-01-01";
const ISO = { firstDay: 1, minimalDays: 4 };

/** Words of a name that say "week" or "retro": they tell weekly notes from others of the same folder. */
const WEEK_WORD =
  /week|retro|review|reflection|recap|(?:^|[^\p{L}])(?:w|kw|wk)[ _-]?\d|woche|rückblick|semaine|bilan|hebdo|semana|주차|주간|회고|\d주|週|振り返り|周|复盘/iu;

/**
 * Looks at the paths of a vault's notes for three or more of one folder that are mostly a week apart, by the week or the
 * date in their names. Nothing is read. Pauses after each step; returns the largest such group, or null.
 */
export function* noticeWeeklyNotes(paths: readonly string[]): Generator<void, Noticed | null, void> {
  const groups = new Map<string, Group>();
  for (let at = 0; at < paths.length; at++) {
    if (at % STEP === STEP - 1) yield;
    group(paths[at] ?? "", groups);
  }
  let best: Group | null = null;
  for (const one of groups.values()) {
    yield;
    if (one.notes.length < FEWEST || one.notes.length <= (best?.notes.length ?? 0)) continue;
    if (one.notes.length > MOST) one.notes.splice(0, one.notes.length - MOST);
    best = (yield* weeklyPart(one)) ?? best;
  }
  return best && noticed(best);
}

function group(path: string, groups: Map<string, Group>): void {
  if (!/\d/.test(path)) return;
  const folder = climbDated(path.slice(0, Math.max(0, path.lastIndexOf("/"))));
  // Folders of years and months are part of the date: `2023/05/14`.
  const name = path.slice(folder === "" ? 0 : folder.length + 1).replace(/\.md$/i, "");
  const hasWord = WEEK_WORD.test(name);
  const time = timeOf(name, hasWord);
  if (!time) return;
  const key = `${time.kind} ${hasWord ? "w" : ""} ${folder}`;
  const note = { path, name, at: time.at };
  const known = groups.get(key);
  if (known) known.notes.push(note);
  else groups.set(key, { folder, kind: time.kind, notes: [note] });
}

/** What a name says of time, or null. Whose rule numbers the weeks does not matter here. */
function timeOf(name: string, hasWord: boolean): { kind: Group["kind"]; at: number } | null {
  const [week] = writtenWeeks(name);
  if (week) {
    const year = week.year ?? yearIn(name);
    if (week.month !== null) {
      const place = (week.month - 1) * 30.44 + (week.first < 0 ? 4 : week.first - 1) * 7;
      return { kind: year === null ? "yearless" : "week", at: ((year ?? 2000) - 2000) * 365.25 + place };
    }
    const start = year === null ? undefined : Week.numbered(year, week.first, ISO)?.start;
    return start ? { kind: "week", at: daysBetween(EPOCH, start) } : { kind: "yearless", at: week.first * 7 };
  }
  const [date] = writtenDays(name);
  if (date) return { kind: "date", at: daysBetween(EPOCH, date.day) };
  const number = hasWord ? /(?:^|\D)(\d{1,3})(?!\d)/.exec(name)?.[1] : undefined;
  return number === undefined ? null : { kind: "running", at: Number(number) * 7 };
}

const yearIn = (name: string): number | null => {
  const found = /(?:^|\D)((?:19|20)\d{2})(?!\d)/.exec(name)?.[1];
  return found === undefined ? null : Number(found);
};

/** The group in its order if its notes are a week apart, or those of them that share a word and are; null if none are. */
function* weeklyPart(whole: Group): Generator<void, Group | null, void> {
  const inOrder = { ...whole, notes: sorted(whole.notes) };
  if (isWeekly(inOrder.notes)) return inOrder;
  yield;
  let best: Group | null = null;
  for (const notes of byWord(inOrder.notes).values()) {
    const isLarger = notes.length >= FEWEST && notes.length > (best?.notes.length ?? 0);
    if (isLarger && isWeekly(notes)) best = { ...whole, notes };
  }
  return best;
}

const sorted = (notes: readonly Dated[]): Dated[] =>
  [...notes].sort((one, other) => one.at - other.at || (one.path < other.path ? -1 : 1));

function byWord(notes: readonly Dated[]): Map<string, Dated[]> {
  const found = new Map<string, Dated[]>();
  for (const note of notes.slice(-MOST_BY_WORD)) {
    for (const word of new Set(note.name.toLowerCase().split(/[^\p{L}]+/u))) {
      if (word.length < 2) continue;
      const known = found.get(word);
      if (known) known.push(note);
      else found.set(word, [note]);
    }
  }
  return found;
}

const MOST_BY_WORD = 600;

/** Most of the distances are about a week, and few are shorter than four days: daily notes are no weekly notes. */
function isWeekly(notes: readonly Dated[]): boolean {
  let weeks = 0;
  let short = 0;
  let distances = 0;
  for (let at = 1; at < notes.length; at++) {
    const distance = (notes[at]?.at ?? 0) - (notes[at - 1]?.at ?? 0);
    if (distance < 0.5) continue;
    distances++;
    if (distance < 4) short++;
    else if (distance <= 10) weeks++;
  }
  return distances >= FEWEST - 1 && weeks >= distances * 0.6 && short <= distances * 0.25;
}

function noticed({ folder, kind, notes }: Group): Noticed {
  const hasYear = kind === "date" || kind === "week";
  const dayAt = (note: Dated | undefined): Day | null => (hasYear && note ? addDays(EPOCH, Math.round(note.at)) : null);
  const latest = kind === "yearless" ? beforeLargestGap(notes) : notes[notes.length - 1];
  return {
    folder,
    notes: notes.length,
    paths: notes.map(({ path }) => path),
    latest: latest?.path ?? "",
    from: dayAt(notes[0]),
    to: dayAt(notes[notes.length - 1]),
  };
}

/** Weeks without a year go round the new year: the latest is the one before the longest time without a note. */
function beforeLargestGap(notes: readonly Dated[]): Dated | undefined {
  const first = notes[0]?.at ?? 0;
  let latest = notes[notes.length - 1];
  let longest = first + 52 * 7 - (latest?.at ?? 0);
  for (let at = 1; at < notes.length; at++) {
    const gap = (notes[at]?.at ?? 0) - (notes[at - 1]?.at ?? 0);
    if (gap > longest) [longest, latest] = [gap, notes[at - 1]];
  }
  return latest;
}
