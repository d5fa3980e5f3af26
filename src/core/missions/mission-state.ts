import { preOrder } from "../base/tree.ts";
import { isDone, type Mission } from "../notes/note-facts.ts";

/**
 * The states that a mission can be given, in the order of its menu: the character in its checkbox, and what it counts
 * as. A mission that is `gone` is not counted, nor is what is nested in it.
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
  /** The number of missions that count: neither dropped nor carried. */
  total: number;
}

/**
 * Counts the leaves: a mission with checkboxes beneath it is not counted itself. What is nested under a dropped or
 * carried mission is not counted either.
 */
export function progress(missions: readonly Mission[]): Progress {
  const counted = leaves(missions);
  return { done: counted.filter(({ status }) => isDone(status)).length, total: counted.length };
}

/** The share that is done, 0 to 1; 0 where nothing counts. */
export const shareDone = ({ done, total }: Progress): number => (total === 0 ? 0 : done / total);

/** Whether a mission, or one nested in it that counts, is not done. */
export const isOpen = (mission: Mission): boolean =>
  mission.children.length === 0
    ? mission.status !== null && !isDone(mission.status) && !isGone(mission.status)
    : leaves([mission]).some(({ status }) => !isDone(status));

/** The missions that count, in no order. */
function leaves(missions: readonly Mission[]): Mission[] {
  const found: Mission[] = [];
  const rest = [...missions];
  let holders: Set<Mission> | null = null;
  for (let mission = rest.pop(); mission; mission = rest.pop()) {
    if (isGone(mission.status)) continue;
    if (mission.children.length > 0 && (holders ??= holdersAmong(missions)).has(mission))
      for (const child of mission.children) rest.push(child);
    else if (mission.status !== null) found.push(mission);
  }
  return found;
}

/** Whether a mission, with all that is nested in it, is dropped or carried. */
function isGone(status: string | null): boolean {
  const state = missionState(status);
  return state !== "plain" && MISSION_STATES[state].countsAs === "gone";
}

/** The missions and, after each, what is nested in it. */
export const flatten = (missions: readonly Mission[]): Mission[] => preOrder(missions);

/** The plain bullets that can get a checkbox. Those under a mission with a checkbox are its details, and cannot. */
export function plainOnes(missions: readonly Mission[]): Mission[] {
  const isPlain = ({ status }: Mission) => status === null;
  return preOrder(missions, isPlain).filter(isPlain);
}

/** Of these missions and those nested in them, the ones with a checkbox somewhere beneath them. */
function holdersAmong(missions: readonly Mission[]): Set<Mission> {
  const holders = new Set<Mission>();
  for (const mission of flatten(missions).reverse())
    if (mission.children.some((child) => child.status !== null || holders.has(child))) holders.add(mission);
  return holders;
}

/** Of these missions and those nested in them, the ones that are open: all at once, however deep they are nested. */
export function openAmong(missions: readonly Mission[]): Set<Mission> {
  const holders = holdersAmong(missions);
  const open = new Set<Mission>();
  for (const mission of flatten(missions).reverse()) {
    const { status, children } = mission;
    const isLeft = holders.has(mission)
      ? children.some((child) => open.has(child))
      : status !== null && !isDone(status);
    if (isLeft && !isGone(status)) open.add(mission);
  }
  return open;
}
