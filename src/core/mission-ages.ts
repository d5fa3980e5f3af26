import { type Day, daysBetween } from "./day.ts";
import { flatten, isOpen } from "./missions.ts";
import type { Mission } from "./note-facts.ts";
import { normalise } from "./normalise.ts";
import { remembered } from "./remembered.ts";
import type { DatedNote } from "./vault-index.ts";
import { Week, type WeekRule } from "./week.ts";

/** Whole weeks from the week of one day to that of another; 1 from one week to the next. */
export function weeksBetween(from: Day, to: Day, rule: WeekRule): number {
  return daysBetween(Week.containing(from, rule).start, Week.containing(to, rule).start) / 7;
}

/** Where a mission's text first and last occurs among notes: the first days of the periods. */
export interface MissionSpan {
  first: Day;
  last: Day;
}

/** By which a mission is known again in another note. */
const keyOf = ({ text }: Mission): string => normalise(text);

/** Of a note's missions, nested ones too, those with a checkbox, by what they are known by. */
const keysOf = remembered((missions: readonly Mission[]) =>
  flatten(missions).flatMap((mission) => (mission.status === null ? [] : [keyOf(mission)])),
);

/** Of a note's top-level missions those of which something is still to be done, with the keys of all that is in them. */
const openOnes = remembered((missions: readonly Mission[]) => {
  const open = missions.filter(isOpen);
  return { missions: open, keys: new Map(flatten(open).map((mission) => [mission, keyOf(mission)])) };
});

/**
 * Where the texts of some missions first and last stand with a checkbox, nested ones too, over notes in their order; by
 * their normalised texts. Only `wanted` ones are looked for: most of a vault's missions are long done.
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

/**
 * The top-level missions still open in the notes that lie before a day, the latest note's first, each note's in its
 * order. A mission whose text stands again in a later note up to `until` is that note's; its age counts from the first.
 * What of a mission recurs later is left out of it.
 */
export function openMissions(notes: readonly DatedNote[], before: Day, until: Day): OpenMission[] {
  const known = notes.filter(({ period }) => period.start <= until);
  const unfinished = known.filter(({ period, facts }) => {
    return period.start < before && openOnes(facts.missions).missions.length > 0;
  });
  const spans = missionSpans(known, unfinished.flatMap(({ facts }) => [...openOnes(facts.missions).keys.values()]));
  const found: OpenMission[] = [];
  for (const note of unfinished.reverse()) {
    const { missions, keys } = openOnes(note.facts.missions);
    const spanOf = (mission: Mission) => spans.get(keys.get(mission) ?? "");
    const recurs = (mission: Mission) => (spanOf(mission)?.last ?? "") > note.period.start;
    for (const whole of missions) {
      const since = spanOf(whole)?.first || note.period.start;
      for (const mission of without(whole, recurs)) {
        if (isOpen(mission)) found.push({ mission, note, since });
      }
    }
  }
  return found;
}

/** A mission without the nested ones that are `gone`; nothing if it is gone itself, or nothing open remains of it. */
function without(mission: Mission, gone: (mission: Mission) => boolean): Mission[] {
  if (mission.status !== null && gone(mission)) return [];
  const children = mission.children.flatMap((child) => without(child, gone));
  const emptied = children.length === 0 && mission.children.some(({ status }) => status !== null);
  const isWhole = children.length === mission.children.length && children.every((child, at) => child === mission.children[at]);
  return emptied ? [] : [isWhole ? mission : { ...mission, children }];
}
