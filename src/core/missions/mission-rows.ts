import type { Day } from "../calendar/day.ts";
import { OpenMissions } from "./open-missions.ts";
import { flatten, type Progress, progress } from "./mission-state.ts";
import type { Mission } from "../notes/note-facts.ts";
import type { Period } from "../calendar/period.ts";
import { Memo, memoize } from "../base/memoize.ts";
import type { DatedNote, VaultIndex } from "../notes/vault-index.ts";
import { type WeekRule, weeksBetween } from "../calendar/week.ts";
import { lineKey, type ShownMission, shownMissions } from "./shown-mission.ts";

/** A mission as the panel draws it. The same object as long as nothing about it changes. */
export interface MissionRow {
  /** Identifies the mission: stays the same when it is ticked or its line moves. */
  key: string;
  mission: Mission;
  path: string;
  shown: ShownMission;
  /** The progress of what is nested in it. */
  progress: Progress;
  children: MissionRow[];
  /** The number of missions nested too deep to have a row. */
  deeper: number;
}

/** Rows are nested to this depth: nobody writes more levels, and drawing them takes a stack as deep as they are. */
const LEVELS = 20;

/** A mission of an earlier week that is still open. */
export interface OpenRow {
  mission: Mission;
  path: string;
  /** Weeks from the first retro that has it to the shown week. */
  weeks: number;
  /** Its row, made on demand: most rows are far below the fold. */
  row: () => MissionRow;
}

/** Each mission of a note as it is shown, by the offset of its status; a mission shown in part is a new object. */
const placesOf = memoize(
  (missions: readonly Mission[]) =>
    new Map([...shownMissions(missions)].map(([mission, place]) => [mission.mark, place])),
);

/** The rows of a vault's missions. */
export class MissionRows {
  private readonly rows = new WeakMap<Mission, MissionRow>();
  private readonly missions: OpenMissions;
  private readonly openRows = new Memo<readonly OpenRow[]>();

  constructor(index: VaultIndex) {
    this.missions = new OpenMissions(index);
  }

  /** The row of a mission of a note; the same object as long as the mission is. */
  row(mission: Mission, note: Pick<DatedNote, "path" | "facts">, level = 1): MissionRow {
    const known = this.rows.get(mission);
    // A renamed note keeps its missions.
    if (known?.path === note.path) return known;
    const shown = placesOf(note.facts.missions).get(mission.mark) ?? {
      raw: mission.raw,
      line: mission.line,
      hasBox: mission.status !== null,
      twins: 1,
      twin: 0,
    };
    const { children } = mission;
    const row = {
      key: `${note.path} ${lineKey(shown)}`,
      mission,
      path: note.path,
      shown,
      progress: progress(children),
      children: level < LEVELS ? children.map((child) => this.row(child, note, level + 1)) : [],
      deeper: level < LEVELS ? 0 : flatten(children).length,
    };
    this.rows.set(mission, row);
    return row;
  }

  /** The open missions of notes before a period, the oldest last. The same list as long as nothing in it changes. */
  openBefore({ start, end }: Period, rule: WeekRule): readonly OpenRow[] {
    const { missions, revision } = this.missions.before(start, end, rule);
    return this.openRows.get(revision, () => {
      const ages = new Map<Day, number>();
      const rows = missions.map(({ mission, note, since }): OpenRow => {
        const weeks = ages.get(since) ?? weeksBetween(since, start, rule);
        ages.set(since, weeks);
        return { mission, path: note.path, weeks, row: () => this.row(mission, note) };
      });
      return rows.sort((one, other) => one.weeks - other.weeks);
    });
  }
}
