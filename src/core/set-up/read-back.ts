import { addDays, daysBetween } from "../calendar/day.ts";
import type { DayFormat } from "../calendar/day-format.ts";
import { isSamePeriod, type Period, sharedDays } from "../calendar/period.ts";
import { MONTH_WEEKS } from "../calendar/month-week.ts";
import { noteFacts } from "../notes/note-facts.ts";
import type { NoteOrigin } from "../notes/retro.ts";
import {
  allEvidence,
  type Evidence,
  type EvidenceRules,
  noteDay,
  type RetroBy,
  weekOfDay,
} from "../notes/retro-evidence.ts";
import { headingUses } from "./heading-uses.ts";
import type { Choice } from "./choice.ts";
import { rulesOf } from "./reading-rules.ts";
import { LOOKED_AT, type SampleNote } from "./sample-note.ts";

/** Why somebody should look at the days of a note. */
export type Doubt =
  /** It is like the others, and nothing in it says its days. */
  | { code: "no-days" }
  /** Something else in it says other days. */
  | { code: "other-days"; by: RetroBy; period: Period }
  /** It was written so soon after the week before that it may be about that one. */
  | { code: "week-before"; period: Period }
  /** Another note is about the same week. */
  | { code: "same-week"; path: string };

/** The days of one note, as they will be read. */
export interface ReadNote {
  path: string;
  period: Period | null;
  by: RetroBy | null;
  doubts: Doubt[];
}

/** What is known of a note besides its text, from the text alone. */
const originOf = ({ path, properties, text }: SampleNote): NoteOrigin => ({
  path,
  properties,
  headings: headingUses(text).map(({ heading }) => heading),
});

/**
 * Reads notes as the plugin will once a choice is made, in steps: the days of each that is a retro then, and of those
 * that are `like` the sample and would be none. Those in doubt come first, then the latest.
 */
export function* readBack(
  choice: Choice,
  notes: readonly SampleNote[],
  like: ReadonlySet<string>,
  dayFormat: DayFormat,
): Generator<void, ReadNote[], void> {
  const rules = rulesOf(choice, dayFormat);
  const read: ReadNote[] = [];
  for (const note of notes) {
    yield;
    const origin = originOf(note);
    const facts = noteFacts(note.text.slice(0, LOOKED_AT), rules.roleOf, noteDay(origin));
    const all = [...allEvidence(origin, facts, rules)];
    const [first] = all;
    if (first) read.push({ path: note.path, ...first, doubts: contradictions(first, all, origin, rules) });
    else if (like.has(note.path)) read.push({ path: note.path, period: null, by: null, doubts: [{ code: "no-days" }] });
  }
  addTwins(read);
  yield;
  for (const note of read) {
    const before = note.by === "day" ? weekBefore(note, notes, rules) : null;
    if (before && !read.some(({ period }) => period && sharedDays(period, before) > 3)) {
      note.doubts.push({ code: "week-before", period: before });
    }
  }
  const startOf = ({ period }: ReadNote): string => period?.start ?? "";
  return read.sort(
    (one, other) =>
      Number(other.doubts.length > 0) - Number(one.doubts.length > 0) ||
      (startOf(one) === startOf(other) ? 0 : startOf(one) < startOf(other) ? 1 : -1),
  );
}

/** A day further than this from a week is not the day of writing about it. */
const LATE = 14;
const EARLY = 7;

function contradictions(first: Evidence, all: readonly Evidence[], origin: NoteOrigin, rules: EvidenceRules): Doubt[] {
  const doubts: Doubt[] = [];
  const day = noteDay(origin);
  for (const { by, period } of all.slice(1)) {
    if (by === "day") {
      const isFar =
        day !== null && (day > addDays(first.period.end, LATE) || day < addDays(first.period.start, -EARLY));
      if (isFar) doubts.push({ code: "other-days", by, period });
    } else if (sharedDays(first.period, period) < 4 && !doubts.some((doubt) => doubt.code === "other-days")) {
      doubts.push({ code: "other-days", by, period });
    }
  }
  const other = doubts.length === 0 ? otherMonthWeek(first, origin, rules) : null;
  return other ? [...doubts, { code: "other-days", by: first.by, period: other }] : doubts;
}

/** The week that the other rule for weeks of a month means, where no day in the note decides between the two. */
function otherMonthWeek(first: Evidence, origin: NoteOrigin, rules: EvidenceRules): Period | null {
  if (first.by !== "week" || noteDay(origin) !== null) return null;
  for (const monthWeek of MONTH_WEEKS) {
    if (monthWeek === rules.monthWeek) continue;
    const facts = noteFacts("", () => null);
    const all = allEvidence(origin, facts, { ...rules, monthWeek, isMarked: () => true });
    const found = [...all].find(({ by }) => by === "week");
    if (found && !isSamePeriod(found.period, first.period)) return found.period;
  }
  return null;
}

/** The days after a week's end on which people often still write about it. */
const USUAL_GRACE = 3;

function weekBefore({ path, period }: ReadNote, notes: readonly SampleNote[], { rule }: EvidenceRules): Period | null {
  const note = notes.find((each) => each.path === path);
  const day = note && noteDay(note);
  if (!day || !period || day < period.start || daysBetween(period.start, day) >= USUAL_GRACE) return null;
  return weekOfDay(day, rule, USUAL_GRACE);
}

function addTwins(read: readonly ReadNote[]): void {
  const byStart = new Map<string, ReadNote>();
  for (const note of read) {
    if (!note.period) continue;
    const twin = byStart.get(note.period.start);
    if (!twin) {
      byStart.set(note.period.start, note);
      continue;
    }
    note.doubts.push({ code: "same-week", path: twin.path });
    twin.doubts.push({ code: "same-week", path: note.path });
  }
}
