import type { Day } from "../calendar/day.ts";
import { flatten, isOpen } from "./mission-state.ts";
import type { Mission } from "../notes/note-facts.ts";
import { missionKey } from "./mission-key.ts";
import { Memo, memoize } from "../base/memoize.ts";
import type { DatedNote, VaultIndex } from "../notes/vault-index.ts";
import type { WeekRule } from "../calendar/week.ts";

/** Where a mission's text first and last occurs among notes: the first days of the periods. */
export interface MissionSpan {
  first: Day;
  last: Day;
}

/** By which a mission is known again in another note. */
const keyOf = ({ text }: Mission): string => missionKey(text);

/** Memoized: only open missions are asked for again and again. */
const knownKeyOf = memoize(keyOf);

/** Of a note's missions, nested ones too, those with a checkbox, by what they are known by. */
export const keysOf = memoize((missions: readonly Mission[]) =>
  flatten(missions).flatMap((mission) => (mission.status === null ? [] : [keyOf(mission)])),
);

/** The top-level missions of a note that still have something open. */
const openOnes = memoize((missions: readonly Mission[]) => missions.filter(isOpen));

/**
 * Where the texts of some missions first and last stand with a checkbox, nested ones too, over notes in their order; by
 * their keys. Only `wanted` ones are looked for: most of a vault's missions are long done.
 */
export function missionSpans(notes: readonly DatedNote[], wanted: Iterable<string>): Map<string, MissionSpan> {
  const spans = new Map<string, MissionSpan>();
  for (const key of wanted) spans.set(key, { first: "", last: "" });
  for (const { facts, period } of notes) {
    for (const key of keysOf(facts.missions)) {
      const span = spans.get(key);
      if (!span) continue;
      if (span.first === "") span.first = period.start;
      span.last = period.start;
    }
  }
  return spans;
}

/** A mission of an earlier week that is still to be done. */
export interface OpenMission {
  mission: Mission;
  note: DatedNote;
  /** First day of the earliest period in which its text stands. */
  since: Day;
}

/** What notes before a day have left open, and what recurs of it later. */
export interface LeftOpen {
  missions: readonly OpenMission[];
  /** Memoized by the missions. */
  revision: string;
}

/** The missions of a vault that are still to be done, kept for as long as no note before the day has changed. */
export class OpenMissions {
  private readonly kept = new Memo<{ open: readonly OpenMission[]; keys: ReadonlySet<string> }>();

  constructor(private readonly index: VaultIndex) {}

  /**
   * The top-level missions still open in the notes that lie before a day, the latest note's first, each note's in its
   * order. A mission whose text stands again in a later note up to `until` is that note's; its age counts from the
   * first. What of a mission recurs later is left out of it. A tick in this week's retro leaves the revision as it is.
   */
  before(day: Day, until: Day, rule: WeekRule): LeftOpen {
    const { index } = this;
    const notes = index.notes(rule);
    const revision = `${day} ${index.revisionBefore(day, rule)}`;
    const { open, keys } = this.kept.get(revision, () => {
      const open = openMissionsIn(notes.filter(({ period }) => period.start < day));
      return { open, keys: new Set(flatten(open.map(({ mission }) => mission)).map(knownKeyOf)) };
    });
    const later = notes.filter(({ period }) => period.start >= day && period.start <= until);
    const again = new Set(later.flatMap(({ facts }) => keysOf(facts.missions)).filter((key) => keys.has(key)));
    const recurs = (mission: Mission) => again.has(knownKeyOf(mission));
    return {
      missions: again.size === 0 ? open : open.flatMap((each) => stillOpen(each, recurs)),
      revision: [revision, ...[...again].sort()].join("\n"),
    };
  }
}

function openMissionsIn(notes: readonly DatedNote[]): readonly OpenMission[] {
  const unfinished = notes.filter(({ facts }) => openOnes(facts.missions).length > 0);
  const open = flatten(unfinished.flatMap(({ facts }) => openOnes(facts.missions)));
  const spans = missionSpans(notes, open.map(knownKeyOf));
  return unfinished.reverse().flatMap((note) => {
    const recurs = (mission: Mission) => (spans.get(knownKeyOf(mission))?.last ?? "") > note.period.start;
    return openOnes(note.facts.missions).flatMap((mission) => {
      const since = spans.get(knownKeyOf(mission))?.first || note.period.start;
      return stillOpen({ mission, note, since }, recurs);
    });
  });
}

/** What is left of an open mission without what recurs later; nothing if nothing of that is open. */
const stillOpen = (open: OpenMission, recurs: (mission: Mission) => boolean): OpenMission[] =>
  without(open.mission, recurs)
    .filter(isOpen)
    .map((mission) => (mission === open.mission ? open : { ...open, mission }));

/** Below this depth nothing is left out of a mission. */
const LEVELS = 100;

/** A mission without the nested ones that are `gone`; nothing if it is gone itself, or nothing open remains of it. */
function without(mission: Mission, gone: (mission: Mission) => boolean, level = 1): Mission[] {
  if (mission.status !== null && gone(mission)) return [];
  if (level === LEVELS) return [mission];
  const children = mission.children.flatMap((child) => without(child, gone, level + 1));
  const emptied = children.length === 0 && mission.children.some(({ status }) => status !== null);
  const isWhole =
    children.length === mission.children.length && children.every((child, at) => child === mission.children[at]);
  return emptied ? [] : [isWhole ? mission : { ...mission, children }];
}
