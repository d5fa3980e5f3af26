import type { Day } from "../calendar/day.ts";
import { lineKey, type ShownMission, shownMissions } from "./mission-edits.ts";
import { type OpenMission, openMissions } from "./open-missions.ts";
import { type Progress, progress } from "./mission-state.ts";
import type { Mission } from "../notes/note-facts.ts";
import type { Period } from "../calendar/period.ts";
import { remembered, rememberedLast } from "../base/memoize.ts";
import type { DatedNote } from "../notes/vault-index.ts";
import { type WeekRule, weeksBetween } from "../calendar/week.ts";

/** A mission as the panel draws it. The very same object for as long as nothing about it changes. */
export interface MissionRow {
  /** The same as long as the mission is, ticked or not, wherever its line goes. */
  key: string;
  mission: Mission;
  path: string;
  shown: ShownMission;
  /** Of what is nested in it. */
  progress: Progress;
  children: MissionRow[];
}

/** A mission of an earlier week that is still open. */
export interface OpenRow {
  mission: Mission;
  path: string;
  /** Weeks from the first retro that has it to the shown week. */
  weeks: number;
  /** What is drawn of it: made when it is asked for, since most lie far below the fold. */
  row: () => MissionRow;
}

/** By where its status stands, each mission of a note as it is shown: one of which a part is left out is a new object. */
const placesOf = remembered(
  (missions: readonly Mission[]) =>
    new Map([...shownMissions(missions)].map(([mission, place]) => [mission.mark, place])),
);

const known = new WeakMap<Mission, MissionRow>();

/** The row of a mission of a note. */
export function missionRow(mission: Mission, note: Pick<DatedNote, "path" | "facts">): MissionRow {
  const before = known.get(mission);
  // A renamed note keeps its missions.
  if (before?.path === note.path) return before;
  const shown = placesOf(note.facts.missions).get(mission.mark) ?? {
    raw: mission.raw,
    line: mission.line,
    twins: 1,
    twin: 0,
  };
  const row = {
    key: `${note.path} ${lineKey(shown)}`,
    mission,
    path: note.path,
    shown,
    progress: progress(mission.children),
    children: mission.children.map((child) => missionRow(child, note)),
  };
  known.set(mission, row);
  return row;
}

/**
 * What notes before a period have left open, the oldest last. `notes` are dated and in order. The very same list as long
 * as that of `openMissions` is.
 */
export function openRows(notes: readonly DatedNote[], { start, end }: Period, rule: WeekRule): readonly OpenRow[] {
  return rowsOf({ open: openMissions(notes, start, end), start, rule });
}

const rowsOf = rememberedLast(
  ({ open, start, rule }: { open: readonly OpenMission[]; start: Day; rule: WeekRule }): readonly OpenRow[] => {
    const ages = new Map<Day, number>();
    const rows = open.map(({ mission, note, since }): OpenRow => {
      const weeks = ages.get(since) ?? weeksBetween(since, start, rule);
      ages.set(since, weeks);
      return { mission, path: note.path, weeks, row: () => missionRow(mission, note) };
    });
    return rows.sort((one, other) => one.weeks - other.weeks);
  },
  (before, after) => before.open === after.open && before.start === after.start && before.rule === after.rule,
);
