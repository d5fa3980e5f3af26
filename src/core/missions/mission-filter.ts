import type { Mission } from "../notes/note-facts.ts";
import { flatten, isOpen } from "./mission-state.ts";
import type { MissionRow } from "./mission-rows.ts";

/** Which missions are wanted. */
export interface MissionFilter {
  /** Words, each of which must stand in a mission or in what is nested in it; those with `#` are the start of a tag. */
  query: string;
  /** Only what is still to be done. */
  onlyOpen: boolean;
}

/** Lets everything through. */
export const NO_FILTER: MissionFilter = { query: "", onlyOpen: false };

export const isSameFilter = (one: MissionFilter, other: MissionFilter): boolean =>
  one.query.trim() === other.query.trim() && one.onlyOpen === other.onlyOpen;

/** Returns the predicate for top-level missions. */
export function wantedMissions({ query, onlyOpen }: MissionFilter): (mission: Mission) => boolean {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== "");
  return (mission) => {
    if (onlyOpen && isSettled(mission)) return false;
    if (words.length === 0) return true;
    const texts = flatten([mission]).map(({ text }) => folded(text));
    return words.every((word) => texts.some((text) => text.includes(word)));
  };
}

/**
 * A row without what is not wanted of what is nested in it; the very same row if nothing is missing. It calls itself as
 * deep as rows are nested, which is bounded.
 */
export function filteredRow(row: MissionRow, { onlyOpen }: MissionFilter): MissionRow {
  if (!onlyOpen) return row;
  const wanted = row.children.filter(({ mission }) => !isSettled(mission));
  const children = wanted.map((child) => filteredRow(child, { query: "", onlyOpen }));
  const isWhole = children.length === row.children.length && children.every((child, at) => child === row.children[at]);
  return isWhole ? row : { ...row, children };
}

/** Whether nothing of a mission is left to be done. Bullets without any checkbox are not: nobody has said so. */
const isSettled = (mission: Mission): boolean =>
  !isOpen(mission) && flatten([mission]).some(({ status }) => status !== null);

const folded = (text: string): string => text.normalize("NFKC").toLowerCase();
