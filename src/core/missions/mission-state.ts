import { isDone, type Mission } from "../notes/note-facts.ts";

/**
 * The states that a mission can be given, in the order of its menu: the character in its checkbox, and what it counts
 * as. What is `gone` is neither done nor to be done, nor is what is nested in it.
 */
export const MISSION_STATES = {
  open: { character: " ", countsAs: "open" },
  inProgress: { character: "/", countsAs: "open" },
  done: { character: "x", countsAs: "done" },
  dropped: { character: "-", countsAs: "gone" },
  carried: { character: ">", countsAs: "gone" },
} as const;

export type CheckboxState = keyof typeof MISSION_STATES;

/** The state of a mission; `plain`: it has no checkbox. */
export type MissionState = CheckboxState | "plain";

export const CHECKBOX_STATES = Object.keys(MISSION_STATES) as CheckboxState[];

/** The state that a checkbox's character stands for; characters that are not in the table are open. */
export function missionState(status: string | null): MissionState {
  if (status === null) return "plain";
  if (isDone(status)) return "done";
  return CHECKBOX_STATES.find((state) => MISSION_STATES[state].character === status) ?? "open";
}

export interface Progress {
  done: number;
  /** How many count: neither dropped nor carried. */
  total: number;
}

/**
 * Counts the leaves: a mission with checkboxes beneath it is not counted itself. What hangs under a dropped or carried
 * mission went with it, and is not counted either.
 */
export function progress(missions: readonly Mission[]): Progress {
  const sum = { done: 0, total: 0 };
  count(missions, sum);
  return sum;
}

function count(missions: readonly Mission[], sum: Progress): void {
  for (const { status, children } of missions) {
    if (isGone(status)) continue;
    if (hasCheckboxes(children)) count(children, sum);
    else if (status !== null) {
      sum.total++;
      if (isDone(status)) sum.done++;
    }
  }
}

/** Whether anything of a mission is still to be done: whether one of those that count is not. */
export function isOpen({ status, children }: Mission): boolean {
  if (isGone(status)) return false;
  return hasCheckboxes(children) ? children.some(isOpen) : status !== null && !isDone(status);
}

/** Whether a mission, and all beneath it, is to be done here no more. */
function isGone(status: string | null): boolean {
  const state = missionState(status);
  return state !== "plain" && MISSION_STATES[state].countsAs === "gone";
}

/** The missions and, after each, what is nested in it. */
export function flatten(missions: readonly Mission[], into: Mission[] = []): Mission[] {
  for (const mission of missions) {
    into.push(mission);
    flatten(mission.children, into);
  }
  return into;
}

/** The plain bullets that are offered a checkbox: those under no mission that has one, whose details they would be. */
export function plainOnes(missions: readonly Mission[]): Mission[] {
  return missions.flatMap((mission) => (mission.status === null ? [mission, ...plainOnes(mission.children)] : []));
}

function hasCheckboxes(missions: readonly Mission[]): boolean {
  return missions.some((mission) => mission.status !== null || hasCheckboxes(mission.children));
}
