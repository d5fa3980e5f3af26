import type { Edit } from "../markdown/change.ts";
import { type Mission, shownIn } from "../notes/note-facts.ts";
import type { RoleOf } from "../notes/roles.ts";
import { findShown, type ShownMission } from "./shown-mission.ts";

/**
 * Moves a mission, with all that is nested in it, by some places among the missions of its list: up where `steps` is
 * negative. One change from the first line concerned to the last; what stands between the missions stays where it is.
 * No change if there is nowhere to go: at the list's end, or where words that belong to neither stand in the way.
 */
export const moveMission =
  (shown: ShownMission, steps: number, roleOf: RoleOf): Edit =>
  (note) => {
    const missions = shownIn(note, roleOf);
    const found = findShown(missions, shown);
    if (found === "stale") return "stale";
    const list = listOf(note, siblings(missions, found) ?? [], found);
    const from = list.indexOf(found);
    const to = Math.min(list.length - 1, Math.max(0, from + steps));
    if (to === from) return [];
    const concerned = list.slice(Math.min(from, to), Math.max(from, to) + 1);
    if (hasCodeBehind(note, concerned[concerned.length - 1])) return [];
    const moved = concerned.filter((mission) => mission !== found);
    if (to < from) moved.unshift(found);
    else moved.push(found);
    const places = concerned.map((mission) => block(note, mission));
    const written = moved.map((mission) => block(note, mission));
    const blocks = canRenumber(places) ? written.map((text, at) => withNumber(text, places[at] ?? text)) : written;
    const between = concerned.slice(1).map((mission, at) => note.slice(concerned[at]?.to, mission.from));
    return [
      {
        from: concerned[0]?.from ?? 0,
        to: concerned[concerned.length - 1]?.to ?? 0,
        insert: blocks.map((text, at) => text + (between[at] ?? "")).join(""),
      },
    ];
  };

const block = (note: string, { from, to }: Mission): string => note.slice(from, to);

/** The missions among which one stands, itself included. */
function siblings(missions: readonly Mission[], wanted: Mission): readonly Mission[] | null {
  if (missions.includes(wanted)) return missions;
  for (const { children } of missions) {
    const found = siblings(children, wanted);
    if (found) return found;
  }
  return null;
}

/**
 * Those of the siblings that are in the same list: they begin in the same column behind the same quote marks, and nothing
 * but blank lines and quote marks lies between.
 */
function listOf(note: string, all: readonly Mission[], wanted: Mission): Mission[] {
  const at = all.indexOf(wanted);
  const joined = (one: Mission, other: Mission) =>
    marginOf(one) === marginOf(other) && /^[\s>]*$/.test(note.slice(one.to, other.from));
  let first = at;
  let last = at;
  for (let before = all[first - 1], here = all[first]; before && here && joined(before, here);) {
    first--;
    here = before;
    before = all[first - 1];
  }
  for (let after = all[last + 1], here = all[last]; after && here && joined(here, after);) {
    last++;
    here = after;
    after = all[last + 1];
  }
  return all.slice(first, last + 1);
}

const marginOf = ({ raw }: Mission): string => /^[ \t>]*/.exec(raw)?.[0] ?? "";

/** Whether code or a comment hangs under a mission as its last lines: no part of it to the reader, but not to be left. */
function hasCodeBehind(note: string, mission: Mission | undefined): boolean {
  if (!mission) return false;
  const next = /^\r?\n(.*)/.exec(note.slice(mission.to))?.[1] ?? "";
  const indent = /^[ \t>]*/.exec(next)?.[0] ?? "";
  return next.trim() !== indent.trim() && indent.length > marginOf(mission).length;
}

const NUMBER = /^([ \t>]*)(\d+)(?=[.)])/;

/**
 * Whether blocks may take each other's numbers: all have one, and none would push its text out, from under which what
 * is nested would slip.
 */
function canRenumber(blocks: readonly string[]): boolean {
  const lengths = new Set(blocks.map((text) => NUMBER.exec(text)?.[2]?.length ?? 0));
  return !lengths.has(0) && (lengths.size === 1 || !blocks.some((text) => text.includes("\n")));
}

/** A block with the number of the place it comes to, so that a numbered list stays in order. */
function withNumber(moved: string, place: string): string {
  return moved.replace(NUMBER, `$1${NUMBER.exec(place)?.[2] ?? "$2"}`);
}
