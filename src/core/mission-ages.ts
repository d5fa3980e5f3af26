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

/** Where a mission's text first and last occurs among notes, by its normalised text. */
export interface MissionSpan {
  first: Day;
  last: Day;
}

/** By which a mission is known again in another note. */
const keyOf = remembered((mission: Mission) => normalise(mission.text));

/** Of a note's missions, nested ones too, those with a checkbox, by what they are known by. */
const keysOf = remembered((missions: readonly Mission[]) =>
  flatten(missions).flatMap((mission) => (mission.status === null ? [] : [keyOf(mission)])),
);

/** Of a note's top-level missions those of which something is still to be done. */
const openOnes = remembered((missions: readonly Mission[]) => missions.filter(isOpen));

/** The first and last period's start of each mission with a checkbox, nested ones too, over notes in their order. */
export function missionSpans(notes: readonly DatedNote[]): Map<string, MissionSpan> {
  const spans = new Map<string, MissionSpan>();
  for (const { facts, period } of notes) {
    for (const key of keysOf(facts.missions)) {
      const span = spans.get(key);
      if (span) span.last = period.start;
      else spans.set(key, { first: period.start, last: period.start });
    }
  }
  return spans;
}

/** A mission of an earlier week that is still to be done. */
export interface OpenMission {
  mission: Mission;
  path: string;
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
  const spans = missionSpans(known);
  const found: OpenMission[] = [];
  for (const { facts, path, period } of [...known].reverse()) {
    if (period.start >= before) continue;
    const recurs = (mission: Mission) => (spans.get(keyOf(mission))?.last ?? "") > period.start;
    for (const mission of openOnes(facts.missions).flatMap((each) => without(each, recurs))) {
      if (!isOpen(mission)) continue;
      found.push({ mission, path, since: spans.get(keyOf(mission))?.first ?? period.start });
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
