import type { MissionRow } from "../missions/mission-rows.ts";
import type { Summary } from "../overview/summary.ts";

/** A mission as other programs get it. `line` counts from 1, as in an editor. */
export interface MissionJson {
  text: string;
  /** The character in its checkbox; null for a plain bullet. */
  status: string | null;
  path: string;
  line: number;
  children: MissionJson[];
  /** How many missions are nested deeper than is told here; absent if none are. */
  deeper?: number;
}

/** A week's missions as other programs get them. */
export interface MissionsJson {
  week: { start: string; end: string; label: string; year: number; retro: string | null };
  done: number;
  total: number;
  missions: MissionJson[];
  /** Still open from earlier weeks, with the weeks since. */
  open: (MissionJson & { weeks: number })[];
}

export function missionsJson({ week, missions, open }: Summary): MissionsJson {
  const { period, label, year, retro, progress } = week;
  return {
    week: { start: period.start, end: period.end, label, year, retro },
    ...progress,
    missions: missions.flatMap((note) => note.missions.map(missionJson)),
    open: open.map(({ row, weeks }) => ({ ...missionJson(row()), weeks })),
  };
}

const missionJson = ({ mission, path, children, deeper }: MissionRow): MissionJson => ({
  text: mission.text,
  status: mission.status,
  path,
  line: mission.line + 1,
  children: children.map(missionJson),
  ...(deeper > 0 && { deeper }),
});

/** Missions as the Markdown list that they are, nested by two spaces. */
export function missionLines(missions: readonly MissionJson[], depth = 0): string[] {
  return missions.flatMap(({ text, status, children }) => [
    `${"  ".repeat(depth)}- ${status === null ? "" : `[${status}] `}${text}`,
    ...missionLines(children, depth + 1),
  ]);
}
