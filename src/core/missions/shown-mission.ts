import type { Mission } from "../notes/note-facts.ts";
import { flatten, missionState } from "./mission-state.ts";

/** A mission as somebody saw it: enough to find it again, and nothing else in its place. */
export interface ShownMission {
  /** The whole line. */
  raw: string;
  line: number;
  /** Whether it has a checkbox. */
  hasBox: boolean;
  /** How many missions of the note are the same line but for the status, and how many of them stand before it. */
  twins: number;
  twin: number;
}

/** A mission as it was shown, the note it stands in, and its Markdown. */
export interface MissionInNote {
  path: string;
  shown: ShownMission;
  text: string;
}

/** The missions of a note, nested ones too, as a panel shows them. */
export function shownMissions(missions: readonly Mission[]): Map<Mission, ShownMission> {
  const shown = new Map<Mission, ShownMission>();
  const byLine = new Map<string, ShownMission[]>();
  for (const mission of flatten(missions)) {
    const hasBox = mission.status !== null;
    const line = `${hasBox} ${withoutStatus(mission.raw, hasBox)}`;
    const twins = byLine.get(line) ?? [];
    const place = { raw: mission.raw, line: mission.line, hasBox, twins: 1, twin: twins.length };
    if (twins.push(place) === 1) byLine.set(line, twins);
    shown.set(mission, place);
  }
  for (const twins of byLine.values()) for (const place of twins) place.twins = twins.length;
  return shown;
}

/**
 * Finds a mission again in a note. It is the one with the very line that was shown: among twins the one in the same
 * place of their order or, when their number has grown, nearest to the line. "stale" if that line is no more, reads
 * otherwise, or cannot be told from another. `missions` are those of the text as it is now.
 */
export function findShown(missions: readonly Mission[], shown: ShownMission): Mission | "stale" {
  const twins = flatten(missions).filter((mission) => isSameLine(mission, shown));
  if (twins.length < shown.twins) return "stale";
  const distance = ({ line }: Mission) => Math.abs(line - shown.line);
  const nearest = twins.reduce((least, mission) => Math.min(least, distance(mission)), Infinity);
  const near = twins.filter((mission) => distance(mission) === nearest);
  const inOrder = twins[shown.twin];
  const found = twins.length === shown.twins || (inOrder && near.includes(inOrder)) ? inOrder : near[0];
  return found?.raw === shown.raw ? found : "stale";
}

/** What a shown mission keeps when it is toggled or moved: its line but for the status, and its place among twins. */
export const lineKey = ({ raw, hasBox, twin }: ShownMission): string => `${withoutStatus(raw, hasBox)} ${twin}`;

/** A checkbox, which is the first of its kind in the line of an item that has one. */
const STATUS = /\[.\]/u;
/** A checkbox of any status; no plain bullet can look like it: `[]` is text. */
const ANY = "[ ]";
const withoutStatus = (raw: string, hasBox: boolean): string => (hasBox ? raw.replace(STATUS, ANY) : raw);
const isSameLine = ({ raw, status }: Mission, shown: ShownMission): boolean =>
  (status !== null) === shown.hasBox && withoutStatus(raw, shown.hasBox) === withoutStatus(shown.raw, shown.hasBox);

/** ` ` of a done mission, `x` of any other. */
export const toggled = (status: string): string => (missionState(status) === "done" ? " " : "x");

/** A mission as it is shown once it has another status. */
const withStatus = (shown: ShownMission, status: string): ShownMission => ({
  ...shown,
  raw: shown.raw.replace(STATUS, `[${status}]`),
});

/** A mission as it is shown once it has been toggled. */
export const afterToggle = (shown: ShownMission, status: string): ShownMission => withStatus(shown, toggled(status));
