import { memoize } from "../base/memoize.ts";
import { type Day } from "../calendar/day.ts";
import { type WeekRule, weeksBetween } from "../calendar/week.ts";
import { belongsTo, type Period } from "../calendar/period.ts";
import { missionKey } from "../missions/mission-key.ts";
import { isOpen, missionState, type Progress, progress } from "../missions/mission-state.ts";
import type { Mission } from "../notes/note-facts.ts";
import type { DatedNote } from "../notes/vault-index.ts";
import { liesIn, type Range } from "./range.ts";

/** What became of one mission, known by its words, in a range of time. */
export interface MissionHistory {
  key: string;
  text: string;
  /** Where it stands latest in the range; the line counts from 0. */
  path: string;
  line: number;
  period: Period;
  /** In how many periods of the range it was done. */
  done: number;
  /** How often it stood again in a later retro because it was not done. */
  carried: number;
  dropped: number;
  /** The most weeks that it took from the first retro with it to the one in which it was done; 0 for the same week. */
  took: number;
  /** If it is open at the end of the range: since how many weeks. Null if it is not. */
  openFor: number | null;
}

/** The missions of a range: how many were done, and those that stand out, each list in the order of what it is about. */
export interface MissionHistories {
  progress: Progress;
  carried: number;
  dropped: number;
  carriedMost: MissionHistory[];
  cameBack: MissionHistory[];
  tookLongest: MissionHistory[];
  openLongest: MissionHistory[];
}

/** What was left for longer than this is over: its words in a later retro begin anew. In weeks. */
const FORGOTTEN_AFTER = 8;

type Outcome = "open" | "done" | "dropped";

/** A mission in one period: done there only if nothing of it, or of a twin, is left. */
interface Sighting {
  period: Period;
  mission: Mission;
  path: string;
  outcome: Outcome;
}

/**
 * Follows the top-level missions of a range through its retros, and from where they began. `notes` are all that count,
 * dated and in order.
 */
export function missionHistories(
  notes: readonly DatedNote[],
  range: Range,
  today: Day,
  rule: WeekRule,
): MissionHistories {
  const until = range.end < today ? range.end : today;
  // Thousands of missions share the periods of some hundred notes.
  const isInRange = memoize((period: Period) => liesIn(period, range));
  const isWithin = ({ period }: { period: Period }) => isInRange(period);
  const histories: MissionHistory[] = [];
  for (const [key, sightings] of sightingsByKey(notes.filter(({ period }) => period.start <= range.end))) {
    if (sightings.some(isWithin)) histories.push(history(key, sightings, isWithin, until, rule));
  }
  const top = (measure: (history: MissionHistory) => number, least: number): MissionHistory[] =>
    histories
      .filter((each) => measure(each) >= least)
      .sort((one, other) => measure(other) - measure(one) || (one.key < other.key ? -1 : 1));
  const sum = (measure: (history: MissionHistory) => number) => histories.reduce((all, each) => all + measure(each), 0);
  return {
    progress: progress(notes.filter(isWithin).flatMap(({ facts }) => facts.missions)),
    carried: sum(({ carried }) => carried),
    dropped: sum(({ dropped }) => dropped),
    carriedMost: top(({ carried }) => carried, 1),
    cameBack: top(({ done }) => done, 2),
    tookLongest: top(({ took }) => took, 1),
    openLongest: top(({ openFor }) => openFor ?? 0, 1),
  };
}

function sightingsByKey(notes: readonly DatedNote[]): Map<string, Sighting[]> {
  const byKey = new Map<string, Sighting[]>();
  for (const { facts, period, path } of notes) {
    for (const mission of facts.missions) {
      if (mission.status === null) continue;
      const key = missionKey(mission.text);
      const sighting = { period, mission, path, outcome: outcomeOf(mission) };
      const before = byKey.get(key);
      const last = before?.[before.length - 1];
      if (!before) byKey.set(key, [sighting]);
      else if (!last || !belongsTo(period, last.period)) before.push(sighting);
      else if (last.outcome === "done" || (last.outcome === "dropped" && sighting.outcome === "open"))
        before[before.length - 1] = sighting;
    }
  }
  return byKey;
}

function outcomeOf(mission: Mission): Outcome {
  const state = missionState(mission.status);
  if (state === "dropped") return "dropped";
  return state === "carried" || isOpen(mission) ? "open" : "done";
}

function history(
  key: string,
  sightings: readonly Sighting[],
  isWithin: (sighting: Sighting) => boolean,
  until: Day,
  rule: WeekRule,
): MissionHistory {
  const found: MissionHistory = {
    key,
    text: "",
    path: "",
    line: 0,
    period: { start: "", end: "" },
    done: 0,
    carried: 0,
    dropped: 0,
    took: 0,
    openFor: null,
  };
  let since: Day | null = null;
  let last: Day = "";
  for (const sighting of sightings) {
    const { period, mission, path, outcome } = sighting;
    if (since !== null && weeksBetween(last, period.start, rule) > FORGOTTEN_AFTER) since = null;
    if (isWithin(sighting)) {
      if (since !== null) found.carried++;
      if (outcome === "done") {
        found.done++;
        if (since !== null) found.took = Math.max(found.took, weeksBetween(since, period.start, rule));
      }
      if (outcome === "dropped") found.dropped++;
      Object.assign(found, { text: mission.text, path, line: mission.line, period });
    }
    since = outcome === "open" ? (since ?? period.start) : null;
    last = period.start;
  }
  const end = sightings[sightings.length - 1];
  // Marked as carried and never written down again: it is on nobody's list.
  if (since !== null && end && isOpen(end.mission)) found.openFor = weeksBetween(since, until, rule);
  return found;
}
